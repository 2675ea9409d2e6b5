/**
 * The code of a thread that writes the compressed copies of files. Everything in it is synchronous: the threads of zlib would
 * spend as much time on handing over buffers as on compressing them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from 'node:zlib';

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

for (const file of workerData as string[]) {
  const bytes = readFileSync(file);
  if (bytes.length < smallestSize) continue;
  for (const [ending, encode] of encodings) {
    const copy = encode(bytes);
    if (copy.length < bytes.length) writeFileSync(`${file}.${ending}`, copy);
  }
}
