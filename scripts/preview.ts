/** `npm run preview`: serves the built site. `npm start` builds it first. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/library/folder.ts';
import { loadLibrary } from '../src/library/load.ts';
import { localAddress, siteAddress } from '../src/library/site-address.ts';
import { usage } from './report.ts';
import { serveSite } from './static-server.ts';

const { dist, port } = options();
if (!existsSync(dist)) {
  console.error(`There is no built site in ${dist}. Run npm run build first.`);
  process.exit(1);
}
const { base } = siteAddress(loadLibrary(contentFolder()).library?.company, process.env);
try {
  const { origin } = await serveSite(dist, { port: Number(port), base });
  console.log(`The trust center is served at ${origin}${base}/  (Ctrl+C ends it)`);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is taken. Choose another one: npm run preview -- --port 4322`);
  process.exit(1);
}

function options(): { dist: string; port: string } {
  try {
    const { values } = parseArgs({
      options: {
        dist: { type: 'string', default: process.env.OUT_DIR || 'dist' },
        port: { type: 'string', default: process.env.PORT || new URL(localAddress).port },
      },
    });
    return values;
  } catch (error) {
    return usage('npm run preview -- [--dist FOLDER] [--port PORT]', error);
  }
}
