/**
 * `npm run ask -- "how often are backups made?"`: prints what the policy says to a question, found with the search of the
 * site, or that it is not stated. Exit code: 0 found, 1 not stated or problems in the content, 2 wrong usage.
 */
import { libraryOrExit } from '../src/cli/build-library.ts';
import { commandLine, usage } from '../src/cli/command-line.ts';
import { settingOrExit } from '../src/cli/setting-error.ts';
import { readSettings, siteOrigin } from '../src/cli/settings.ts';
import { withBase } from '../src/model/urls.ts';
import { questionAnswerer } from '../src/search/ask/answer-question.ts';
import { printSearchAnswer } from '../src/search/ask/print-answer.ts';
import { keptModel } from '../src/search/records/kept-model.ts';
import { dataOfLibrary, dataOfSite, type PublishedData } from '../src/search/ask/published-data.ts';

const command = {
  run: 'npm run ask',
  about: 'Searches for a question as the search page does and prints the best hits with their citations.',
  positionals: '"QUESTION"',
  options: {
    json: { type: 'boolean', about: 'print JSON' },
    from: { type: 'string', value: 'URL|FOLDER', about: 'search a built site instead of the content folder' },
    most: { type: 'string', value: 'N', default: '3', about: 'how many hits to print' },
  },
  exits: '0 found, 1 nothing found or problems in the content',
} as const;

const { question, json, from, most } = commandLine(command, ({ values, positionals }) => {
  const question = positionals.join(' ').trim();
  if (!question) throw new Error('Expected a question.');
  if (!/^[1-9]\d{0,2}$/.test(values.most))
    throw new Error(`Expected --most to be a number from 1 to 999, not “${values.most}”.`);
  return { ...values, question, most: Number(values.most) };
});
const data = from ? await dataOfSite(from).catch((error) => usage(command, error)) : dataOfContent();
const answer = await questionAnswerer(data)(question, most);
process.stdout.write(json ? `${JSON.stringify(answer, null, 2)}\n` : printSearchAnswer(answer));
if (answer.findings.length === 0) process.exitCode = 1;

/** Returns the data that a build of the content folder would publish. */
function dataOfContent(): PublishedData {
  const settings = settingOrExit(readSettings);
  const library = libraryOrExit(settings);
  const { site } = siteOrigin(settings, library.company);
  const absolute = (path: string) => new URL(withBase(settings.base, path), site).href;
  return dataOfLibrary(library, absolute, settings.day, keptModel(library, settings.cache));
}
