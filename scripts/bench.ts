/**
 * `npm run bench`: builds companies with 1, 10 and 100 revisions, without and with their answers, and one with 25 policies,
 * and prints the cost of each build: the time without a cache, with cached PDF files and evidence packs, and with the whole
 * cache (each the fastest of several rounds), the processor time, pages, output size, peak memory, and the time that each
 * further revision adds.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BenchSize, makeCompany } from '../src/cli/bench-company.ts';
import { commandLine } from '../src/cli/command-line.ts';
import { settingOrExit } from '../src/cli/setting-error.ts';
import { readSettings } from '../src/cli/settings.ts';

/** The cost of building a company: times in seconds, output size and peak memory in bytes. */
interface Cost extends BenchSize {
  /** The time without a cache. */
  cold: number;
  /** The time with cached PDF files and evidence packs only. */
  kept: number;
  /** The time with the cache of an earlier build. */
  warm: number;
  /** The time that processors spent without a cache and with the whole one: other load on the machine adds less to it. */
  processors: { cold: number; warm: number };
  pages: number;
  bytes: number;
  memory: number;
}

const command = {
  run: 'npm run bench',
  about: 'Builds companies with many revisions and prints what each costs. Takes minutes.',
  options: {
    revisions: {
      type: 'string',
      value: '1,10,100',
      default: '1,10,100',
      about: 'how many revisions each policy of the companies has',
    },
    policies: {
      type: 'string',
      value: 'N',
      default: '25',
      about: 'how many policies the largest company has, with 1 and 10 revisions each',
    },
    rounds: { type: 'string', value: 'N', default: '3', about: 'how often each is built; the fastest counts' },
  },
  exits: '0 printed, 1 a build failed',
} as const;
const { several, revisions, rounds } = commandLine(command, ({ values }) => {
  const revisions = values.revisions.split(',').map(Number);
  const [several = 0, rounds = 0] = [values.policies, values.rounds].map(Number);
  if (![...revisions, several, rounds].every((number) => Number.isInteger(number) && number > 0))
    throw new Error('Expected --revisions, --policies and --rounds to be whole numbers from 1.');
  return { several, revisions, rounds };
});
const ofOnePolicy = revisions.map((revisions): BenchSize => ({ policies: 1, revisions }));
const ofSeveral = [1, 10].map((revisions): BenchSize => ({ policies: several, revisions }));
const tables = [
  { title: 'The policy and registers alone', answers: false, sizes: ofOnePolicy },
  { title: 'With all answers', answers: true, sizes: ofOnePolicy },
  { title: `${several} policies with all answers`, answers: true, sizes: ofSeveral },
];
const settings = settingOrExit(readSettings);
const work = mkdtempSync(path.join(tmpdir(), 'trust-center-bench-'));
try {
  for (const { title, answers, sizes } of tables) {
    const companies = sizes.map((size) => writeCompany(size, answers));
    // each round builds every size, so that a slow phase of the machine affects all of them
    const measured = Array.from({ length: rounds }, () => companies.map(costOf));
    print(
      title,
      companies.map((_, i) => best(measured.flatMap((costs) => costs[i] ?? []))),
    );
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true });
}

/** A company to build, with its folders. */
interface BenchCompany {
  size: BenchSize;
  content: string;
  out: string;
  cache: string;
}

/** Writes the content of a company of the given size, and returns its folders. */
function writeCompany(size: BenchSize, answers: boolean): BenchCompany {
  const folder = path.join(work, `${size.policies}-${size.revisions}${answers ? '-answers' : ''}`);
  const [content, out, cache] = [path.join(folder, 'content'), path.join(folder, 'dist'), path.join(folder, 'cache')];
  makeCompany(settings.content, content, size, { answers });
  return { size, content, out, cache };
}

/** Builds a company without a cache, with the whole cache and with cached documents only, and returns the cost. */
function costOf({ size, content, out, cache }: BenchCompany): Cost {
  for (const folder of [out, cache]) rmSync(folder, { recursive: true, force: true });
  const environment = { CONTENT_DIR: content, OUT_DIR: out, CACHE_DIR: cache };
  const cold = build(environment);
  const warm = build(environment);
  for (const name of readdirSync(cache)) if (name !== 'evidence') rmSync(path.join(cache, name), { recursive: true });
  const kept = build(environment);
  const files = globSync('**/*', { cwd: out }).map((file) => path.join(out, file));
  const bytes = files.reduce((sum, file) => sum + (statSync(file).isFile() ? statSync(file).size : 0), 0);
  const pages = files.filter((file) => file.endsWith('.html')).length;
  return {
    ...size,
    ...{ cold: cold.seconds, kept: kept.seconds, warm: warm.seconds },
    processors: { cold: cold.processors, warm: warm.processors },
    ...{ pages, bytes, memory: cold.memory },
  };
}

/** Returns the minimum of each measure over all rounds: anything above it is due to other load on the machine. */
function best(costs: readonly Cost[]): Cost {
  return costs.reduce((least, cost) => ({
    ...cost,
    cold: Math.min(least.cold, cost.cold),
    kept: Math.min(least.kept, cost.kept),
    warm: Math.min(least.warm, cost.warm),
    processors: {
      cold: Math.min(least.processors.cold, cost.processors.cold),
      warm: Math.min(least.processors.warm, cost.processors.warm),
    },
    memory: Math.min(least.memory, cost.memory),
  }));
}

function print(title: string, costs: readonly Cost[]): void {
  const columns = [
    'revisions',
    'cold s',
    'documents kept s',
    'warm s',
    'processors s',
    'pages',
    'output MB',
    'memory MB',
  ];
  const row = (cells: readonly string[]) =>
    cells.map((cell, i) => cell.padStart((columns[i]?.length ?? 0) + 3)).join('');
  console.log(`${title}\n${row(columns)}`);
  for (const { revisions, cold, kept, warm, processors, pages, bytes, memory } of costs) {
    const seconds = [cold, kept, warm].map((time) => time.toFixed(2));
    const ofProcessors = `${processors.cold.toFixed(1)}, ${processors.warm.toFixed(1)}`;
    const size = [`${pages}`, (bytes / 1e6).toFixed(1), (memory / 1e6).toFixed(0)];
    console.log(row([`${revisions}`, ...seconds, ofProcessors, ...size]));
  }
  const [first, last] = [costs[0], costs.at(-1)];
  if (!first || !last || last.revisions <= first.revisions) return;
  const added = last.policies * (last.revisions - first.revisions);
  const addedTime = (of: (cost: Cost) => number) => `${((1000 * (of(last) - of(first))) / added).toFixed(1)} ms`;
  const cold = `${addedTime((cost) => cost.cold)} cold (${addedTime((cost) => cost.processors.cold)} of processors)`;
  const warm = `${addedTime((cost) => cost.warm)} warm (${addedTime((cost) => cost.processors.warm)} of processors)`;
  console.log(`One revision more costs ${cold}, ${addedTime((cost) => cost.kept)} with documents kept, ${warm}.\n`);
}

/**
 * Runs `npm run build`. Returns its wall time and that of processors in seconds, and the peak memory of its largest process in
 * bytes. Throws if it fails.
 */
function build(environment: Record<string, string>): { seconds: number; processors: number; memory: number } {
  const log = path.join(work, 'usage');
  rmSync(log, { force: true });
  const code = `import{appendFileSync}from'node:fs';import{isMainThread}from'node:worker_threads';isMainThread&&process.on('exit',()=>appendFileSync(${JSON.stringify(log)},JSON.stringify(process.resourceUsage())+'\\n'))`;
  const hook = `--import=data:text/javascript,${encodeURIComponent(code)}`;
  const start = performance.now();
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    env: { ...process.env, ...environment, NODE_OPTIONS: hook },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(stderr);
  const seconds = (performance.now() - start) / 1000;
  const usage = readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .map((line): NodeJS.ResourceUsage => JSON.parse(line));
  const processors = usage.reduce((sum, { userCPUTime, systemCPUTime }) => sum + userCPUTime + systemCPUTime, 0) / 1e6;
  return { seconds, processors, memory: Math.max(...usage.map(({ maxRSS }) => maxRSS)) * 1024 };
}
