/**
 * `npm run hosting -- nginx|caddy|headers|redirects|aws|rclone`: prints what a host needs to serve the site. With `--write`,
 * writes the files in `deploy/` that hold for any company. Exit code: 0 done, 1 problems in the content, 2 wrong usage.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { libraryOrExit } from '../src/cli/build-library.ts';
import { commandLine } from '../src/cli/command-line.ts';
import { settingOrExit } from '../src/cli/setting-error.ts';
import { readSettings, siteOrigin } from '../src/cli/settings.ts';
import { hostedSite } from '../src/hosting/hosted-site.ts';
import { generalFiles, type HostOptions, hostFiles } from '../src/hosting/host-files.ts';

const names = Object.keys(hostFiles);
const command = {
  run: 'npm run --silent hosting',
  about:
    'Prints the configuration with which a host serves the site of this company. docs/hosting.md says which to take.',
  positionals: names.join('|'),
  options: {
    root: { type: 'string', value: 'FOLDER', default: '/srv/trust-center', about: 'the built site on the host' },
    listen: { type: 'string', value: 'PORT', default: '8080', about: 'what the server listens on' },
    brotli: { type: 'boolean', about: 'nginx has the module brotli_static' },
    write: { type: 'boolean', about: 'write the files in deploy/, which hold for any company' },
  },
  exits: '0 done, 1 problems in the content',
} as const;

const { name, write, options } = commandLine(command, ({ values, positionals }) => {
  const { write, ...options } = values;
  const [name = ''] = positionals;
  if (write ? positionals.length > 0 : positionals.length !== 1 || !names.includes(name))
    throw new Error(`Expected one of ${names.join(', ')}, or --write.`);
  if (/[\s"'`;{}$\\]/.test(options.root + options.listen))
    throw new Error(
      '--root and --listen must have no spaces, quotes, semicolons, braces, dollar signs or backslashes.',
    );
  return { name: name as keyof typeof hostFiles, write, options: options satisfies HostOptions };
});
if (write) {
  mkdirSync('deploy', { recursive: true });
  for (const [file, { text, mode }] of Object.entries(generalFiles()))
    writeFileSync(path.join('deploy', file), text, { mode });
  console.log('Wrote the files in deploy/.');
} else {
  const settings = settingOrExit(readSettings);
  const library = libraryOrExit(settings);
  const { site, known } = siteOrigin(settings, library.company);
  const hosted = hostedSite(library, { ...settings, site: known ? site : undefined });
  process.stdout.write(hostFiles[name](hosted, options));
}
