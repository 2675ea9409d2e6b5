import { urls } from '../../model/urls.ts';
import { askedQuestions, judgedQuestions } from './asked-questions.ts';
import { askedCertificates } from './asked-statuses.ts';
import { statusOn } from './certificate-share.ts';
import { keyToken } from './facet-token.ts';
import { leastMeant, onlyComesNear, recordsAbout } from './coverage.ts';
import { openConcepts } from './open-concepts.ts';
import { isItemToken } from './item-keys.ts';
import { companyRemover } from './company-name.ts';
import { combineEvidence } from './combine-evidence.ts';
import { conceptFinder } from './concept-finder.ts';
import type { FoundRecord } from './found-record.ts';
import { facetsOf, makeHit } from './make-hit.ts';
import { type ParsedQuery, queryParser } from './parse-query.ts';
import { mergeFound } from './merge-found.ts';
import { missingParts } from './missing-parts.ts';
import { conceptNameToken } from './name-token.ts';
import { clauseChances } from './clause-chances.ts';
import { notAssessedSubjects } from './not-assessed.ts';
import { noQuestions, type QuestionMatcher } from './question-matcher.ts';
import { questionsIn } from './questions-in.ts';
import { clauseKeyOf, labelsBySection } from './record.ts';
import { recordsWithAllWords, wordScores } from './rank.ts';
import { reachedBy } from './reached-by.ts';
import { readQuery } from './read-query.ts';
import type { SearchResults } from './search-hit.ts';
import type { Postings, SearchIndex } from './search-index.ts';
import { stemOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsShares } from './words-share.ts';

/** The least probability of a judged question by which words ask it. */
const leastJudged = 0.2;

/** The least share of a query’s words that a record must have to be shown as coming near what nobody has assessed. */
const leastNear = 0.3;

/** Returns the results of a query, ranked; on the reader's day, which decides the order of certificates. */
export type SearchEngine = (query: string, day?: string) => Promise<SearchResults>;

/**
 * Returns the search over an index. It parses a query, looks up its words and asks the matcher which question is meant;
 * both together rank the records.
 */
export function searchEngine(
  index: SearchIndex,
  vocabulary: Vocabulary,
  questions: QuestionMatcher = noQuestions,
): SearchEngine {
  const parseQuery = queryParser(vocabulary, questions.knows);
  const judged = judgedQuestions(index.records.values());
  const asked = askedQuestions(judged);
  const policies = new Map(vocabulary.policies?.map(({ id, title }) => [id, title]));
  const withoutCompany = companyRemover(
    vocabulary,
    [...index.records.values()].flatMap(({ title, heading = '', names = [] }) => [title, heading, ...names]),
  );
  // such a subject would be taken for the framework
  const frameworkNames = new Set(vocabulary.frameworks?.flatMap(({ names }) => names));
  const labels = labelsBySection([...index.records.values()]);
  const judgedIds = new Set(judged.map(({ id }) => id));
  const questionsWith = (words: readonly string[]) =>
    new Set(judged.flatMap(({ id, stems }) => (words.some((word) => stems.has(stemOf(word))) ? [id] : [])));
  const isJudged = (words: string) =>
    questions.match(words).some(({ id, probability }) => judgedIds.has(id) && probability >= leastJudged);
  const hasItem = async ({ parts }: ParsedQuery) => {
    const tokens = parts.flatMap(({ lookups }) => lookups.map(({ token }) => token)).filter(isItemToken);
    const found = await Promise.all(tokens.map((token) => index.postings(token)));
    return found.some(({ size }) => size > 0);
  };
  const search = async (text: string, day: string) => {
    const first = parseQuery(text);
    // the id of a framework's item says what is meant; the words around it only name the framework
    const isItem = await hasItem(first);
    // a number that no framework has is a word of the query, if that says more
    const parsed = first.item?.rest && !isItem ? parseQuery(text, { items: false }) : first;
    const { parts, name, headings } = parsed;
    const recognised = asked(parsed, parsed.text ? questions.match(parsed.text) : []);
    const open = openConcepts(recognised, judgedIds, parts, vocabulary.concepts);
    const pages = parsed.pages.keys.map((key) => keyToken('page', key));
    const isCertain = parsed.pages.isCertain;
    const named = name ? [name] : [];
    const names = [...named, ...parsed.nameConcepts.map(conceptNameToken), ...(isCertain ? pages : []), ...headings];
    const facts = parsed.pages.facts.map((key) => keyToken('page', key));
    const certificates = askedCertificates(text);
    const tokens = [
      ...[...parts, { lookups: open }].flatMap(({ lookups }) => lookups.map(({ token }) => token)),
      ...[...names, ...pages, ...facts, ...(certificates.name ? [certificates.name] : [])],
    ];
    const postings = new Map<string, Postings>(
      await Promise.all([...new Set(tokens)].map(async (token) => [token, await index.postings(token)] as const)),
    );
    const findConcepts = conceptFinder(parsed.concepts);
    const count = index.records.size;
    const missing = missingParts(parts, postings, index.records.values(), findConcepts, isJudged);
    const words = wordScores(parts, postings, count);
    // a subject that somebody has judged does not answer what nobody has
    for (const [id, score] of wordScores([{ words: '', lookups: open }], postings, count))
      if (!index.records.get(id)?.answers) words.set(id, (words.get(id) ?? 0) + score);
    const records = new Map(index.records);
    for (const id of words.keys()) {
      const record = index.find(id);
      if (record) records.set(id, record);
    }
    const idsOf = (tokens: readonly string[]) => tokens.flatMap((token) => [...(postings.get(token)?.keys() ?? [])]);
    const unknownItem = first.item && !isItem ? first.item.frameworks.map((id) => urls.framework(id)) : [];
    // a section of a policy may be called as an item is
    const items = parsed.item && isItem ? idsOf([...tokens.filter(isItemToken), ...named]) : [];
    const certified = idsOf([certificates.name ?? '']).filter((id) => index.records.get(id)?.facts);
    const own = certified.filter((id) => index.records.get(id)?.isOwn);
    // of a standard to which the company has no certificate, those of others
    const namedCertificates = own.length > 0 ? own : certified;
    const certificateIds = [...index.records].flatMap(([id, { facts }]) => (facts ? [id] : []));
    const ofStatus = (certificates.isAny ? [...index.records.keys()] : namedCertificates).filter((id) => {
      const status = statusOn(index.records.get(id) ?? {}, day);
      return status && certificates.statuses.includes(status);
    });
    const meant = isItem || idsOf(headings).length > 0 ? [] : recognised;
    const near = clauseChances(
      // a subject that has a page shows itself what comes near
      meant.filter(({ subject = '' }) => !index.find(urls.subject(subject))),
      vocabulary.near ?? {},
    );
    const shareOf = wordsShares(parts, postings, count);
    const ranked = combineEvidence(records, {
      worded: questionsWith(
        parts.flatMap(({ typed = [], concepts = [] }) =>
          concepts.length > 0 ? typed.flatMap((tokens) => (idsOf(tokens)[0] ? [] : tokens.slice(0, 1))) : [],
        ),
      ),
      words,
      wordsShare: shareOf(Math.max(0, ...words.values())) || 1,
      allWords: recordsWithAllWords(parts, postings),
      named: new Set(idsOf(isItem ? named : names)),
      nearlyNamed: new Set([...(isCertain ? [] : idsOf(pages)), ...(certificates.isKind ? certificateIds : [])]),
      namedByWords: new Set(idsOf(named)),
      // of editions that share a name, the one listed first comes first
      mentioned: new Map(parsed.frameworks.map((id, index) => [urls.framework(id), 1 / (1 + index / 10)])),
      asked: new Set([
        ...idsOf(facts),
        ...items,
        ...unknownItem,
        ...(ofStatus.length > 0 ? ofStatus : namedCertificates),
      ]),
      near,
      questions: meant,
      policies: new Set(parsed.isSentence ? [] : parsed.policies),
      ...{ isSentence: parsed.isSentence, reached: reachedBy(text, parts, postings), day },
    });
    // below the page of a framework, a record that is only related to it would seem to be about it
    const isFramework = idsOf(names).some((id) => index.records.get(id)?.kind === 'framework');
    const found = ranked.filter(
      ({ id, meant }) => !isFramework || meant || parts.some((part) => recordsAbout(part, postings).has(id)),
    );
    const isNear =
      !idsOf(open.map(({ token }) => token)).includes(found[0]?.id ?? '') &&
      onlyComesNear(found, parts, postings, { unknown: parsed.unknown.length, count });
    const isRegister = certificates.isKind || certificates.isAny || namedCertificates.length > 0;
    const isNamed = isItem || isRegister || idsOf(names).length > 0;
    const notAssessed = isNamed
      ? []
      : notAssessedSubjects(recognised, {
          judged: judgedIds,
          whole: vocabulary.notAssessed ?? {},
          titleOf: (id) => index.find(urls.subject(id))?.title,
          isSentence: parsed.isSentence,
        }).filter(({ title }) => !frameworkNames.has(title));
    const comesNear = ({ id, record, meant = 0 }: FoundRecord) =>
      meant >= leastMeant || near.has(clauseKeyOf(record)) || shareOf(words.get(id) ?? 0) >= leastNear;
    return notAssessed.length > 0
      ? { parsed, found: found.filter(comesNear), missing, isNear: true, notAssessed }
      : { parsed, found, missing, isNear, notAssessed };
  };
  return async (query, day = '') => {
    const { text: typed, cut } = readQuery(query);
    const text = withoutCompany(typed);
    const whole = await search(text, day);
    const { stems, concepts, corrected, unknown, isKnown } = whole.parsed;
    const parts = await Promise.all(questionsIn(text).map((part) => search(part, day)));
    const found = mergeFound(
      whole.found,
      parts.map((part) => part.found),
    );
    const findConcepts = conceptFinder(concepts);
    return {
      // that nobody has assessed a subject says more than that its name stands nowhere
      unknown: whole.missing.length > whole.notAssessed.length ? [...unknown, ...whole.missing] : unknown,
      ...{ corrected, cut, isEnglish: isKnown },
      notAssessed: whole.notAssessed,
      isNear:
        whole.isNear || whole.missing.length > 0 || (unknown.length > 0 && unknown.length >= whole.parsed.parts.length),
      found: found.map(facetsOf),
      hits: (limit, isWanted = () => true) =>
        found
          .filter((one) => isWanted(facetsOf(one)))
          .slice(0, limit)
          .map((one) => makeHit(one, { stems, findConcepts, records: index.records, labels, policies })),
    } satisfies SearchResults;
  };
}
