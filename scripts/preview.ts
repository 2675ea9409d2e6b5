/** `npm run preview`: serves the built site. `npm start` builds it first. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/library/folder.ts';
import { loadLibrary } from '../src/library/load-library.ts';
import { settingOrExit } from '../src/library/setting-error.ts';
import { localAddress, siteAddress } from '../src/library/site-address.ts';
import { outputFolder } from '../src/cli/output-folder.ts';
import { refuse, usage } from '../src/cli/report.ts';
import { serveSite } from '../src/cli/static-server.ts';

const { dist, port } = options();
const { base } = settingOrExit(() => siteAddress(loadLibrary(contentFolder()).library?.company, process.env));
if (!existsSync(dist)) refuse(`There is no built site in ${dist}. Run npm run build first.`);
try {
  const { origin } = await serveSite(dist, { port, base });
  console.log(`The trust center is served at ${origin}${base}/  (Ctrl+C ends it)`);
} catch (error) {
  const { code } = error as NodeJS.ErrnoException;
  const reason = code === 'EADDRINUSE' ? 'is taken' : code === 'EACCES' ? 'is kept from you by the system' : '';
  if (!reason) throw error;
  refuse(`Port ${port} ${reason}. Choose another one: npm run preview -- --port 4322`);
}

function options(): { dist: string; port: number } {
  try {
    const { values } = parseArgs({
      options: {
        dist: { type: 'string', default: outputFolder() },
        port: { type: 'string', default: process.env.PORT || new URL(localAddress).port },
      },
    });
    const { dist, port } = values;
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
      throw new Error(`“${port}” is not a port: a whole number from 0 to 65535.`);
    }
    return { dist, port: Number(port) };
  } catch (error) {
    return usage('npm run preview -- [--dist FOLDER] [--port PORT]', error);
  }
}
