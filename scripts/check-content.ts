/** `npm run check:content`: reports everything that is wrong with the content. Exit 0 clean, 1 problems, 2 wrong usage. */
import { parseArgs } from 'node:util';
import { buildDay } from '../src/library/build-day.ts';
import { contentFolder } from '../src/library/folder.ts';
import { loadLibrary } from '../src/library/load.ts';
import { yearAfter } from '../src/model/day.ts';
import { report, usage } from './report.ts';

try {
  parseArgs({ options: {} });
} catch (error) {
  usage('npm run check:content', error);
}
const day = buildDay();
const { library, problems = [] } = loadLibrary(contentFolder(), { day, horizon: yearAfter(day) });
const clean = library
  ? `Content is in order: ${library.revisions.length} sealed revision(s), ${library.current.sections.length} sections, ${library.answers.length} answers.`
  : '';
report(problems, clean);
