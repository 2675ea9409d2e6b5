import { hash } from 'node:crypto';
import type { Problem } from '../model/problem.ts';
import type { ContentFile } from './content-files.ts';

/** Where the seals are, inside the content folder. */
export const sealsName = 'policy/SHA256SUMS';

/** The seals of a content folder: file name inside `policy/` → SHA-256, and the line that says so. */
export type Seals = Map<string, { hash: string; line: number }>;

/** Reads `SHA256SUMS`, as `sha256sum` writes it. */
export function readSeals(text: string, path: string): { seals: Seals; problems: Problem[] } {
  const seals: Seals = new Map();
  const problems: Problem[] = [];
  text.split(/\r?\n/).forEach((content, index) => {
    if (content === '') return;
    const line = index + 1;
    const match = /^([0-9a-f]{64}) [ *](\S.*)$/.exec(content);
    if (match?.[1] && match[2]) seals.set(match[2], { hash: match[1], line });
    else {
      problems.push({
        path,
        line,
        column: 1,
        rule: 'seal-syntax',
        message: 'The line is not a checksum in the format of sha256sum.',
        hint: 'Restore it from version control: a SHA-256 in lowercase hexadecimal, two spaces and a file name.',
      });
    }
  });
  return { seals, problems };
}

/** The dates of the revisions that are sealed. */
export function sealedDates(seals: Seals): Set<string> {
  return new Set([...seals.keys()].map((name) => name.split('/')[0] ?? ''));
}

/** Finds sealed files that were changed, removed or, where every seal could be read, added since they were sealed. */
export function checkSeals(seals: Seals, files: readonly ContentFile[], path: string, complete: boolean): Problem[] {
  const problems: Problem[] = [];
  const inPolicy = files.filter(({ name }) => name.startsWith('policy/'));
  const byName = new Map(inPolicy.map((file) => [file.name.slice('policy/'.length), file]));
  const restore = 'Restore it from version control, and publish changes as a new revision.';
  for (const [name, { hash, line }] of seals) {
    const file = byName.get(name);
    if (!file) {
      problems.push({
        path,
        line,
        column: 67,
        rule: 'seal-missing-file',
        message: `Sealed file ${name} is missing.`,
        hint: restore,
      });
    } else if (sha256(file.bytes) !== hash) {
      problems.push({
        path: file.path,
        line: 1,
        column: 1,
        rule: 'seal-changed-file',
        message: 'The file was changed after it was sealed.',
        hint: restore,
      });
    }
  }
  const dates = sealedDates(seals);
  for (const [name, file] of complete ? byName : []) {
    if (seals.has(name) || !dates.has(name.split('/')[0] ?? '')) continue;
    problems.push({
      path: file.path,
      line: 1,
      column: 1,
      rule: 'seal-extra-file',
      message: 'The file was added to a revision that is already sealed.',
      hint: 'Remove it, and publish additions as a new revision.',
    });
  }
  return problems;
}

/** The sealed files that are not there any more: their names inside their folders, by the date of the revision. */
export function missingFiles(seals: Seals, files: readonly ContentFile[]): Map<string, string[]> {
  const names = new Set(files.map(({ name }) => name));
  const missing = [...seals.keys()].filter((name) => !names.has(`policy/${name}`)).map((name) => name.split('/'));
  const byDate = Map.groupBy(missing, ([date = '']) => date);
  return new Map([...byDate].map(([date, parts]) => [date, parts.map(([, ...rest]) => rest.join('/'))]));
}

/** The seals that a draft's files would get, in the order of their names. */
export function sealsOf(date: string, files: readonly ContentFile[]): Seals {
  const own = files.filter(({ name }) => name.startsWith(`policy/${date}/`));
  return new Map(own.map(({ name, bytes }) => [name.slice('policy/'.length), { hash: sha256(bytes), line: 1 }]));
}

/** Seals as lines of `SHA256SUMS`, as `sha256sum` writes them. */
export function formatSeals(seals: Seals): string {
  return [...seals].map(([name, { hash }]) => `${hash}  ${name}\n`).join('');
}

/** The SHA-256 of some bytes, in lowercase hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return hash('sha256', bytes);
}
