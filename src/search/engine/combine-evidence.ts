import { certificateShare } from './certificate-share.ts';
import { citedClauses } from './cited-clauses.ts';
import type { FoundRecord } from './found-record.ts';
import { liftInForce } from './lift-in-force.ts';
import { orderAnswers } from './order-answers.ts';
import { policiesOfKeys } from './place-key.ts';
import type { QuestionMatch } from './question-matcher.ts';
import { clauseKeyOf, type HitKind, type PlainRecord } from './record.ts';

/** What a query says about records. */
export interface Evidence {
  /** How well each record matches the words of the query. */
  words: ReadonlyMap<string, number>;
  /** What the words of the best record count, at most 1. */
  wordsShare: number;
  /** Ids of the records that have all its words as they were typed. */
  allWords: ReadonlySet<string>;
  /** Ids of the records that the query names, in other words too. */
  named: ReadonlySet<string>;
  /** Ids of the records that the query may name, if it means no subject. */
  nearlyNamed: ReadonlySet<string>;
  /** Ids of those that it names by their own words. */
  namedByWords: ReadonlySet<string>;
  /** Ids of the records that the query asks for by what they are: pages of policies by a fact, certificates by their status. */
  asked: ReadonlySet<string>;
  /** Ids of the pages of the frameworks that the query mentions, with their weights. */
  mentioned: ReadonlyMap<string, number>;
  /** The questions that the query may ask. */
  questions: readonly QuestionMatch[];
  /** How likely the query asks an unjudged question that each clause comes nearest to, by the clause's key. */
  near: ReadonlyMap<string, number>;
  /** Ids of the questions that have a word of the query that no record has. */
  worded: ReadonlySet<string>;
  /** The policies whose clauses the query asks for: those that keywords name by their title. */
  policies: ReadonlySet<string>;
  /** Whether the query is more than keywords. */
  isSentence: boolean;
  /** Ids of what it is about, if it asks whom to reach. */
  reached: ReadonlySet<string>;
  /** The reader's day, which decides the status of certificates. */
  day: string;
}

/** The weight of a record's words by its kind. */
const kindWeights: Readonly<Record<HitKind, number>> = {
  clause: 1,
  subject: 1,
  certificate: 0.85,
  processor: 0.85,
  contact: 0.85,
  reference: 0.6,
  framework: 1,
  page: 0.4,
};

/** The weights of the evidence. The words of the best record count 1 if it has enough of the query. */
const weights = {
  subject: 2.5,
  clause: 1,
  near: 1.5,
  namedSubject: 0.8,
  named: 2,
  nearlyNamed: 1,
  mentioned: 0.7,
  otherPolicy: 0.3,
  reached: 1.8,
  allWords: 1.3,
  least: 0.3,
  // an item of a list says half of a sentence
  fragment: 0.75,
};

/** What is left of the score of a subject that shows what is not stated: of two like ones the one that states something is first. */
const notStatedShare = 0.95;

/**
 * Returns the records that the evidence finds, best first. A subject earns the probability of its questions, a clause that
 * of the stated answers that cite it. Pages and register entries that the query names by their own words come before all
 * others. Records with less than three tenths of the best score are left out unless they have all words of the query; of
 * keywords, these come first. What belongs to a policy that the query names is measured by the best clause instead.
 */
export function combineEvidence(records: ReadonlyMap<string, PlainRecord>, evidence: Evidence): FoundRecord[] {
  const { words, wordsShare, allWords, named, nearlyNamed, namedByWords, asked, mentioned, near } = evidence;
  const { questions, worded, policies, isSentence, reached, day } = evidence;
  const wanted = policies.size ? answersCiting(records, policies) : undefined;
  const probabilities = new Map(
    questions.map(({ id, probability }) => [id, probability * (wanted?.has(id) === false ? weights.otherPolicy : 1)]),
  );
  const likeliest = Math.max(
    0,
    ...[...records.values()].flatMap(({ answers = [] }) =>
      answers.map(({ id, status }) => (status === 'not-stated' ? 0 : (probabilities.get(id) ?? 0))),
    ),
  );
  const fullWords = Math.max(...words.values(), Number.EPSILON) / wordsShare;
  const cited = citedClauses(records, probabilities);
  const scored = [...records].map(([id, record]): FoundRecord => {
    const ordered =
      record.answers &&
      orderAnswers(record.answers, probabilities, {
        named: namedByWords.has(id) ? id : undefined,
        isSentence,
        likeliest,
        worded,
      });
    const isNamed = [named, asked, mentioned, nearlyNamed].some((ids) => ids.has(id));
    if (isFoundByName(record) && !isNamed) return { id, record, score: 0, ordered };
    const subject = subjectProbability(record, probabilities);
    const clause = record.kind === 'clause' ? (cited.get(clauseKeyOf(record)) ?? 0) : 0;
    const nearness = record.kind === 'clause' ? (near.get(clauseKeyOf(record)) ?? 0) : 0;
    const score =
      ((words.get(id) ?? 0) / fullWords) *
        (record.kind === 'contact' && reached.has(id) ? weights.reached : weightOf(record)) +
      weights.subject * subject +
      weights.clause * clause +
      weights.near * nearness +
      (named.has(id) ? nameWeight(record, namedByWords) : 0) +
      (asked.has(id) ? weights.named : 0) +
      (nearlyNamed.has(id) ? weights.nearlyNamed : 0) +
      (mentioned.get(id) ?? 0) * weights.mentioned;
    const share = ordered?.answers[0]?.status === 'not-stated' ? notStatedShare : certificateShare(record, day);
    return { id, record, score: score * share, meant: subject + clause + Number(isNamed), ordered };
  });
  const found = liftInForce(scored, day);
  // what comes first by its name says nothing that others could be measured by
  const best = Math.max(0, ...found.map(({ record, score }) => (isFoundByName(record) ? 0 : score)));
  // nor does the page of a policy, of its clauses
  const bestClause = Math.max(0, ...found.map(({ record, score }) => (record.kind === 'clause' ? score : 0)));
  const bestFor = ({ policy = '' }: PlainRecord) => (policies.has(policy) ? bestClause : best);
  // what only has the words of a policy's title is not meant by them
  const complete = policies.size || nearlyNamed.size ? undefined : allWords;
  const rankOf = ({ id, record }: FoundRecord) =>
    asked.has(id) ? askedRank : namedByWords.has(id) ? entryRank(record) : 0;
  return found
    .filter(({ id, record, score }) => score > 0 && (score >= bestFor(record) * weights.least || complete?.has(id)))
    .map((one) =>
      !isSentence && complete?.has(one.id)
        ? { ...one, score: one.score + weights.allWords * weightOf(one.record) }
        : one,
    )
    .sort((a, b) => rankOf(b) - rankOf(a) || b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** The ranks of kinds by whose names a reader asks for an entry: a page of the site lists the entries that follow it. */
const entryRanks: Partial<Record<HitKind, number>> = {
  certificate: 4,
  framework: 3,
  page: 2,
  processor: 1,
  contact: 1,
};

/** The rank of what is asked for by what it is. */
const askedRank = 5;

/** Returns the weight of a record's name. Many are called what a processor does, such as “data centre”. */
function nameWeight({ url, kind, answers }: PlainRecord, namedByWords: ReadonlySet<string>): number {
  if (answers) return weights.namedSubject;
  return kind === 'processor' && !namedByWords.has(url) ? weights.nearlyNamed : weights.named;
}

/** Returns the weight of a record's words. */
function weightOf(record: PlainRecord): number {
  const isFragment = record.kind === 'clause' && /^\p{Ll}/u.test(record.text);
  return kindWeights[isFrameworkPage(record) ? 'page' : record.kind] * (isFragment ? weights.fragment : 1);
}

/**
 * Returns whether a record is found by its name only: a file of a policy, or a page that is no policy's, such as that of a framework,
 * which has words of all subjects.
 */
function isFoundByName(record: PlainRecord): boolean {
  return (
    record.file !== undefined || isFrameworkPage(record) || (record.kind === 'page' && record.policy === undefined)
  );
}

function isFrameworkPage({ kind, url }: PlainRecord): boolean {
  return kind === 'framework' && !url.includes('#');
}

/** Returns the rank of a record that a query names. The page of a policy is ranked by its score, because policies are named like subjects. */
function entryRank({ kind, policy }: PlainRecord): number {
  return policy === undefined ? (entryRanks[kind] ?? 0) : 0;
}

/** Returns the ids of the answers that cite one of the policies. */
function answersCiting(records: ReadonlyMap<string, PlainRecord>, policies: ReadonlySet<string>): Set<string> {
  const answers = [...records.values()].flatMap(({ answers = [] }) => answers);
  return new Set(
    answers.flatMap(({ id, clauses }) => (policiesOfKeys(clauses).some((policy) => policies.has(policy)) ? [id] : [])),
  );
}

function subjectProbability({ answers = [] }: PlainRecord, probabilities: ReadonlyMap<string, number>): number {
  return answers.reduce((sum, { id }) => sum + (probabilities.get(id) ?? 0), 0);
}
