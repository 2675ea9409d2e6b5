import type { Problem } from '../model/problem.ts';
import { sha256 } from '../seals/digest.ts';
import type { ContentFile } from './content-files.ts';

export { sha256 } from '../seals/digest.ts';

/** The name of the file in a policy's folder that holds its seals. */
export const sealsName = 'SHA256SUMS';

/** Maps the path of each sealed file, relative to the policy's folder, to its SHA-256 and its line in `SHA256SUMS`. */
export type Seals = Map<string, { hash: string; line: number }>;

/**
 * Parses `SHA256SUMS`, in the format of `sha256sum`. Returns its seals, and a problem for each line that is not one or that
 * names a file again: the first line counts, so that no later one can overrule it.
 */
export function readSeals(text: string, path: string): { seals: Seals; problems: Problem[] } {
  const seals: Seals = new Map();
  const problems: Problem[] = [];
  text.split(/\r?\n/).forEach((content, index) => {
    if (content === '') return;
    const line = index + 1;
    const match = /^([0-9a-f]{64}) [ *](\S.*)$/.exec(content);
    const [, hash, name] = match ?? [];
    if (hash && name && !seals.has(name)) seals.set(name, { hash, line });
    else if (hash && name) problems.push(duplicateSeal(name, { path, line, column: 67 }));
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

function duplicateSeal(name: string, place: Pick<Problem, 'path' | 'line' | 'column'>): Problem {
  return {
    ...place,
    rule: 'seal-duplicate',
    message: `${name} is listed twice.`,
    hint: 'Restore SHA256SUMS from version control, and publish changes as a new revision.',
  };
}

/** Returns the ids of the sealed revisions. */
export function sealedDates(seals: Seals): Set<string> {
  return new Set([...seals.keys()].map((name) => name.split('/')[0] ?? ''));
}

/**
 * Returns a problem for each sealed file of a policy that was changed or removed and, if `complete`, for each file added to
 * a sealed revision. The files have names relative to the policy's folder. `complete` means that every line of `SHA256SUMS` could be read.
 */
export function checkSeals(seals: Seals, files: readonly ContentFile[], path: string, complete: boolean): Problem[] {
  const problems: Problem[] = [];
  const byName = new Map(files.map((file) => [file.name, file]));
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

/**
 * Returns a digest of the revision that was sealed first, whatever its date: sealing appends, so its lines stand first for
 * ever. It tells what one company publishes from what another does, and depends on no name or URL.
 */
export function firstSealDigest(seals: Seals): string {
  const [first = ''] = seals.keys();
  const own = [...seals].filter(([name]) => name.split('/')[0] === first.split('/')[0]);
  return sha256(formatSeals(new Map(own.sort(([a], [b]) => (a < b ? -1 : 1)))));
}

/** Returns the file names of sealed files that no longer exist, grouped by the date of their revision. */
export function missingFiles(seals: Seals, files: readonly ContentFile[]): Map<string, string[]> {
  const names = new Set(files.map(({ name }) => name));
  const missing = [...seals.keys()].filter((name) => !names.has(name)).map((name) => name.split('/'));
  const byDate = Map.groupBy(missing, ([date = '']) => date);
  return new Map([...byDate].map(([date, parts]) => [date, parts.map(([, ...rest]) => rest.join('/'))]));
}

/** Returns the seals of the files of one revision, in the order of the files. */
export function sealsOf(date: string, files: readonly ContentFile[]): Seals {
  const own = files.filter(({ name }) => name.startsWith(`${date}/`));
  return new Map(own.map(({ name, bytes }) => [name, { hash: sha256(bytes), line: 1 }]));
}

/** Returns seals as lines of `SHA256SUMS`, in the format of `sha256sum`. */
export function formatSeals(seals: Seals): string {
  return [...seals].map(([name, { hash }]) => `${hash}  ${name}\n`).join('');
}
