/** `npm run build`: checks the content, and builds the site if nothing is wrong with it. Exit 0 built, 1 problems. */
import { buildDay } from '../src/library/build-day.ts';
import { contentFolder } from '../src/library/folder.ts';
import { loadLibrary } from '../src/library/load.ts';
import { shareLibrary } from '../src/library/shared-library.ts';
import { report } from './report.ts';

const { library, problems = [] } = loadLibrary(contentFolder(), { day: buildDay() });
if (!library) report(problems, '');
else {
  // one process does both, so that what was read is not read again; Astro takes time to load, mistakes need not wait for it
  shareLibrary(library);
  const { build } = await import('astro');
  await build({}).catch((error: unknown) => {
    // a document that cannot be made is the content's or the machine's matter, not the program's
    if (!(error instanceof Error && error.name === 'PdfError')) throw error;
    console.error(error.message);
    process.exitCode = 1;
  });
}
