import { isRevisionId } from '../model/revision-id.ts';
import { commandLine, type Given } from './command-line.ts';
import type { Proofs } from './prove-seals.ts';
import { type RevisionArgument, revisionArgument } from './revision-argument.ts';

/** The arguments of `npm run seal`: what is to be done, and with what. */
export type SealArguments =
  | { task: 'make-key'; file: string }
  | { task: 'log'; late: boolean }
  | { task: 'prove'; policy: string | undefined; proofs: Proofs }
  | SealTask;

/** What to seal, or whose seal to take back. */
export interface SealTask {
  task: 'seal';
  /** The revision. */
  revision: RevisionArgument;
  /** Whether the drafts of that date of all policies are sealed. */
  all: boolean;
  dryRun: boolean;
  /** Whether the revision may be older than one that is sealed already. */
  late: boolean;
  /** With what the seal is proved too. */
  proofs: Proofs;
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
    'Checks a draft and seals it, so that it is published and never edited again. With --undo, takes back the seal of the newest revision if it was never published. With --key and --timestamp, signs the log of seals; without a date, up to the last seal.',
  positionals: '[POLICY] [YYYY-MM-DD[-N]]',
  options: {
    all: { type: 'boolean', about: 'the drafts of that date of all policies, checked together' },
    'dry-run': { type: 'boolean', about: 'only check it' },
    late: { type: 'boolean', about: 'also if a later revision is sealed already: its page says so' },
    log: { type: 'boolean', about: 'begin the log of seals, or add to it what it does not have' },
    'make-key': { type: 'string', value: 'FILE', about: 'make a secret key as minisign has it' },
    key: { type: 'string', value: 'FILE', about: 'sign the log with this secret key' },
    timestamp: { type: 'string', value: 'URL', about: 'have the log stamped by this authority (RFC 3161)' },
    undo: { type: 'boolean', about: 'take the seal back, so that the revision is a draft again' },
    published: {
      type: 'string',
      value: 'BRANCH',
      about: "with --undo: the branch that is published (default: the remote repository's own)",
    },
    force: { type: 'boolean', about: 'with --undo: also if no branch says whether it was published' },
  },
  exits: '0 sealed, signed or taken back, 1 problems or refused',
} as const;

/** Returns the arguments of `npm run seal`. If they are wrong, exits with code 2. */
export function sealArguments(): SealArguments {
  return commandLine(sealCommand, checkSeal);
}

/** Returns the arguments of `npm run seal` from its command line. Throws if they are wrong. */
export function checkSeal({ values, positionals }: Given<typeof sealCommand>): SealArguments {
  const { all, 'dry-run': dryRun, 'make-key': file, late, log, key, timestamp, undo, published, force } = values;
  if (!undo && (published !== undefined || force)) throw new Error('--published and --force are only for --undo.');
  if (published !== undefined && force) throw new Error('Expected --published or --force, not both.');
  if (published !== undefined && !/^[^-\s]\S*$/.test(published))
    throw new Error('--published must be the name of a branch.');
  const proofs = checkProofs({ key, timestamp });
  const proves = key !== undefined || timestamp !== undefined;
  if (file !== undefined || log) {
    const name = log ? '--log' : '--make-key';
    if (positionals.length > 0 || all || dryRun || undo || proves || (log && file !== undefined))
      throw new Error(`${name} stands alone.`);
    if (log) return { task: 'log', late };
    if (!file?.trim() || late) throw new Error('--make-key needs the name of a file, and nothing else.');
    return { task: 'make-key', file };
  }
  if ((undo || dryRun) && proves) throw new Error('--key and --timestamp are not for --undo or --dry-run.');
  const [policy, ...more] = positionals;
  if (proves && more.length === 0 && !all && !(policy && isRevisionId(policy)))
    return { task: 'prove', policy, proofs };
  const revision = revisionArgument(positionals);
  if (all && undo) throw new Error('--all is not for --undo. Name the policy whose seal is taken back.');
  if (all && revision.policy !== undefined) throw new Error('Expected --all or the name of a policy, not both.');
  return { task: 'seal', revision, all, dryRun, late, proofs, undo: undo ? { published, force } : undefined };
}

function checkProofs({ key, timestamp }: Proofs): Proofs {
  if (key !== undefined && !key.trim()) throw new Error('--key must be the name of a file.');
  if (timestamp !== undefined && !/^https?:$/.test(URL.parse(timestamp)?.protocol ?? ''))
    throw new Error('--timestamp must be the URL of a time-stamp authority, with http or https.');
  return { key, timestamp };
}
