/** `npm run links`: follows every link of the built site, fragments too. Exit 0 clean, 1 dead links, 2 wrong usage. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LinkChecker } from 'linkinator';
import { report, usage } from './report.ts';

const dist = folder();
if (!existsSync(dist)) usage(line(), new Error(`There is no built site in ${dist}.`));
// other hosts, and this site's own public address, are not asked: what is checked is what was built
const { links } = await new LinkChecker().check({
  path: '**/*.html',
  serverRoot: dist,
  checkFragments: true,
  linksToSkip: async (url) => !/^http:\/\/localhost:\d+\//.test(url) || url.startsWith('http://localhost:4321/'),
});
const checked = links.filter(({ state }) => state !== 'SKIPPED');
const broken = checked.filter(({ state }) => state === 'BROKEN');
report(
  broken.map(({ url, parent }) => ({
    path: `${dist}${new URL(parent ?? url).pathname}`,
    line: 1,
    column: 1,
    rule: 'dead-link',
    message: `The link to ${new URL(url).pathname}${new URL(url).hash} leads nowhere.`,
    hint: 'Correct it where it is written.',
  })),
  `Links are in order: ${checked.length} checked.`,
);

function folder(): string {
  try {
    return parseArgs({ options: { dist: { type: 'string', default: 'dist' } } }).values.dist;
  } catch (error) {
    return usage(line(), error);
  }
}

function line(): string {
  return 'npm run links -- [--dist FOLDER]';
}
