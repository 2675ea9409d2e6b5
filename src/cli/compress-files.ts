import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib';

/**
 * Writes compressed copies beside the text files of a site, for web servers that send them as they are: `index.html.br`,
 * `.zst` and `.gz`. A file gets none if it is small, and none that is not smaller than it. `seldomRead` are paths whose files
 * get none: they would double the files of a site with many revisions.
 */
export async function compressFiles(site: string, seldomRead: readonly string[] = []): Promise<void> {
  const folders = seldomRead.map((name) => path.join(site, name));
  const waiting = textFilesIn(site).filter((file) => !folders.some((folder) => file.startsWith(folder)));
  const next = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) await compress(file);
  };
  // zlib has threads of its own; more files at once would only fill the memory
  await Promise.all(Array.from({ length: 8 }, next));
}

async function compress(file: string): Promise<void> {
  const bytes = readFileSync(file);
  if (bytes.length < smallestSize) return;
  const copies = await Promise.all(encodings.map(async ([ending, encode]) => [ending, await encode(bytes)] as const));
  const smaller = copies.filter(([, copy]) => copy.length < bytes.length);
  await Promise.all(smaller.map(([ending, copy]) => writeFile(`${file}.${ending}`, copy)));
}

/** A smaller response is sent in one packet, compressed or not. */
const smallestSize = 1024;

/** Each encoding by the ending of its files, at the level from which files get little smaller and a build much longer. */
const encodings: readonly [ending: string, encode: (bytes: Buffer) => Promise<Buffer>][] = [
  [
    'br',
    (bytes) =>
      promisify(brotliCompress)(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 5,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  ],
  ['zst', (bytes) => promisify(zstdCompress)(bytes, { params: { [constants.ZSTD_c_compressionLevel]: 5 } })],
  ['gz', (bytes) => promisify(gzip)(bytes, { level: 6 })],
];

/** Returns the files of a site whose contents are not compressed in themselves, as pictures, PDF files and packs are. */
function textFilesIn(site: string): string[] {
  return readdirSync(site, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && text.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

const text = /\.(html|css|js|json|xml|txt|md|mdx|yaml|csv|svg|ics|wasm)$|^SHA256SUMS$/;
