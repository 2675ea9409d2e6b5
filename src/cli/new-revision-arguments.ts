import { sectionNumberPattern } from '../model/section-number.ts';
import { commandLine, type Given } from './command-line.ts';
import type { OutlineEdits } from './edit-outline.ts';
import { type RevisionArgument, revisionArgument } from './revision-argument.ts';

/** The arguments of `npm run new:revision`. */
export interface NewRevisionArguments extends OutlineEdits {
  /** The new revision. */
  revision: RevisionArgument;
  dryRun: boolean;
}

/** The description of `npm run new:revision`. */
export const newRevisionCommand = {
  run: 'npm run new:revision',
  about:
    'Copies the current revision to a draft of that date. Sections can be inserted and removed, by their numbers in the current revision; those that follow are numbered anew.',
  positionals: '[POLICY] YYYY-MM-DD[-N]',
  options: {
    'insert-after': {
      type: 'string',
      value: 'NUMBER',
      multiple: true,
      about: 'insert a section after this one, on its level; 3.0 is the place before 3.1',
    },
    title: { type: 'string', value: '"…"', multiple: true, about: 'the heading of the inserted section, one for each' },
    remove: { type: 'string', value: 'NUMBER', multiple: true, about: 'leave this section out' },
    'dry-run': { type: 'boolean', about: 'only say what would be copied and numbered anew' },
  },
  exits: '0 copied, 1 problems or refused',
} as const;

/** Returns the arguments of `npm run new:revision`. If they are wrong, exits with code 2. */
export function newRevisionArguments(): NewRevisionArguments {
  return commandLine(newRevisionCommand, checkNewRevision);
}

/** Returns the arguments of `npm run new:revision` from its command line. Throws if they are wrong. */
export function checkNewRevision({ values, positionals }: Given<typeof newRevisionCommand>): NewRevisionArguments {
  const { 'insert-after': places = [], title: titles = [], remove: removed = [], 'dry-run': dryRun } = values;
  if (places.length !== titles.length) throw new Error('Expected one --title for each --insert-after.');
  if (titles.some((title) => !title.trim())) throw new Error('--title must not be empty.');
  if (titles.some((title) => /[\n\r]/.test(title.trim()))) throw new Error('--title must be one line.');
  for (const number of [...places.map((place) => place.replace(/\.0$/, '')), ...removed]) {
    if (!sectionNumberPattern.test(number)) throw new Error(`“${number}” is not the number of a section, such as 3.2.`);
  }
  const twice = removed.find((number, index) => removed.indexOf(number) !== index);
  if (twice) throw new Error(`--remove ${twice} is given twice.`);
  const inserted = places.map((after, index) => ({ after, title: (titles[index] ?? '').trim() }));
  return { revision: revisionArgument(positionals), inserted, removed, dryRun };
}
