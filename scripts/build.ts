/** `npm run build`: checks the content, and builds the site if nothing is wrong with it. Exit 0 built, 1 problems. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { downloadsThread } from '../src/integrations/downloads-thread.ts';
import { buildDay } from '../src/library/build-day.ts';
import { displayPath } from '../src/library/content-files.ts';
import { datedAhead } from '../src/library/dated-ahead.ts';
import { contentFolder } from '../src/library/folder.ts';
import { loadLibrary } from '../src/library/load-library.ts';
import { refusePreview } from '../src/library/previewed-draft.ts';
import { settingOrExit } from '../src/library/setting-error.ts';
import { shareLibrary } from '../src/library/shared-library.ts';
import { siteAddress } from '../src/library/site-address.ts';
import { outputFolder, stagingFolder, takePlace, whyNotInto } from '../src/cli/output-folder.ts';
import { refuse, report } from '../src/cli/report.ts';

settingOrExit(refusePreview);
// a wrong setting is told before any mistake in the content
settingOrExit(() => siteAddress(undefined, process.env));
const folder = contentFolder();
const out = path.resolve(outputFolder());
const reason = whyNotInto(out, folder);
if (reason) refuse(reason);
const day = buildDay();
const { library, problems = [] } = loadLibrary(folder, { day });
if (!library) report(problems, '');
else {
  // one process does both, so that what was read is not read again; Astro takes time to load, mistakes need not wait for it
  shareLibrary(library);
  const { site, base } = siteAddress(library.company, process.env);
  const downloads = downloadsThread({ folder, site, base, library });
  const ahead = datedAhead(library.current.date, day);
  if (ahead) console.error(ahead);
  const staging = stagingFolder(out);
  const { build } = await import('astro');
  try {
    // a page a line would hide what there is to say
    await build({ outDir: staging, logLevel: 'warn' });
    takePlace(staging, out);
    console.log(`The site is in ${displayPath(out)}.`);
  } catch (error) {
    await downloads.stop();
    rmSync(staging, { recursive: true, force: true });
    // a document that cannot be made is the content's or the machine's matter, not the program's
    if (!(error instanceof Error && error.name === 'PdfError')) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
