import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkExternal, type ExternalSettings } from '../../../../src/links/external/check-external.ts';
import { externalReport } from '../../../../src/links/external/external-report.ts';

/** Returns a page with a link to each URL on a line of its own, from line 3. */
export function pageWith(urls: readonly string[]): string {
  const links = urls.map((url) => `<a href="${url}">a</a>\n`).join('');
  return `<!doctype html>\n<link rel="canonical" href="https://trust.example/">\n${links}`;
}

/** Writes files to a temporary folder, by path, passes the folder to `use`, and removes it. */
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

/** Checks the site in `dist/` of a folder, with its `content/`; the report has paths from the folder. */
export async function checkFolder(folder: string, changes: Partial<ExternalSettings> = {}) {
  const lines: string[] = [];
  const result = await checkExternal({
    dist: path.join(folder, 'dist'),
    content: path.join(folder, 'content'),
    record: false,
    today: '2026-11-23',
    // long enough for a busy machine
    timeout: 20_000,
    tries: 2,
    backOff: 1,
    maximumWait: 1,
    pause: 0,
    hosts: 16,
    deadline: 60_000,
    log: (line) => lines.push(line),
    ...changes,
  });
  const report = externalReport(result, 'text').replaceAll(`${path.relative(process.cwd(), folder)}/`, '');
  return { result, report, lines };
}
