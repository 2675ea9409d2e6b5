import { clauseRecord } from '../../../../src/search/engine/clause-record.ts';
import { conceptFinder } from '../../../../src/search/engine/concept-finder.ts';
import { withFrameworkItems } from '../../../../src/search/engine/item-index.ts';
import { memoryWords } from '../../../../src/search/engine/memory-words.ts';
import type { QuestionMatch } from '../../../../src/search/engine/question-matcher.ts';
import type { PlainRecord, SearchedAnswer } from '../../../../src/search/engine/record.ts';
import { withConcepts } from '../../../../src/search/engine/record-concepts.ts';
import { recordIndex } from '../../../../src/search/engine/record-index.ts';
import { type SearchEngine, searchEngine } from '../../../../src/search/engine/search-engine.ts';
import { tokensOf } from '../../../../src/search/engine/tokens.ts';
import type { Vocabulary } from '../../../../src/search/engine/vocabulary.ts';
import { concept } from '../concepts.ts';

/** A policy of a company that has several. */
export const fax = { id: 'fax', title: 'Fax policy' };

/** A vocabulary of three concepts, of which nothing here speaks by itself. */
export const concepts = [
  concept('backup', ['backup', 'safety copy']),
  concept('telex', ['telex'], { related: ['wire'] }),
  concept('wire', ['wire']),
];

/** Returns a record without a text. */
export const record = (kind: PlainRecord['kind'], url: string, title: string, more: Partial<PlainRecord> = {}) => ({
  ...{ kind, url, title, text: '', sections: [] },
  ...more,
});

/** Returns the first clause of a section. */
export const clause = (number: string, text: string) =>
  clauseRecord({ number, title: 'Title' }, { label: `§${number} ¶1`, text }, `/policy/a/#s${number}-p1`);

/** Returns a judged question. */
export const answer = (id: string, question: string, status: SearchedAnswer['status']): SearchedAnswer => ({
  ...{ id, question, status, text: 'Tapes.', clauses: [] },
});

/** A subject with a question that is stated and one that is not. */
export const tapes = record('subject', '/answers/tapes/', 'Tapes', {
  answers: [
    answer('interval', 'Tape rotation frequency?', 'stated'),
    answer('cassettes', 'Do you have cassettes?', 'not-stated'),
  ],
});

/** Returns a search over records and an item A.8.13 of a framework, with a matcher that takes every query for the same questions. */
export function searchOf(
  records: PlainRecord[],
  { lexicon = [], ...vocabulary }: Partial<Vocabulary> = {},
  matches: QuestionMatch[] = [],
): SearchEngine {
  const find = conceptFinder(vocabulary.concepts ?? concepts);
  const listed = records.map((one) => withConcepts(one, find, one.policy === 'fax' ? fax.title : undefined));
  const texts = records.filter(({ answers }) => !answers);
  const words = memoryWords(texts.map(({ url, title, text }) => [url, `${title} ${text}`]));
  const item = {
    id: 'A.8.13',
    framework: 'iso',
    url: 'frameworks/iso/#a.8.13',
    title: 'A.8.13',
    text: '',
    sections: [],
  };
  const known = records.flatMap(({ title, text, heading = '', answers = [] }) =>
    tokensOf([title, text, heading, ...answers.map(({ question }) => question)].join(' ')),
  );
  return searchEngine(
    withFrameworkItems(recordIndex(listed, words), async () => [item]),
    { concepts, ...vocabulary, lexicon: [...known, ...lexicon, 'telex', 'wire', 'safety', 'copy'].sort() },
    { match: () => matches, knows: () => false },
  );
}

/** Returns the URLs of the hits of a search. */
export async function urlsOf(results: ReturnType<SearchEngine>): Promise<string[]> {
  return (await results).hits(9).map(({ url }) => url);
}
