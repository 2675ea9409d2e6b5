/** `npm run links`: follows every link of the built site, fragments too. Exit 0 clean, 1 dead links, 2 wrong usage. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LinkChecker } from 'linkinator';
import { report, usage } from './report.ts';

const dist = folder();
if (!existsSync(dist)) usage(line(), new Error(`There is no built site in ${dist}.`));
// linkinator serves the folder itself; other hosts, and this site's own public address, are not asked
const { links } = await new LinkChecker().check({
  path: '**/*.html',
  serverRoot: dist,
  checkFragments: true,
  linksToSkip: async (url) => !url.startsWith('http://127.0.0.1:'),
});
const checked = links.filter(({ state }) => state !== 'SKIPPED');
const broken = checked.filter(({ state }) => state === 'BROKEN');
report(
  broken.map(({ url, parent }) => ({
    path: parent ? `${dist}/${parent}` : dist,
    line: 1,
    column: 1,
    rule: 'dead-link',
    message: `The link to /${url} leads nowhere.`,
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
