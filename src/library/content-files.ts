import { accessSync, constants, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import type { Position, Problem } from '../model/problem.ts';
import { folderOf } from '../model/urls.ts';
import { reasonOf } from './file-error.ts';

/** A file of the content folder. */
export interface ContentFile {
  /** Path relative to the content folder, with `/` as separator: `policy/2022-02-07/compliance.mdx`. */
  name: string;
  /** Path relative to the working directory, as problems show it. */
  path: string;
  bytes: Buffer;
}

/** Returns the files of a content folder, sorted by name. Files and folders that begin with a dot are skipped. */
export function readContentFiles(folder: string): ContentFile[] {
  return namesOf(folder, 'file').map((name) => {
    const full = path.join(folder, name);
    return { name, path: displayPath(full), bytes: readFileSync(full) };
  });
}

/**
 * Returns what looks like a file of a content folder and is none: a link that leads nowhere, a pipe, or a folder that has the
 * name of a file.
 */
export function entriesNotRead(folder: string): Pick<ContentFile, 'name' | 'path'>[] {
  return namesOf(folder, 'other').map((name) => ({ name, path: displayPath(path.join(folder, name)) }));
}

/**
 * Returns the files of a content folder that are ignored because their names begin with a dot, although they look like
 * sections or entries.
 */
export function hiddenFiles(folder: string): Pick<ContentFile, 'name' | 'path'>[] {
  return namesOf(folder, 'hidden').map((name) => ({ name, path: displayPath(path.join(folder, name)) }));
}

/** Returns a problem for each file and each folder of a content folder that this user may not read. */
export function checkReadable(folder: string): Problem[] {
  return list(folder, '').flatMap(({ name, refused }) => {
    if (refused === undefined) return [];
    const message = `${name || 'The folder'} cannot be read: ${reasonOf(refused)}.`;
    const hint = 'Give the user who runs this command the permission to read it.';
    return [{ path: displayPath(path.join(folder, name)), line: 1, column: 1, rule: 'unreadable-file', message, hint }];
  });
}

/** Returns a problem for each link in a content folder whose target is outside of it: its text is in no commit and under no seal. */
export function checkLinks(folder: string): Problem[] {
  return list(folder, '').flatMap(({ name, kind }) => {
    if (kind !== 'outside') return [];
    const message = `${name} is a link to what is outside of the content.`;
    const hint = 'Replace it with the file or the folder itself.';
    return [{ path: displayPath(path.join(folder, name)), line: 1, column: 1, rule: 'outside-content', message, hint }];
  });
}

/** Returns the files of a policy, each with its name relative to the policy's folder: `2022-02-07/compliance.mdx`. */
export function filesOfPolicy(files: readonly ContentFile[], policy: string): ContentFile[] {
  const folder = `${folderOf(policy)}/`;
  const own = files.filter(({ name }) => name.startsWith(folder));
  return own.map((file) => ({ ...file, name: file.name.slice(folder.length) }));
}

/** Returns the files of a policy grouped by revision folder, that is, by date. */
export function filesByRevision(files: readonly ContentFile[]): Map<string, ContentFile[]> {
  const inFolders = files.filter(({ name }) => name.includes('/'));
  return Map.groupBy(inFolders, ({ name }) => name.split('/')[0] ?? '');
}

/** Returns a file's text with LF line endings, or a problem if it is not UTF-8. */
export function decode(file: ContentFile): { text: string } | { problem: Problem } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(file.bytes);
    return { text: text.replaceAll('\r\n', '\n') };
  } catch {
    return { problem: notUtf8(file.path, firstInvalidByte(file.bytes)) };
  }
}

/** Returns the problem of a file that is not UTF-8 text. */
export function notUtf8(path: string, at: Position = { line: 1, column: 1 }): Problem {
  return { path, ...at, rule: 'not-utf8', message: 'The file is not UTF-8 text.', hint: 'Save it again as UTF-8.' };
}

/** Returns a path relative to the working directory, with `/` as separator. */
export function displayPath(full: string): string {
  return path.relative(process.cwd(), full).split(path.sep).join('/') || '.';
}

/** Returns the names of the entries of a kind in a folder and the folders in it, sorted. */
function namesOf(folder: string, wanted: Entry['kind']): string[] {
  return list(folder, '')
    .filter(({ kind }) => kind === wanted)
    .map(({ name }) => name)
    .sort();
}

interface Entry {
  name: string;
  kind: 'file' | 'other' | 'hidden' | 'unreadable' | 'outside';
  /** The error of the file system, if it cannot be read. */
  refused?: unknown;
}

function list(folder: string, prefix: string): Entry[] {
  const inside = attempt(() => readdirSync(path.join(folder, prefix), { withFileTypes: true }));
  if ('refused' in inside) return [{ name: prefix, kind: 'unreadable', ...inside }];
  return inside.value.flatMap((entry): Entry[] => {
    const name = prefix ? `${prefix}/${entry.name}` : entry.name;
    if (entry.name.startsWith('.'))
      return entry.isFile() && /\.(yaml|mdx)$/.test(name) ? [{ name, kind: 'hidden' }] : [];
    const kind = entry.isSymbolicLink() ? targetOf(path.join(folder, name)) : entry;
    const other: Entry = { name, kind: 'other' };
    if (kind && entry.isSymbolicLink() && leadsOut(path.join(folder, name), folder)) return [{ name, kind: 'outside' }];
    // a name that is not UTF-8 is read with this mark, and leads to no file
    if (entry.name.includes('\uFFFD')) return [other];
    if (kind?.isFile()) {
      const readable = attempt(() => accessSync(path.join(folder, name), constants.R_OK));
      return [{ name, ...('refused' in readable ? { kind: 'unreadable', ...readable } : { kind: 'file' }) }];
    }
    if (!kind?.isDirectory()) return [other];
    return [...(/\.(yaml|mdx)$/.test(name) ? [other] : []), ...list(folder, name)];
  });
}

function attempt<Value>(read: () => Value): { value: Value } | { refused: unknown } {
  try {
    return { value: read() };
  } catch (refused) {
    return { refused };
  }
}

/** Returns what a symbolic link leads to, or `undefined` if it leads nowhere, round in a circle or to a folder around it. */
function targetOf(link: string): Stats | undefined {
  try {
    const isAround = `${realpathSync(path.dirname(link))}${path.sep}`.startsWith(`${realpathSync(link)}${path.sep}`);
    return isAround ? undefined : statSync(link);
  } catch {
    return undefined;
  }
}

function leadsOut(link: string, folder: string): boolean {
  return !realpathSync(link).startsWith(`${realpathSync(folder)}${path.sep}`);
}

function firstInvalidByte(bytes: Buffer): { line: number; column: number } {
  // decoding turns each invalid sequence into U+FFFD, so the first character that encodes to other bytes marks it
  let [line, column, offset] = [1, 1, 0];
  for (const character of bytes.toString('utf8')) {
    const encoded = Buffer.from(character);
    if (!bytes.subarray(offset, offset + encoded.length).equals(encoded)) break;
    offset += encoded.length;
    [line, column] = character === '\n' ? [line + 1, 1] : [line, column + 1];
  }
  return { line, column };
}
