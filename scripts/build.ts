/** `npm run build`: checks the content, and builds the site if nothing is wrong with it. Exit 0 built, 1 problems. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { buildDay } from '../src/library/build-day.ts';
import { displayPath } from '../src/library/content-files.ts';
import { contentFolder } from '../src/library/folder.ts';
import { loadLibrary } from '../src/library/load.ts';
import { shareLibrary } from '../src/library/shared-library.ts';
import { outputFolder, stagingFolder, takePlace, whyNotInto } from './output-folder.ts';
import { refuse, report } from './report.ts';

const out = path.resolve(outputFolder());
const reason = whyNotInto(out, contentFolder());
if (reason) refuse(reason);
const { library, problems = [] } = loadLibrary(contentFolder(), { day: buildDay() });
if (!library) report(problems, '');
else {
  // one process does both, so that what was read is not read again; Astro takes time to load, mistakes need not wait for it
  shareLibrary(library);
  const staging = stagingFolder(out);
  const { build } = await import('astro');
  try {
    await build({ outDir: staging });
    takePlace(staging, out);
    console.log(`The site is in ${displayPath(out)}.`);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    // a document that cannot be made is the content's or the machine's matter, not the program's
    if (!(error instanceof Error && error.name === 'PdfError')) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
