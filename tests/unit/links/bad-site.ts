import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** The site with faults of every kind, and the content that some of them come from. */
export const badSite = path.resolve('tests/fixtures/bad-site');

/** A fault of the site as `faults.yaml` tells it. */
export interface SeededFault {
  kind: string;
  /** The line of the report. */
  line: string;
  /** The lines below it: the other places that have it. */
  also?: string[];
}

/** Every fault of the site, in the order of the report. */
export function seededFaults(): SeededFault[] {
  return parse(readFileSync(path.join(badSite, 'faults.yaml'), 'utf8'));
}

/** Runs the real `links` from the folder of the site. */
export function links(...flags: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const script = path.resolve('scripts/check-links.ts');
  const env = { ...process.env, CONTENT_DIR: 'content', NODE_COMPILE_CACHE: path.resolve('.cache/node') };
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...flags], { cwd: badSite, env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}
