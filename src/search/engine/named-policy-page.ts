import type { PolicyFinder } from './named-policy.ts';
import { placeKey } from './place-key.ts';
import type { PolicyFile } from './record.ts';
import { isStopWord } from './stop-words.ts';
import { stemOf } from './tokens.ts';

const stemsOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stemOf));

/** The words by which readers ask for a file of a policy. */
const fileWords: readonly (readonly [file: PolicyFile, stems: ReadonlySet<string>])[] = [
  ['pdf', stemsOf('pdf print printed download file')],
  ['evidence', stemsOf('evidence audit pack package zip archive seal sealed download file')],
];

/** The pages of policies that a query consists of the names of. */
export interface NamedPages {
  /** Their keys: of policies (`backup` for “backup policy”), or of files of them (`backup/pdf` for “backup pdf”). */
  keys: string[];
  /** Whether nothing else can be meant: “backup” alone may be a subject. */
  isCertain: boolean;
}

/** Returns the pages of policies that a query consists of the names of. */
export function namedPolicyPages(words: readonly string[], { mention }: PolicyFinder): NamedPages {
  const found = mention(words, 'any');
  if (!found) return { keys: [], isCertain: false };
  const others = words.filter((word, index) => !isStopWord(word) && !(found.start <= index && index < found.end));
  if (others.length === 0) return { keys: found.policies, isCertain: mention(words) !== undefined };
  const [file] = fileWords.find(([, stems]) => others.every((word) => stems.has(stemOf(word)))) ?? [];
  return { keys: file ? found.policies.map((policy) => placeKey(policy, file)) : [], isCertain: true };
}
