import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandEnvironment } from '../site/environment.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const files = readdirSync('scripts');
/** The npm script that starts a file of `scripts/`, which may give Node options. */
const startedBy = (file: string) =>
  Object.entries(scripts).find(([, line]) => /\bnode (?:--\S+ )*scripts\/(\S+)$/.exec(line)?.[1] === file)?.[0] ?? '';

describe('every command', () => {
  it('is a file of scripts/ that an npm script starts', () => {
    expect(files.filter((file) => !startedBy(file))).toEqual([]);
  });

  it.each(files)('%s prints help with --help and exits with code 0', (file) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${file}`, '--help'], {
      encoding: 'utf8',
      env: commandEnvironment({ OUT_DIR: 'dist-nowhere' }),
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^Usage: npm run (--silent )?${startedBy(file)}\\b`));
    expect(stdout).toMatch(/\n {2}--help +print this help\n\nExit code: .*, 2 wrong usage\.\n$/);
  });
});
