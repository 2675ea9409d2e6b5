import { loadEngine } from '../engine/load-engine.ts';
import type { MatcherQuestion } from '../engine/matcher/matcher-model.ts';
import { notAssessedMatch } from '../engine/matcher/not-assessed-match.ts';
import { memoryWords } from '../engine/memory-words.ts';
import { searchedText } from '../engine/record.ts';
import { isSubject } from '../engine/record-index.ts';
import { type CitedHit, citedHitReader } from './cited-hit.ts';
import { bankMatcher } from './bank-matcher.ts';
import type { PublishedData } from './published-data.ts';

/** The result of `npm run ask`; its fields are those of `--json`. */
export interface SearchAnswer {
  question: string;
  company: string;
  /** The id of the policy's current revision; absent if the company has several policies: each citation names its own. */
  revision?: string | undefined;
  /** The question of the bank that was asked, if nobody has judged it: then no finding answers it. */
  notAssessed: { subject: string; question: string } | null;
  /** Words that nothing of the company has. */
  unknown: string[];
  /** Whether the findings only come near what is asked, because nothing has the words that carry the question. */
  isNear: boolean;
  /** Best first. */
  findings: CitedHit[];
}

/** Returns a function that searches for a question as the search page does and returns the best hits, at most `most` of them. */
export function questionAnswerer(data: PublishedData): (question: string, most: number) => Promise<SearchAnswer> {
  const { file, others } = data.search;
  const search = loadEngine(file, {
    wordsOf: ({ records }) =>
      memoryWords(records.filter((one) => !isSubject(one)).map((one) => [one.url, searchedText(one)])),
    loadOthers: async () => others,
    loadItems: async () => data.items,
  });
  const citedHitOf = citedHitReader(data);
  const matchQuestions = bankMatcher(data.search);
  const judged = new Set(data.answers.map(({ subject, id }) => `${subject.id}/${id}`));
  const isJudged = ({ subject, question }: MatcherQuestion) => judged.has(`${subject}/${question}`);
  return async (question, most) => {
    const { hits, unknown, isNear } = await search(question);
    const findings = hits(most).map(citedHitOf);
    const notAssessed = notAssessedMatch(matchQuestions(question), isJudged);
    return {
      ...{ question, company: data.company, revision: data.revision },
      notAssessed: notAssessed ? { subject: notAssessed.subject, question: notAssessed.question } : null,
      ...{ unknown, isNear, findings },
    };
  };
}
