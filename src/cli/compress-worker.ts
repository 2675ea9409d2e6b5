/**
 * The code of a thread that writes the compressed copies of files, and sends the SHA-256 of each file. Everything in it is synchronous: the threads of zlib would
 * spend as much time on handing over buffers as on compressing them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from 'node:zlib';
import { sha256 } from '../seals/digest.ts';

/** A file and its SHA-256. */
export type FileSum = [file: string, sum: string];

/** A smaller response is sent in one packet, compressed or not. */
const smallestSize = 1024;

/** Each encoding by the ending of its files, at the level from which files get little smaller and a build much longer. */
const encodings: readonly [ending: string, encode: (bytes: Buffer) => Buffer][] = [
  [
    'br',
    (bytes) =>
      brotliCompressSync(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 5,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  ],
  ['zst', (bytes) => zstdCompressSync(bytes, { params: { [constants.ZSTD_c_compressionLevel]: 5 } })],
  ['gz', (bytes) => gzipSync(bytes, { level: 6 })],
];

const sums = (workerData as string[]).flatMap((file): FileSum[] => {
  const bytes = readFileSync(file);
  const copies = bytes.length < smallestSize ? [] : encodings.flatMap((encoding) => copyOf(file, bytes, encoding));
  return [[file, sha256(bytes)], ...copies];
});
parentPort?.postMessage(sums);

/** Writes the copy of a file in an encoding, unless it is not smaller. Returns its sum. */
function copyOf(file: string, bytes: Buffer, [ending, encode]: (typeof encodings)[number]): FileSum[] {
  const copy = encode(bytes);
  if (copy.length >= bytes.length) return [];
  writeFileSync(`${file}.${ending}`, copy);
  return [[`${file}.${ending}`, sha256(copy)]];
}
