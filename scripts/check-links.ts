/**
 * `npm run links`: checks every internal link of a built site and reports where in the content each broken one is; with
 * `--external`, checks the links to other hosts instead. Exit code: 0 no problems, 1 problems, 2 wrong usage.
 */
import { globSync } from 'node:fs';
import { commandLine } from '../src/cli/command-line.ts';
import { settingOrExit } from '../src/cli/setting-error.ts';
import { readSettings } from '../src/cli/settings.ts';
import { type Format, reports } from '../src/links/reports/index.ts';
import { pluralize } from '../src/model/pluralize.ts';

const settings = settingOrExit(readSettings);
const formats = Object.keys(reports);
const command = {
  run: 'npm run links',
  about: 'Checks every internal link of the built site. With --external, checks the links to other hosts instead.',
  options: {
    dist: { type: 'string', value: 'FOLDER', default: settings.out, about: 'the built site' },
    base: { type: 'string', value: 'PATH', about: 'the path it is published under, if the site does not say' },
    format: { type: 'string', value: formats.join('|'), default: 'text', about: 'how to print problems' },
    external: { type: 'boolean', about: 'check the links to other hosts; its own options: --external --help' },
  },
  exits: '0 links are in order, 1 problems',
} as const;

if (process.argv.includes('--external')) {
  const { externalLinks } = await import('../src/cli/check-external.ts');
  await externalLinks(settings);
} else await internalLinks();

/** Checks the internal links, prints the report and sets the exit code. */
async function internalLinks(): Promise<void> {
  const { dist, base, format } = commandLine(command, ({ values }) => {
    const { dist, base, format } = values;
    if (!Object.hasOwn(reports, format)) throw new Error(`There is no format ${format}.`);
    if (globSync('**/*.html', { cwd: dist }).length === 0) throw new Error(`There is no built site in ${dist}.`);
    return { dist, base, format: format as Format };
  });
  // loading the parsers takes time, and wrong usage need not wait for it
  const { checkInternal } = await import('../src/links/check-internal.ts');
  const { problems, linkCount, fileCount } = await checkInternal({ dist, base, content: settings.content });
  const report = reports[format](problems);
  if (format === 'text' && problems.length > 0) process.stderr.write(report);
  else process.stdout.write(report);
  const count = pluralize(problems.length, 'problem');
  if (problems.length > 0) console.error(`${count}. docs/rules.md explains each rule.`);
  else console.error(`Links are in order: ${pluralize(linkCount, 'link')} in ${pluralize(fileCount, 'file')} checked.`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
