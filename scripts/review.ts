/**
 * `npm run review`: lists what a person has to look at, and by when. Exit code: 0 nothing is due, 1 something is, 2 wrong usage.
 */
import { libraryOrExit } from '../src/cli/build-library.ts';
import { commandLine } from '../src/cli/command-line.ts';
import { settingOrExit } from '../src/cli/setting-error.ts';
import { readSettings } from '../src/cli/settings.ts';
import { isDay } from '../src/model/day.ts';
import { reviewFormats } from '../src/review/review-formats.ts';
import { dueItems } from '../src/review/review.ts';

const settings = settingOrExit(readSettings);
const formats = Object.keys(reviewFormats);
const command = {
  run: 'npm run review',
  about: 'Lists what needs a person: answers and sources to compare again, approaching dates, questions not assessed.',
  options: {
    format: { type: 'string', value: formats.join('|'), default: 'text', about: 'how to print it' },
    days: { type: 'string', value: 'N', default: '90', about: 'how many days ahead to look' },
    on: { type: 'string', value: 'YYYY-MM-DD', about: 'the day to look from (default: today)' },
  },
  exits: '0 nothing is due, 1 something is',
} as const;

const { format, day, days } = commandLine(command, ({ values }) => {
  if (!formats.includes(values.format)) throw new Error(`There is no format ${values.format}.`);
  if (!/^\d{1,4}$/.test(values.days)) throw new Error(`${values.days} is not a number of days from 0 to 9999.`);
  const day = values.on ?? settings.day;
  if (!isDay(day)) throw new Error(`Expected --on to be a day that exists, written as YYYY-MM-DD, not “${day}”.`);
  return { format: values.format as keyof typeof reviewFormats, day, days: Number(values.days) };
});
const library = libraryOrExit(settings);
const text = reviewFormats[format]({ library, folder: settings.content, day, days });
process.stdout.write(text);
if (text === '') console.error(`No date lies on or after ${day}.`);
if (dueItems(library, day, days).length > 0) process.exitCode = 1;
