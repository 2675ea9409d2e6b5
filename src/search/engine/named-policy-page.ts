import type { PolicyFinder } from './named-policy.ts';
import { placeKey } from './place-key.ts';
import type { PolicyFact, PolicyFile } from './record.ts';
import { isStopWord } from './stop-words.ts';
import { stemOf } from './tokens.ts';

const stemsOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stemOf));

/** The words by which readers ask for a file of a policy. */
const fileWords: readonly (readonly [file: PolicyFile, stems: ReadonlySet<string>])[] = [
  ['pdf', stemsOf('pdf print printed download file')],
  ['evidence', stemsOf('evidence audit pack package zip archive seal sealed download file')],
];

/** The words by which readers ask for a fact that a policy's page states: one of `by`, and others only of `with`. */
const factWords: readonly (readonly [fact: PolicyFact, by: ReadonlySet<string>, others: ReadonlySet<string>])[] = [
  ['owner', stemsOf('owner owners owns owned responsible accountable'), stemsOf('role name person')],
  [
    'approval',
    stemsOf('approved approval approves approve approver signed'),
    stemsOf('date day board management last by'),
  ],
  ['review', stemsOf('next due upcoming scheduled'), stemsOf('review reviews reviewed revision date day')],
  ['version', stemsOf('version'), stemsOf('current latest number newest')],
  ['effect', stemsOf('effective force applies'), stemsOf('date day enter come comes')],
];

/** The pages of policies that a query consists of the names of. */
export interface NamedPages {
  /** Their keys: of policies (`backup` for “backup policy”), or of files of them (`backup/pdf` for “backup pdf”). */
  keys: string[];
  /** Those of facts that pages of policies state, such as `backup/owner` for “who owns the backup policy”. */
  facts: string[];
  /** Whether nothing else can be meant: “backup” alone may be a subject. */
  isCertain: boolean;
}

/** Returns the pages of policies that a query consists of the names of. */
export function namedPolicyPages(words: readonly string[], { mention }: PolicyFinder): NamedPages {
  const found = mention(words, 'any');
  if (!found) return { keys: [], facts: [], isCertain: false };
  const others = words.filter((word, index) => !isStopWord(word) && !(found.start <= index && index < found.end));
  if (others.length === 0) return { keys: found.policies, facts: [], isCertain: mention(words) !== undefined };
  const [file] = fileWords.find(([, stems]) => others.every((word) => stems.has(stemOf(word)))) ?? [];
  const keys = file ? found.policies.map((policy) => placeKey(policy, file)) : [];
  const fact = mention(words) && askedFact(others);
  return { keys, facts: fact ? found.policies.map((policy) => placeKey(policy, fact)) : [], isCertain: true };
}

/** Returns the fact of a policy that words ask for, or `undefined` if they say anything else. */
function askedFact(words: readonly string[]): PolicyFact | undefined {
  const stems = words.map(stemOf);
  const [fact] =
    factWords.find(
      ([, by, others]) => stems.some((stem) => by.has(stem)) && stems.every((stem) => by.has(stem) || others.has(stem)),
    ) ?? [];
  return fact;
}
