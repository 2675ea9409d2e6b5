/**
 * `npm run search:cost`: opens the search page of the built site with a query and prints what it takes until the results:
 * requests, bytes, and the time on this machine and on a slow phone. Exit code: 0 printed, 2 wrong usage.
 */
import { existsSync } from 'node:fs';
import { launchBrowser } from '../src/cli/browser.ts';
import { commandLine } from '../src/cli/command-line.ts';
import { serveCompressed } from '../src/cli/compressed-site.ts';
import { searchCost } from '../src/cli/search-cost.ts';

const command = {
  run: 'npm run search:cost',
  about: 'Opens the search page of the built site in a browser and prints what it takes until the results.',
  options: {
    dist: { type: 'string', value: 'FOLDER', default: 'dist', about: 'the built site' },
    query: { type: 'string', value: 'WORDS', default: 'how often are backups made', about: 'the query' },
  },
  exits: '0 printed',
} as const;
const { dist, query } = commandLine(command, ({ values }) => {
  if (!existsSync(values.dist)) throw new Error(`${values.dist} does not exist.`);
  return values;
});
const served = await serveCompressed(dist);
const browser = await launchBrowser();
const fast = await searchCost(browser, served.origin, query);
const slow = await searchCost(browser, served.origin, query, true);
await browser.close();
await served.close();
for (const { path, bytes } of fast.requests) console.log(`${String(bytes).padStart(8)}  ${path}`);
console.log(`${String(fast.bytes).padStart(8)}  bytes in ${fast.requests.length} requests`);
console.log(`${(fast.time / 1000).toFixed(1).padStart(8)}  seconds on this machine`);
console.log(
  `${(slow.time / 1000).toFixed(1).padStart(8)}  seconds on a slow phone (400 ms, 1.6 Mbit/s, a quarter of the speed)`,
);
