/**
 * `npm run ask -- "how often are backups made?"`: searches for a question as the search page does and prints the best hits
 * with their citations. Exit 0 found, 1 nothing found or the content has problems, 2 wrong usage.
 */
import { parseArgs } from 'node:util';
import { questionAnswerer } from '../src/search/ask/answer-question.ts';
import { printSearchAnswer } from '../src/search/ask/print-answer.ts';
import { dataOfLibrary, dataOfSite, type PublishedData } from '../src/search/ask/published-data.ts';
import { buildDay } from '../src/library/build-day.ts';
import { contentFolder } from '../src/library/folder.ts';
import { loadLibrary } from '../src/library/load-library.ts';
import { settingOrExit } from '../src/library/setting-error.ts';
import { siteAddress } from '../src/library/site-address.ts';
import { withBase } from '../src/model/urls.ts';
import { report, usage } from '../src/cli/report.ts';

const line = 'npm run ask -- "QUESTION" [--json] [--from URL|FOLDER] [--most 3]';
const { question, json, from, most } = options();
const data = from ? await dataOfSite(from).catch((error) => usage(line, error)) : dataHere();
if (data) {
  const answer = await questionAnswerer(data)(question, most);
  process.stdout.write(json ? `${JSON.stringify(answer, null, 2)}\n` : printSearchAnswer(answer));
  if (answer.findings.length === 0) process.exitCode = 1;
}

function dataHere(): PublishedData | undefined {
  const { library, problems = [] } = loadLibrary(contentFolder());
  if (!library) report(problems, '');
  if (!library) return undefined;
  const { site, base } = settingOrExit(() => siteAddress(library.company, process.env));
  return dataOfLibrary(library, (path) => new URL(withBase(base, path), site).href, buildDay());
}

function options() {
  try {
    const { values, positionals } = parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        from: { type: 'string' },
        most: { type: 'string', default: '3' },
      },
      allowPositionals: true,
    });
    const question = positionals.join(' ').trim();
    if (!question) throw new Error('Expected a question.');
    if (!/^[1-9]\d{0,2}$/.test(values.most))
      throw new Error(`Expected --most to be a number from 1 to 999, not “${values.most}”.`);
    return { ...values, question, most: Number(values.most) };
  } catch (error) {
    return usage(line, error);
  }
}
