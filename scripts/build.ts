/**
 * `npm run build`: checks the content and, if it has no problems, builds the site. Exit code: 0 built, 1 problems, 2
 * wrong usage.
 */
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { libraryOrExit } from '../src/cli/build-library.ts';
import { createScratch } from '../src/cli/build-scratch.ts';
import { commandLine } from '../src/cli/command-line.ts';
import { compressFiles } from '../src/cli/compress-files.ts';
import { fileErrorSentence } from '../src/library/file-error.ts';
import { fileSums, sumsName } from '../src/cli/file-sums.ts';
import { moveIntoPlace, restoreFormer } from '../src/cli/move-into-place.ts';
import { outputFolder } from '../src/cli/output-folder.ts';
import { lockOutput } from '../src/cli/output-lock.ts';
import { seldomRead } from '../src/cli/seldom-read.ts';
import { SettingError, settingOrExit } from '../src/cli/setting-error.ts';
import { readSettings, refusePreview, siteOrigin } from '../src/cli/settings.ts';
import { glyphCheckOf } from '../src/exports/pdf/glyph-check.ts';
import { downloadsThreads } from '../src/integrations/downloads-threads.ts';
import { matcherThread } from '../src/integrations/matcher-thread.ts';
import { writeRunLibrary } from '../src/integrations/run-library.ts';
import { displayPath } from '../src/library/content-files.ts';
import { datedAheadWarnings } from '../src/library/dated-ahead-warning.ts';

const command = {
  run: 'npm run build',
  about: 'Checks the content and builds the site into dist/, or the folder that OUT_DIR names.',
  options: {
    'no-cache': { type: 'boolean', about: 'make everything anew, for a site that is published' },
  },
  exits: '0 built, 1 problems',
} as const;

const isFresh = commandLine(command, ({ values }) => values['no-cache']);
const given = settingOrExit(readSettings);
settingOrExit(() => refusePreview(given));
const out = settingOrExit(() => outputFolder(given.out, given.content));
settingOrExit(() => lockOutput(out));
const { folder: scratch, site: staging } = settingOrExit(() => createScratch());
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
const settings = isFresh ? { ...given, cache: path.join(scratch, 'cache') } : given;
const library = libraryOrExit(settings, { day: settings.day, glyphCheck: glyphCheckOf(settings) });
const run = { ...settings, ...siteOrigin(settings, library.company), library };
const waitForMatcher = matcherThread(library, run.cache);
const downloads = downloadsThreads(run);
for (const warning of datedAheadWarnings(library, settings.day)) console.error(warning);
try {
  restoreFormer(out);
  const libraryFile = writeRunLibrary(library, scratch);
  // Astro would write to the home folder, which a build may not have, and send a report
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  // loaded only now, because Astro takes long to load and problems in the content are reported without it
  const [{ build }, { astroConfig }] = await Promise.all([
    import('astro'),
    import('../src/integrations/astro-config.ts'),
  ]);
  // at the default level Astro logs a line for each page, in which warnings get lost
  await build({
    ...astroConfig(run, { libraryFile, downloads, waitForMatcher, scratch }),
    configFile: false,
    outDir: staging,
    logLevel: 'warn',
  });
  const known = await compressFiles(staging, seldomRead(library, run.day));
  const sums = fileSums(staging, known);
  writeFileSync(path.join(staging, sumsName), sums);
  moveIntoPlace({ staging, out, sums });
  console.log(`The site is in ${displayPath(path.resolve(settings.out))}.`);
} catch (error) {
  await downloads.stop();
  // these are due to the content or the machine, not the program, so a stack trace would not help
  const isExpected = error instanceof SettingError || (error instanceof Error && error.name === 'PdfError');
  const sentence = isExpected ? error.message : fileErrorSentence(error);
  if (sentence === undefined) throw error;
  console.error(sentence);
  process.exitCode = 1;
}
