/**
 * `npm run preview`: serves the built site; `npm start` builds it first. Exit code: 1 nothing to serve, 2 wrong usage.
 */
import { existsSync } from 'node:fs';
import { commandLine } from '../src/cli/command-line.ts';
import { refuse } from '../src/cli/report.ts';
import { settingOrExit } from '../src/cli/setting-error.ts';
import { readSettings } from '../src/cli/settings.ts';
import { serveSite } from '../src/cli/static-server.ts';

const settings = settingOrExit(readSettings);
const command = {
  run: 'npm run preview',
  about: 'Serves the built site on this machine, as a static host does.',
  options: {
    dist: { type: 'string', value: 'FOLDER', default: settings.out, about: 'the built site' },
    port: { type: 'string', value: 'PORT', default: settings.port, about: 'the port to serve at' },
  },
  exits: '0 ended with Ctrl+C, 1 nothing can be served',
} as const;

const { dist, port } = commandLine(command, ({ values }) => {
  const { dist, port } = values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new Error(`“${port}” is not a port: a whole number from 0 to 65535.`);
  }
  return { dist, port: Number(port) };
});
if (!existsSync(dist)) refuse(`There is no built site in ${dist}. Run npm run build first.`);
try {
  const { origin } = await serveSite(dist, { port, base: settings.base });
  console.log(`The trust center is served at ${origin}${settings.base}/  (Ctrl+C ends it)`);
} catch (error) {
  const { code } = error as NodeJS.ErrnoException;
  const reason =
    code === 'EADDRINUSE'
      ? `Port ${port} is in use.`
      : code === 'EACCES'
        ? `Permission denied for port ${port}.`
        : undefined;
  if (!reason) throw error;
  refuse(`${reason} Choose another one: npm run preview -- --port ${port === 4322 ? 4323 : 4322}`);
}
