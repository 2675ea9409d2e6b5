/**
 * `npm run bench:serve`: serves the built site with nginx, as `npm run hosting` configures it, and prints how it holds under
 * load, measured with wrk if it is installed. Exit code: 0 printed, 1 nothing to serve or a request failed, 2 wrong usage.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { commandLine } from '../src/cli/command-line.ts';
import { type Load, type LoadResult, putUnderLoad, wrkScript } from '../src/cli/load.ts';
import { refuse } from '../src/cli/report.ts';
import { settingOrExit } from '../src/cli/setting-error.ts';
import { readSettings } from '../src/cli/settings.ts';
import { haveBrotli, startServer } from '../src/cli/web-server.ts';
import { anySite } from '../src/hosting/hosted-site.ts';
import { hostFiles } from '../src/hosting/host-files.ts';

const settings = settingOrExit(readSettings);
const command = {
  run: 'npm run bench:serve',
  about: 'Serves the built site with nginx and prints requests a second, times and errors under load.',
  options: {
    dist: { type: 'string', value: 'FOLDER', default: settings.out, about: 'the built site' },
    connections: { type: 'string', value: 'N', default: '50', about: 'how many requests are sent at once' },
    seconds: { type: 'string', value: 'N', default: '20', about: 'for how long' },
  },
  exits: '0 printed, 1 nothing can be served or a request failed',
} as const;

const { dist, connections, seconds } = commandLine(command, ({ values }) => {
  const [connections = 0, seconds = 0] = [values.connections, values.seconds].map(Number);
  if (![connections, seconds].every((number) => Number.isInteger(number) && number > 0))
    throw new Error('Expected --connections and --seconds to be whole numbers from 1.');
  return { dist: path.resolve(values.dist), connections, seconds };
});
if (!existsSync(path.join(dist, 'index.html'))) refuse(`There is no built site in ${dist}. Run npm run build first.`);
if (spawnSync('nginx', ['-v']).error) refuse('nginx is not installed. On Debian: apt-get install nginx.');

const server = await startServer('nginx', (port) =>
  hostFiles.nginx(anySite, { root: dist, listen: `127.0.0.1:${port}`, brotli: haveBrotli() }),
);
try {
  // every page and every file that pages load, as readers would, but no downloads
  const paths = globSync('{**/index.html,_astro/*.js,pagefind/**/*,search/*.json}', { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz|zst)$/.test(entry.name))
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
  const load = { origin: server.origin, paths, connections, seconds };
  const tool = spawnSync('wrk', ['-v']).error ? 'Node.js' : 'wrk';
  const result = tool === 'wrk' ? withWrk(load) : await putUnderLoad(load);
  const { requests, p50, p99, errors } = result;
  console.log(
    `${paths.length} URLs, ${connections} connections, ${result.seconds.toFixed(0)} s, measured with ${tool}`,
  );
  console.log(
    `${Math.round(requests / result.seconds)} requests/s, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`,
  );
  console.log(`${errors} errors in ${requests} requests`);
  if (errors > 0) process.exitCode = 1;
} finally {
  await server.close();
}

function withWrk({ origin, paths, connections, seconds }: Load): LoadResult {
  const folder = mkdtempSync(path.join(tmpdir(), 'wrk-'));
  const script = path.join(folder, 'paths.lua');
  writeFileSync(script, wrkScript(paths));
  const options = ['-t2', `-c${connections}`, `-d${seconds}s`, '-s', script, origin];
  const { stdout, stderr } = spawnSync('wrk', options, { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const line = stdout.trimEnd().split('\n').at(-1) ?? '';
  if (!line.startsWith('{')) throw new Error(`wrk failed.\n${stdout}${stderr}`);
  return JSON.parse(line);
}
