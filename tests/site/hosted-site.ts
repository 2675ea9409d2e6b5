import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from 'node:zlib';
import type { Served } from '../../src/cli/static-server.ts';
import { hostFiles } from '../../src/hosting/host-files.ts';
import { type HostedSite, hostedSite } from '../../src/hosting/hosted-site.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { builtOn, type Site } from './build-site.ts';
import { haveBrotli, type ServerName, startServer } from '../../src/cli/web-server.ts';

/** The kinds of compressed copies, by the extension of their names. */
export const compressions = {
  br: (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  zst: zstdCompressSync,
  gz: gzipSync,
} as const;

/** A built site on a real web server. */
export type Hosted = Site & Served & { hosted: HostedSite };

/** Serves a copy of a built site with a real web server, with the configuration that `npm run hosting` prints for it. */
export async function hostSite(name: ServerName, site: Site): Promise<Hosted> {
  const { library } = loadLibrary(site.content);
  if (!library) throw new Error(`${site.content} has problems.`);
  const hosted = hostedSite(library, { base: site.base, day: builtOn });
  const folder = mkdtempSync(path.join(tmpdir(), 'hosted-'));
  cpSync(site.folder, folder, { recursive: true });
  for (const file of globSync('**/*.{html,js,json,md}', { cwd: folder })) addCompressed(path.join(folder, file));
  const server = await startServer(name, (port) =>
    hostFiles[name](hosted, { root: folder, listen: `127.0.0.1:${port}`, brotli: haveBrotli() }),
  );
  const close = async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  };
  return { ...site, ...server, folder, hosted, close };
}

/** Writes the compressed copies of a file that the build has not written. */
function addCompressed(file: string): void {
  if (statSync(file).size < 1024) return;
  const bytes = readFileSync(file);
  for (const [extension, compress] of Object.entries(compressions))
    if (!existsSync(`${file}.${extension}`)) writeFileSync(`${file}.${extension}`, compress(bytes));
}
