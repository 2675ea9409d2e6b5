/** `npm run check:content`: reports everything that is wrong with the content. Exit 0 clean, 1 problems, 2 wrong usage. */
import { parseArgs } from 'node:util';
import { buildDay } from '../src/library/build-day.ts';
import { datedAhead } from '../src/library/dated-ahead.ts';
import { contentFolder } from '../src/library/folder.ts';
import { loadLibrary } from '../src/library/load-library.ts';
import { previewedDraft } from '../src/library/previewed-draft.ts';
import { settingOrExit } from '../src/library/setting-error.ts';
import { yearAfter } from '../src/model/day.ts';
import { report, usage } from '../src/cli/report.ts';

try {
  parseArgs({ options: {} });
} catch (error) {
  usage('npm run check:content', error);
}
const day = buildDay();
const folder = contentFolder();
const sealing = settingOrExit(() => previewedDraft(folder));
const { library, problems = [] } = loadLibrary(folder, { sealing, day, horizon: yearAfter(day) });
const ahead = library && datedAhead(library.current.date, day);
if (ahead) console.error(ahead);
const clean = library
  ? `Content is in order${sealing ? `, with the revision of ${sealing} as sealed` : ''}: ${library.revisions.length} sealed revision(s), ${library.current.sections.length} sections, ${library.answers.length} answers.`
  : '';
report(problems, clean);
