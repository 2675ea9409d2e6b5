import type { ImportedPolicy } from './import-policy.ts';

/** Returns why an import must not be written, or `undefined` if it may be. `name` is the name of the document. */
export function refusalOf({ unknownPairs, sections, lostAt }: ImportedPolicy, name: string): string | undefined {
  if (unknownPairs.length > 0) {
    const pairs = unknownPairs.map((pair) => `--same ${pair}`).join(', ');
    return `Nothing is written: ${pairs} names no section of ${name} or no file of the earlier revision.`;
  }
  if (sections.length === 0) return `${name} has no headings and no text to make sections of.`;
  if (lostAt.length > 0)
    return `Nothing is written: no place was found for these words of ${name}: ${lostAt.join('; ')}. Correct it there.`;
  return undefined;
}
