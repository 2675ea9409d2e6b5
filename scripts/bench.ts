/**
 * `npm run bench`: makes a company with 1, 10 and 100 revisions of its policy and prints what each costs to build: cold and
 * warm time, pages, size of the output, peak memory, and the cost of one revision more.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/library/folder.ts';
import { makeCompany } from './bench-company.ts';
import { usage } from './report.ts';

const sizes = counts();
const work = mkdtempSync(path.join(tmpdir(), 'trust-center-bench-'));
const rows: { revisions: number; cold: number; warm: number; pages: number; bytes: number; memory: number }[] = [];
for (const revisions of sizes) {
  const content = path.join(work, `content-${revisions}`);
  makeCompany(contentFolder(), content, revisions);
  const out = path.join(work, `dist-${revisions}`);
  const environment = { CONTENT_DIR: content, OUT_DIR: out, CACHE_DIR: path.join(work, `cache-${revisions}`) };
  const cold = build(environment);
  const warm = build(environment);
  const files = globSync('**/*', { cwd: out }).map((file) => path.join(out, file));
  const bytes = files.reduce((sum, file) => sum + (statSync(file).isFile() ? statSync(file).size : 0), 0);
  const pages = files.filter((file) => file.endsWith('.html')).length;
  rows.push({ revisions, cold: cold.seconds, warm: warm.seconds, pages, bytes, memory: cold.memory });
}
rmSync(work, { recursive: true });

console.log('revisions   cold s   warm s   pages   output MB   peak memory MB');
for (const { revisions, cold, warm, pages, bytes, memory } of rows) {
  const cells = [cold.toFixed(2), warm.toFixed(2), String(pages), (bytes / 1e6).toFixed(1), (memory / 1e6).toFixed(0)];
  console.log(
    String(revisions).padStart(9) + cells.map((cell, i) => cell.padStart([9, 9, 8, 12, 17][i] ?? 9)).join(''),
  );
}
const [first, last] = [rows[0], rows.at(-1)];
if (first && last && last.revisions > first.revisions) {
  const more = (of: 'cold' | 'warm') => (1000 * (last[of] - first[of])) / (last.revisions - first.revisions);
  console.log(`One revision more costs ${more('cold').toFixed(1)} ms cold and ${more('warm').toFixed(1)} ms warm.`);
}

/** Builds as `npm run build` does, checks included: wall time in seconds, and the largest process's memory in bytes. */
function build(environment: Record<string, string>): { seconds: number; memory: number } {
  const log = path.join(work, 'memory');
  rmSync(log, { force: true });
  const code = `import{appendFileSync}from'node:fs';process.on('exit',()=>appendFileSync(${JSON.stringify(log)},process.resourceUsage().maxRSS+'\\n'))`;
  const hook = `--import=data:text/javascript,${encodeURIComponent(code)}`;
  const start = performance.now();
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    env: { ...process.env, ...environment, NODE_OPTIONS: hook },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(stderr);
  const seconds = (performance.now() - start) / 1000;
  const peaks = readFileSync(log, 'utf8').trim().split('\n').map(Number);
  return { seconds, memory: Math.max(...peaks) * 1024 };
}

function counts(): number[] {
  const line = 'npm run bench -- [--revisions 1,10,100]';
  try {
    const { values } = parseArgs({ options: { revisions: { type: 'string', default: '1,10,100' } } });
    const numbers = values.revisions.split(',').map(Number);
    if (!numbers.every((number) => Number.isInteger(number) && number > 0))
      throw new Error('Whole numbers are needed.');
    return numbers;
  } catch (error) {
    return usage(line, error);
  }
}
