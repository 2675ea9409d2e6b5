/**
 * `npm run check`: runs the parts of the gate one after another and prints the time of each. Stops at the first that fails,
 * with its exit code. `--fast` runs only what is needed before a commit.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { baseCommitOf } from '../src/cli/base-commit.ts';
import { commandLine } from '../src/cli/command-line.ts';

const command = {
  run: 'npm run check',
  about: 'Runs the parts of the gate one after another, stops at the first that fails, and prints the time of each.',
  options: { fast: { type: 'boolean', about: 'only format, lint, types, content and unit tests' } },
  exits: '0 all passed, otherwise the exit code of the part that failed',
} as const;

/** The npm scripts of the gate, by the name of the part. */
const quick = { format: 'check:format', lint: 'check:lint', types: 'check:types', content: 'check:content' };
const gate = { ...quick, build: 'build', links: 'links', tests: 'test' };

const fast = commandLine(command, ({ values }) => values.fast);
const content = path.resolve(process.env.CONTENT_DIR || 'content');
const base = baseCommitOf(content, process.env.GITHUB_BASE_REF);
if (!base) console.error('No earlier commit is known, so the seals are compared with none.');
const rows: string[] = [];
for (const [part, script] of Object.entries(fast ? { ...quick, unit: 'test:unit' } : gate)) {
  const start = performance.now();
  const options = part === 'content' && base ? ['--', '--base', base.commit] : [];
  const { status } = spawnSync('npm', ['run', '--silent', script, ...options], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  rows.push(`${part.padEnd(8)} ${seconds.padStart(6)} s${status === 0 ? '' : '  failed'}`);
  if (status === 0) continue;
  process.exitCode = status ?? 1;
  break;
}
console.log(`\n${rows.join('\n')}`);
