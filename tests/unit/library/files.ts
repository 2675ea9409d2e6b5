import type { ContentFile } from '../../../src/library/content-files.ts';
import { type RegisterEntries, readRegisters } from '../../../src/library/read-registers.ts';
import type { Problem } from '../../../src/model/problem.ts';

/** Files of a content folder, from their texts by name; their paths begin with `content/`. */
export function filesOf(texts: Record<string, string | Buffer>): ContentFile[] {
  return Object.entries(texts).map(([name, text]) => ({ name, path: `content/${name}`, bytes: Buffer.from(text) }));
}

/** The entries of all registers in files with these texts. */
export function entriesOf(texts: Record<string, string>): RegisterEntries {
  const { entries, problems } = readRegisters(filesOf(texts));
  if (problems.length > 0) throw new Error(`The entries have problems: ${JSON.stringify(problems)}`);
  return entries;
}

/** Problems as `path:line:column rule`. */
export function placesAndRules(problems: readonly Problem[]): string[] {
  return problems.map(({ path, line, column, rule }) => `${path}:${line}:${column} ${rule}`);
}
