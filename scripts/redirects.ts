/**
 * `npm run redirects -- nginx|caddy|netlify`: prints server rules that redirect the policy's old URLs to the revisions
 * here. Exit code: 0 printed, 1 problems in the content, 2 wrong usage.
 */
import { libraryOrExit } from '../src/cli/build-library.ts';
import { commandLine } from '../src/cli/command-line.ts';
import { settingOrExit } from '../src/cli/setting-error.ts';
import { readSettings } from '../src/cli/settings.ts';
import { redirects } from '../src/hosting/redirects.ts';

const servers = Object.keys(redirects);
const command = {
  run: 'npm run --silent redirects',
  about: 'Prints server rules that redirect the policy’s old URLs to the same revisions here.',
  positionals: servers.join('|'),
  exits: '0 printed, 1 problems in the content',
};

const server = commandLine(command, ({ positionals }) => {
  const [name = ''] = positionals;
  if (positionals.length !== 1 || !servers.includes(name)) {
    throw new Error(`Expected one kind of server, ${servers.join(', ')}, not “${positionals.join(' ')}”.`);
  }
  return name as keyof typeof redirects;
});
const settings = settingOrExit(readSettings);
process.stdout.write(redirects[server](libraryOrExit(settings).company, settings.base));
