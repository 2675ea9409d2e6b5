/** `npm run review`: lists what needs a person, with dates. Exit 0 nothing, 1 something, 2 wrong usage. */
import { parseArgs } from 'node:util';
import { buildDay } from '../src/library/build-day.ts';
import { contentFolder } from '../src/library/folder.ts';
import { loadLibrary } from '../src/library/load-library.ts';
import { isDay } from '../src/model/day.ts';
import { reviewFormats } from '../src/review/review-formats.ts';
import { dueItems } from '../src/review/review.ts';
import { report, usage } from '../src/cli/report.ts';

const { format, day, days } = options();
const folder = contentFolder();
const { library, problems = [] } = loadLibrary(folder);
if (library) {
  const text = reviewFormats[format]({ library, folder, day, days });
  process.stdout.write(text);
  if (text === '') console.error(`No date lies on or after ${day}.`);
  if (dueItems(library, day, days).length > 0) process.exitCode = 1;
} else {
  report(problems, '');
}

function options(): { format: keyof typeof reviewFormats; day: string; days: number } {
  const formats = Object.keys(reviewFormats);
  try {
    const { values } = parseArgs({
      options: {
        format: { type: 'string', default: 'text' },
        days: { type: 'string', default: '90' },
        on: { type: 'string', default: buildDay() },
      },
    });
    if (!formats.includes(values.format)) throw new Error(`There is no format ${values.format}.`);
    if (!/^\d{1,4}$/.test(values.days)) throw new Error(`${values.days} is not a number of days from 0 to 9999.`);
    if (!isDay(values.on)) throw new Error(`${values.on} is not a day that exists, written as YYYY-MM-DD.`);
    return { format: values.format as keyof typeof reviewFormats, day: values.on, days: Number(values.days) };
  } catch (error) {
    return usage(`npm run review -- [--format ${formats.join('|')}] [--days 90] [--on YYYY-MM-DD]`, error);
  }
}
