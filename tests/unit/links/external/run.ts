import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PlayedHosts } from './played-hosts.ts';

/** What a run of `links -- --external` came to. */
export interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

/** A page of a built site that leads to these addresses, a line each; the first stands on line 3. */
export function pageWith(urls: readonly string[]): string {
  const links = urls.map((url) => `<a href="${url}">a</a>\n`).join('');
  return `<!doctype html>\n<link rel="canonical" href="https://trust.example/">\n${links}`;
}

/** Makes a folder with these files, by path, hands it to `use` and removes it. */
export async function withFiles<Result>(
  files: Record<string, string>,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), 'external-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs the real `links -- --external` from a folder with `dist/` and `content/`, with short times. */
export function runExternal(folder: string, hosts: PlayedHosts, flags: readonly string[] = []): Promise<Run> {
  const authority = path.join(folder, 'authority.pem');
  writeFileSync(authority, hosts.authority);
  const env = {
    PATH: process.env.PATH,
    CONTENT_DIR: 'content',
    SOURCE_DATE_EPOCH: String(Date.parse('2026-11-23T12:00:00Z') / 1000),
    NODE_COMPILE_CACHE: path.resolve('.cache/node'),
    NODE_EXTRA_CA_CERTS: authority,
    http_proxy: hosts.proxy,
    https_proxy: hosts.proxy,
  };
  const times = '--timeout 3 --tries 2 --back-off 0.05 --max-wait 2 --pause 0.02 --hosts 16'.split(' ');
  const script = path.resolve('scripts/check-links.ts');
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [script, '--external', ...times, ...flags],
      { cwd: folder, env, timeout: 60_000, maxBuffer: 1e8 },
      (error, stdout, stderr) => {
        resolve({ code: error ? (typeof error.code === 'number' ? error.code : -1) : 0, stdout, stderr });
      },
    );
  });
}
