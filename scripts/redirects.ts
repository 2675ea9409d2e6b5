/** `npm run redirects -- nginx|caddy|netlify`: prints the rules that lead the policy's old addresses to their revisions. */
import { parseArgs } from 'node:util';
import { redirects } from '../src/exports/redirects.ts';
import { contentFolder } from '../src/library/folder.ts';
import { loadLibrary } from '../src/library/load-library.ts';
import { settingOrExit } from '../src/library/setting-error.ts';
import { siteAddress } from '../src/library/site-address.ts';
import { report, usage } from '../src/cli/report.ts';

const write = redirects[server()];
const { library, problems = [] } = loadLibrary(contentFolder());
if (library) {
  const { base } = settingOrExit(() => siteAddress(library.company, process.env));
  process.stdout.write(write(library.company, base));
} else report(problems, '');

function server(): keyof typeof redirects {
  const names = Object.keys(redirects);
  const line = `npm run --silent redirects -- ${names.join('|')}`;
  try {
    const { positionals } = parseArgs({ allowPositionals: true });
    const [name = ''] = positionals;
    if (positionals.length !== 1 || !names.includes(name)) throw new Error('Name one kind of server.');
    return name as keyof typeof redirects;
  } catch (error) {
    return usage(line, error);
  }
}
