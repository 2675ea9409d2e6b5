/**
 * `npm run check:content`: reports every problem in the content, or else notices. Exit code: 0 no problems, 1 problems, 2 wrong usage.
 */
import { type BaseCommit, namedCommit } from '../src/cli/base-commit.ts';
import { buildLibrary } from '../src/cli/build-library.ts';
import { checkAgainstBase } from '../src/cli/check-base.ts';
import { commandLine } from '../src/cli/command-line.ts';
import { glyphCheckOf } from '../src/exports/pdf/glyph-check.ts';
import { refuse, report, reportNotices } from '../src/cli/report.ts';
import { settingOrExit } from '../src/cli/setting-error.ts';
import { previewedDrafts, readSettings } from '../src/cli/settings.ts';
import { datedAheadWarnings } from '../src/library/dated-ahead-warning.ts';
import { sealNotices } from '../src/library/seal-notices.ts';
import type { Library } from '../src/library/library-types.ts';
import { contentNotices } from '../src/library/notices.ts';
import { groupNotices } from '../src/library/group-notices.ts';
import { yearAfter } from '../src/model/day.ts';
import { pluralize } from '../src/model/pluralize.ts';
import { sortProblems } from '../src/model/problem.ts';

const command = {
  run: 'npm run check:content',
  about: 'Reports every problem in the content as path:line:column  rule-id  Sentence. Fix.',
  options: {
    base: { type: 'string', value: 'REF', about: 'the commit whose seals the content must still have' },
    'all-notices': { type: 'boolean', about: 'list each sentence that nothing quotes, also of several policies' },
  },
  exits: '0 no problems, 1 problems',
} as const;

const { 'all-notices': listsAll, base } = commandLine(command, ({ values }) => values);
const settings = settingOrExit(readSettings);
const baseProblems = base === undefined ? [] : checkAgainstBase(settings.content, baseOrExit(base));
const drafts = settingOrExit(() => previewedDrafts(settings));
const { day } = settings;
const { library, problems = [] } = buildLibrary(settings, {
  assumeSealed: drafts,
  day,
  expiryLimit: yearAfter(day),
  glyphCheck: glyphCheckOf(settings),
});
for (const warning of library ? [...datedAheadWarnings(library, day), ...sealNotices(library)] : [])
  console.error(warning);
if (library) {
  const notices = contentNotices(library, settings.content, day);
  reportNotices(listsAll ? notices : groupNotices(notices, library, settings.content));
}
report(sortProblems([...problems, ...baseProblems]), library ? summaryOf(library) : '');

/** Returns the commit that `--base` names. If there is none, exits with code 1. */
function baseOrExit(name: string): BaseCommit {
  try {
    return namedCommit(settings.content, name);
  } catch (error) {
    refuse(error instanceof Error ? error.message : String(error));
  }
}

/** Returns the line that is printed if the content has no problems. */
function summaryOf({ policies, answers }: Library): string {
  const sections = policies.flatMap(({ current }) => current.sections);
  const counts = [
    ...(policies.length > 1 ? [`${policies.length} policies`] : []),
    pluralize(policies.flatMap(({ revisions }) => revisions).length, 'sealed revision'),
    pluralize(sections.length, 'section'),
    pluralize(answers.length, 'answer'),
  ];
  return `Content is in order${drafts ? `, with the draft of ${drafts.join(', ')} as sealed` : ''}: ${counts.join(', ')}.`;
}
