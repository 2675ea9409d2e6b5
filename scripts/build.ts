/**
 * `npm run build`: checks the content and, if it has no problems, builds the site. Exit code: 0 built, 1 problems, 2
 * wrong usage.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { libraryOrExit } from '../src/cli/build-library.ts';
import { commandLine } from '../src/cli/command-line.ts';
import { glyphCheckOf } from '../src/exports/pdf/glyph-check.ts';
import { createStagingFolder, moveIntoPlace } from '../src/cli/move-into-place.ts';
import { outputFolder } from '../src/cli/output-folder.ts';
import { SettingError, settingOrExit } from '../src/cli/setting-error.ts';
import { readSettings, refusePreview, siteOrigin } from '../src/cli/settings.ts';
import { downloadsThread } from '../src/integrations/downloads-thread.ts';
import { writeRunLibrary } from '../src/integrations/run-library.ts';
import { displayPath } from '../src/library/content-files.ts';
import { datedAheadWarnings } from '../src/library/dated-ahead-warning.ts';

const command = {
  run: 'npm run build',
  about: 'Checks the content and builds the site into dist/, or the folder that OUT_DIR names.',
  exits: '0 built, 1 problems',
};

commandLine(command, () => undefined);
const settings = settingOrExit(readSettings);
settingOrExit(() => refusePreview(settings));
const out = settingOrExit(() => outputFolder(settings.out, settings.content));
const library = libraryOrExit(settings, { day: settings.day, glyphCheck: glyphCheckOf(settings) });
const run = { ...settings, ...siteOrigin(settings, library.company), library };
const downloads = downloadsThread(run);
for (const warning of datedAheadWarnings(library, settings.day)) console.error(warning);
const staging = createStagingFolder();
const libraryFile = writeRunLibrary(library);
// loaded only now, because Astro takes long to load and problems in the content are reported without it
const [{ build }, { astroConfig }] = await Promise.all([
  import('astro'),
  import('../src/integrations/astro-config.ts'),
]);
try {
  // at the default level Astro logs a line for each page, in which warnings get lost
  await build({
    ...astroConfig(run, { libraryFile, downloads }),
    configFile: false,
    outDir: staging,
    logLevel: 'warn',
  });
  moveIntoPlace(staging, out);
  console.log(`The site is in ${displayPath(path.resolve(settings.out))}.`);
} catch (error) {
  await downloads.stop();
  rmSync(staging, { recursive: true, force: true });
  // these are due to the content or the machine, not the program, so a stack trace would not help
  if (!(error instanceof SettingError || (error instanceof Error && error.name === 'PdfError'))) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(libraryFile, { force: true });
}
