import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../model/problem.ts';

/** A file of the content folder. */
export interface ContentFile {
  /** Path inside the content folder, with `/`: `policy/2022-02-07/compliance.mdx`. */
  name: string;
  /** Path as the person who runs the check would type it. */
  path: string;
  bytes: Buffer;
}

/** The content folder's files in the order of their names; files whose name begins with a dot are left out. */
export function readContentFiles(folder: string): ContentFile[] {
  return list(folder, '')
    .sort()
    .map((name) => {
      const full = path.join(folder, name);
      return { name, path: displayPath(full), bytes: readFileSync(full) };
    });
}

/** The files of each revision's folder, by its date and in their order. */
export function filesByRevision(files: readonly ContentFile[]): Map<string, ContentFile[]> {
  const inFolders = files.filter(({ name }) => /^policy\/[^/]+\//.test(name));
  return Map.groupBy(inFolders, ({ name }) => name.split('/')[1] ?? '');
}

/** A file's text, or the problem that it is not UTF-8. */
export function decode(file: ContentFile): { text: string } | { problem: Problem } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(file.bytes);
    return { text: text.replaceAll('\r\n', '\n') };
  } catch {
    return {
      problem: {
        path: file.path,
        ...firstInvalidByte(file.bytes),
        rule: 'not-utf8',
        message: 'The file is not UTF-8 text.',
        hint: 'Save it again as UTF-8.',
      },
    };
  }
}

/** A path as it is typed from the folder where the command was started. */
export function displayPath(full: string): string {
  return path.relative(process.cwd(), full).split(path.sep).join('/') || '.';
}

function list(folder: string, prefix: string): string[] {
  return readdirSync(path.join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const name = prefix ? `${prefix}/${entry.name}` : entry.name;
    // a link may lead nowhere, and what is neither a folder nor a file, such as a pipe, has no text
    const kind = entry.isSymbolicLink() ? statSync(path.join(folder, name), { throwIfNoEntry: false }) : entry;
    if (kind?.isDirectory()) return list(folder, name);
    return kind?.isFile() ? [name] : [];
  });
}

function firstInvalidByte(bytes: Buffer): { line: number; column: number } {
  // U+FFFD stands for each invalid sequence; one the author wrote is encoded and so differs in bytes
  let [line, column, offset] = [1, 1, 0];
  for (const character of bytes.toString('utf8')) {
    const encoded = Buffer.from(character);
    if (!bytes.subarray(offset, offset + encoded.length).equals(encoded)) break;
    offset += encoded.length;
    [line, column] = character === '\n' ? [line + 1, 1] : [line, column + 1];
  }
  return { line, column };
}
