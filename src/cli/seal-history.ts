import { readSeals, sealedDates, sealsName } from '../library/seals.ts';
import { pluralize } from '../model/pluralize.ts';
import { addSeals } from './add-seals.ts';
import { sealsText } from './seals-text.ts';
import { buildLibrary } from './build-library.ts';
import { glyphCheckOf } from '../exports/pdf/glyph-check.ts';
import { report } from './report.ts';
import { nextAfterSeal } from './seal-drafts.ts';
import type { Settings } from './settings.ts';

/** Checks all drafts of a policy's history at once and seals them. If there are problems, prints them and sets exit code 1. */
export function sealHistory(policy: string, ids: readonly string[], settings: Settings, dryRun: boolean): void {
  const sealed = sealedDates(readSeals(sealsText(settings.content, policy), sealsName).seals);
  const drafts = ids.filter((id) => !sealed.has(id));
  // drafts that a dry run did not write cannot be checked
  if (dryRun) {
    console.log(`${pluralize(drafts.length, 'revision')} would be checked and sealed.`);
    return;
  }
  if (drafts.length === 0) {
    console.log('All of them are sealed already.');
    return;
  }
  const { problems = [] } = buildLibrary(settings, {
    assumeSealed: drafts.map((date) => `${policy}/${date}`),
    glyphCheck: glyphCheckOf(settings),
  });
  if (problems.length > 0) {
    report(problems, '');
    console.error('The drafts are written, and nothing is sealed. Fix these, then run this again.');
    return;
  }
  addSeals(settings.content, policy, drafts);
  console.log(`${pluralize(drafts.length, 'revision')} sealed. ${nextAfterSeal}`);
}
