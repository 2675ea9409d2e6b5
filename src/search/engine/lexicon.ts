import type { PlainRecord } from './record.ts';
import type { SearchData } from './search-data.ts';
import { stopWords } from './stop-words.ts';
import { stemOf, tokensOf } from './tokens.ts';
import { compilePublished, type Vocabulary } from './vocabulary.ts';

/** What the words that a search knows come from. */
export type WordSources = Pick<
  SearchData,
  'concepts' | 'words' | 'company' | 'policies' | 'frameworks' | 'notAssessed' | 'near'
> & {
  records: readonly PlainRecord[];
};

/** Returns every word of a site's search data, sorted; words with digits are omitted. */
export function knownWords({ concepts, words, policies = [], records }: WordSources): string[] {
  const texts = [
    ...records.flatMap(({ title, text, heading = '', names = [], aliases = [], answers = [] }) => [
      ...[title, text, heading, ...names, ...aliases],
      ...answers.flatMap((answer) => [answer.question, answer.text]),
    ]),
    ...concepts.flatMap(({ terms, weak, foreign }) => [...terms, ...weak, ...foreign]),
    ...policies.map(({ title }) => title),
    ...words,
  ];
  return [...new Set([...new Set(texts)].flatMap(tokensOf))].filter((word) => !/\d/.test(word)).sort();
}

/** Returns names that a matcher's features may have: the stems of the known words, the stop words and the concepts. */
export function knownNames(sources: WordSources): string[] {
  const stems = new Set(knownWords(sources).map(stemOf));
  return [
    ...sources.concepts.map(({ id }) => `#${id}`),
    ...[...stopWords].map((word) => `~${word}`),
    ...[...stems].filter((stem) => !stopWords.has(stem)).sort(),
  ];
}

/** Returns the vocabulary that queries to a site are read with. */
export function vocabularyOf(data: SearchData): Vocabulary {
  const { company, policies, frameworks, notAssessed, near } = data;
  return {
    concepts: data.concepts.map(compilePublished),
    lexicon: knownWords(data),
    ...(company ? { company } : {}),
    ...(policies ? { policies } : {}),
    ...(frameworks ? { frameworks } : {}),
    ...(notAssessed ? { notAssessed } : {}),
    ...(near ? { near } : {}),
  };
}
