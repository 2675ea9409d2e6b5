import { commandLine, type Given } from './command-line.ts';
import { type RevisionArgument, revisionArgument } from './revision-argument.ts';

/** The arguments of `npm run seal`. */
export interface SealArguments {
  /** The revision. */
  revision: RevisionArgument;
  /** Whether the drafts of that date of all policies are sealed. */
  all: boolean;
  dryRun: boolean;
  /** Present if the seal is to be taken back. */
  undo: UndoArguments | undefined;
}

/** How to find out whether a revision was published before its seal is taken back. */
export interface UndoArguments {
  /** The branch that is published, if it is not the default branch of the remote repository. */
  published: string | undefined;
  /** Whether to take the seal back even if that cannot be found out. */
  force: boolean;
}

/** The description of `npm run seal`. */
export const sealCommand = {
  run: 'npm run seal',
  about:
    'Checks a draft and seals it, so that it is published and never edited again. With --undo, takes back the seal of the newest revision if it was never published.',
  positionals: '[POLICY] YYYY-MM-DD[-N]',
  options: {
    all: { type: 'boolean', about: 'the drafts of that date of all policies, checked together' },
    'dry-run': { type: 'boolean', about: 'only check it' },
    undo: { type: 'boolean', about: 'take the seal back, so that the revision is a draft again' },
    published: {
      type: 'string',
      value: 'BRANCH',
      about: "with --undo: the branch that is published (default: the remote repository's own)",
    },
    force: { type: 'boolean', about: 'with --undo: also if no branch says whether it was published' },
  },
  exits: '0 sealed or taken back, 1 problems or refused',
} as const;

/** Returns the arguments of `npm run seal`. If they are wrong, exits with code 2. */
export function sealArguments(): SealArguments {
  return commandLine(sealCommand, checkSeal);
}

/** Returns the arguments of `npm run seal` from its command line. Throws if they are wrong. */
export function checkSeal({ values, positionals }: Given<typeof sealCommand>): SealArguments {
  const { all, 'dry-run': dryRun, undo, published, force } = values;
  if (!undo && (published !== undefined || force)) throw new Error('--published and --force are only for --undo.');
  if (published !== undefined && force) throw new Error('Expected --published or --force, not both.');
  if (published !== undefined && !/^[^-\s]\S*$/.test(published))
    throw new Error('--published must be the name of a branch.');
  const revision = revisionArgument(positionals);
  if (all && undo) throw new Error('--all is not for --undo. Name the policy whose seal is taken back.');
  if (all && revision.policy !== undefined) throw new Error('Expected --all or the name of a policy, not both.');
  return { revision, all, dryRun, undo: undo ? { published, force } : undefined };
}
