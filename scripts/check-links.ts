/**
 * `npm run links`: checks every link within a built site and reports where each broken one is written; with `--external`,
 * checks the links to other hosts instead. Exit 0 clean, 1 problems, 2 wrong usage.
 */
import { globSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/library/folder.ts';
import { pluralize } from '../src/model/pluralize.ts';
import { type Format, reports } from '../src/links/reports/index.ts';
import { outputFolder } from '../src/cli/output-folder.ts';
import { usage } from '../src/cli/report.ts';

const line = `npm run links -- [--dist FOLDER] [--base PATH] [--format ${Object.keys(reports).join('|')}]\n  npm run links -- --external […]`;
if (process.argv.includes('--external')) await import('../src/cli/check-external.ts');
else await checkInside();

async function checkInside(): Promise<void> {
  const { dist, base, format } = options();
  // loading the parsers takes time, and wrong usage need not wait for it
  const { checkInternal } = await import('../src/links/check-internal.ts');
  const { problems, linkCount, fileCount } = await checkInternal({ dist, base, content: contentFolder() });
  const report = reports[format](problems);
  if (format === 'text' && problems.length > 0) process.stderr.write(report);
  else process.stdout.write(report);
  const count = pluralize(problems.length, 'problem');
  if (problems.length > 0) console.error(`${count}. docs/rules.md explains each rule.`);
  else console.error(`Links are in order: ${linkCount} links in ${fileCount} files checked.`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

function options(): { dist: string; base: string | undefined; format: Format } {
  try {
    const { values } = parseArgs({
      options: {
        dist: { type: 'string', default: outputFolder() },
        base: { type: 'string' },
        format: { type: 'string', default: 'text' },
      },
    });
    const { dist, base, format } = values;
    if (!Object.hasOwn(reports, format)) throw new Error(`There is no format ${format}.`);
    if (globSync('**/*.html', { cwd: dist }).length === 0) throw new Error(`There is no built site in ${dist}.`);
    return { dist, base, format: format as Format };
  } catch (error) {
    return usage(line, error);
  }
}
