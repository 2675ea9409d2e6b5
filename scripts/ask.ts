/**
 * `npm run ask -- "how often are backups made?"`: prints what the company says to a question, found with the search of the
 * site, each with its source. With `--questions FILE` it replies to each question of a file instead. Exit code: 0 found or
 * replied, 1 nothing found or problems in the content or the file, 2 wrong usage.
 */
import { readFileSync } from 'node:fs';
import { libraryOrExit } from '../src/cli/build-library.ts';
import { commandLine, usage } from '../src/cli/command-line.ts';
import { report } from '../src/cli/report.ts';
import { settingOrExit } from '../src/cli/setting-error.ts';
import { readSettings, siteOrigin } from '../src/cli/settings.ts';
import { withBase } from '../src/model/urls.ts';
import { answerQuestionnaire } from '../src/search/ask/answer-questionnaire.ts';
import { questionAnswerer } from '../src/search/ask/answer-question.ts';
import { printSearchAnswer } from '../src/search/ask/print-answer.ts';
import { readQuestionnaire } from '../src/search/ask/questionnaire-file.ts';
import { printReplies, questionnaireFormats } from '../src/search/ask/questionnaire-output.ts';
import { keptModel } from '../src/search/records/kept-model.ts';
import { dataOfLibrary, dataOfSite, type PublishedData } from '../src/search/ask/published-data.ts';

const command = {
  run: 'npm run ask',
  about: 'Searches for a question as the search page does and prints the best hits with their sources.',
  positionals: '"QUESTION"',
  options: {
    json: { type: 'boolean', about: 'print JSON' },
    from: { type: 'string', value: 'URL|FOLDER', about: 'search a built site instead of the content folder' },
    most: { type: 'string', value: 'N', default: '3', about: 'how many hits to print' },
    questions: { type: 'string', value: 'FILE', about: 'reply to each question of a CSV, JSON lines or text file' },
    format: { type: 'string', value: 'text|jsonl|csv', default: 'text', about: 'how to print the replies to a file' },
  },
  exits: '0 found or replied, 1 nothing found or problems in the content or the file',
} as const;

const { question, json, from, most, questions, format } = commandLine(command, ({ values, positionals }) => {
  const question = positionals.join(' ').trim();
  if (!question && values.questions === undefined) throw new Error('Expected a question.');
  if (question && values.questions !== undefined) throw new Error('Expected a question or --questions, not both.');
  if (!/^[1-9]\d{0,2}$/.test(values.most))
    throw new Error(`Expected --most to be a number from 1 to 999, not “${values.most}”.`);
  const format = questionnaireFormats.find((one) => one === values.format);
  if (!format) throw new Error(`Expected --format to be text, jsonl or csv, not “${values.format}”.`);
  return { ...values, question, most: Number(values.most), format };
});
if (questions === undefined) await printAnswer();
else await printQuestionnaire(questions);

async function printAnswer(): Promise<void> {
  const answer = await questionAnswerer(await publishedData())(question, most);
  process.stdout.write(json ? `${JSON.stringify(answer, null, 2)}\n` : printSearchAnswer(answer));
  if (answer.findings.length === 0) process.exitCode = 1;
}

async function printQuestionnaire(file: string): Promise<void> {
  const read = readQuestionnaire(file, bytesOf(file));
  if (read.problems.length > 0) report(read.problems, '');
  else process.stdout.write(printReplies(answerQuestionnaire(await publishedData(), read.questions), format));
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    return usage(command, error);
  }
}

async function publishedData(): Promise<PublishedData> {
  return from ? dataOfSite(from).catch((error) => usage(command, error)) : dataOfContent();
}

/** Returns the data that a build of the content folder would publish. */
function dataOfContent(): PublishedData {
  const settings = settingOrExit(readSettings);
  const library = libraryOrExit(settings);
  const { site } = siteOrigin(settings, library.company);
  const absolute = (path: string) => new URL(withBase(settings.base, path), site).href;
  return dataOfLibrary(library, absolute, settings.day, keptModel(library, settings.cache));
}
