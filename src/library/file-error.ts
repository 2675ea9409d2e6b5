import { getSystemErrorName } from 'node:util';

/** Returns why the file system refused something, in words where they are known. */
export function reasonOf(error: unknown): string {
  return knownReason(error) ?? (error instanceof Error ? error.message : String(error));
}

/**
 * Returns a sentence for an error of the file system that is due to the machine: its reason and the file that it is about.
 * Returns `undefined` for any other error, which is a fault of the program.
 */
export function fileErrorSentence(error: unknown): string | undefined {
  const reason = knownReason(error);
  const file = error instanceof Error && 'path' in error && typeof error.path === 'string' ? ` (${error.path})` : '';
  return reason && `The site cannot be built: ${reason}${file}. The earlier site, if any, is as it was.`;
}

function knownReason(error: unknown): string | undefined {
  const code = codeOf(error);
  return Object.hasOwn(reasons, code) ? reasons[code] : undefined;
}

/** Returns the code of an error; native parts of the build have it only as a number in their message. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const [, number] = /\(os error (\d{1,3})\)/.exec(error.message) ?? [];
  if (number) return getSystemErrorName(-number);
  return 'code' in error ? String(error.code) : '';
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left on the device',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'a file is larger than may be written',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EEXIST: 'there is a file in its place',
  ENOTDIR: 'part of its path is a file',
  ELOOP: 'its links lead round in a circle',
  ENAMETOOLONG: 'its name is too long',
};
