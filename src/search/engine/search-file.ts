import { conceptFinder } from './concept-finder.ts';
import { decodeNames, encodeNames, type FiledNames } from './feature-names.ts';
import { knownNames, type WordSources } from './lexicon.ts';
import type { MatcherModel } from './matcher/matcher-model.ts';
import { decodeModel, type ModelFile } from './matcher/model-file.ts';
import { namesToText, textToNames } from './matcher/name-text.ts';
import { type PlainRecord, sectionsByClause } from './record.ts';
import { withConcepts } from './record-concepts.ts';
import { isSubject } from './record-index.ts';
import type { SearchData } from './search-data.ts';
import { type FiledSubject, fileSubjects, readNearClauses, readNotAssessed, readSubjects } from './subject-file.ts';
import { compilePublished, type PublishedConcept } from './vocabulary.ts';

/** The search data of a site and its matcher as a site publishes them: JSON that compresses well. */
export interface SearchFile {
  /** Each concept's id, English phrases, weak phrases and related concepts; lists are joined by commas. */
  concepts: [id: string, terms: string, weak: string, related: string][];
  words: string;
  subjects: FiledSubject[];
  /** The names of the company. */
  company: string[];
  /** The id and the title of each policy, also of the withdrawn ones; absent if the company has only one. */
  policies?: [id: string, title: string][];
  /** Each framework's id, names, words before an item and shapes of items; lists are joined by bars. */
  frameworks?: [id: string, names: string, words: string, shapes: string][];
  /** All records but subjects. Their URLs are relative, because the site's base path is put before them. */
  records: PlainRecord[];
  /** The matcher; the names of its features are mostly words that the file has anyway. */
  model: Omit<ModelFile, 'features'> & FiledNames;
  /** The ids that Pagefind gave the records, in the order of all that are no subjects, separated by spaces. */
  pagefind: string;
}

/** The phrases of other languages by concept, joined by commas. They are loaded when a query has words that are not English. */
export type OtherLanguages = Record<string, string>;

/** What a search file is made from. */
export type SearchFileInput = WordSources & { model: ModelFile; pagefind: string };

/** Returns search data as a file. Answers stand where the matcher has their questions. */
export function encodeSearch({
  concepts,
  words,
  company = [],
  policies,
  frameworks,
  notAssessed,
  near,
  records,
  model,
  pagefind,
}: SearchFileInput): SearchFile {
  const { features, ...others } = model;
  const english = concepts.map((concept) => ({ ...concept, foreign: [] }));
  const names = encodeNames(textToNames(features), knownNames({ concepts: english, words, records }));
  return {
    concepts: concepts.map(({ id, terms, weak, related }) => [id, terms.join(), weak.join(), related.join()]),
    words: words.join(' '),
    subjects: fileSubjects(records, model.questions, notAssessed, near),
    company: [...company],
    ...(policies ? { policies: policies.map(({ id, title }) => [id, title]) } : {}),
    ...(frameworks
      ? {
          frameworks: frameworks.map(({ id, names, words, shapes }) => [
            id,
            ...([names, words, shapes].map((list) => list.join('|')) as [string, string, string]),
          ]),
        }
      : {}),
    records: records.filter((record) => !isSubject(record)).map((record) => ({ ...record, url: record.url.slice(1) })),
    model: { ...others, ...names },
    pagefind,
  };
}

/** Returns the phrases of other languages as a file. */
export function encodeOtherLanguages(concepts: readonly PublishedConcept[]): OtherLanguages {
  return Object.fromEntries(
    concepts.filter(({ foreign }) => foreign.length > 0).map(({ id, foreign }) => [id, foreign.join()]),
  );
}

/** Returns the matcher of a file. */
export function modelOf(file: SearchFile): MatcherModel {
  const { known, others, ...model } = file.model;
  const names = decodeNames({ known, others }, knownNames(decodeWords(file)));
  return decodeModel({ ...model, features: namesToText(names) });
}

/** Returns the search data of a file; `others` are its phrases of other languages, if they are loaded. */
export function decodeSearch(file: SearchFile, others: OtherLanguages = {}): SearchData {
  const data = decodeWords(file, others);
  const findConcepts = conceptFinder(data.concepts.map(compilePublished));
  const titles = new Map(data.policies?.map(({ id, title }) => [id, title]));
  return {
    ...data,
    records: data.records.map((record) => withConcepts(record, findConcepts, titles.get(record.policy ?? ''))),
  };
}

function decodeWords(
  { concepts, words, subjects, company, policies, frameworks, records, model }: SearchFile,
  others: OtherLanguages = {},
): WordSources {
  const list = (joined: string) => (joined ? joined.split(',') : []);
  const rooted = records.map((record) => ({ ...record, url: `/${record.url}` }));
  return {
    concepts: concepts.map(([id, terms, weak, related]) => ({
      ...{ id, terms: list(terms), weak: list(weak), related: list(related) },
      foreign: list(others[id] ?? ''),
    })),
    words: words.split(' ').filter(Boolean),
    company,
    notAssessed: readNotAssessed(subjects, model.questions),
    near: readNearClauses(subjects, model.questions),
    ...(policies ? { policies: policies.map(([id, title]) => ({ id, title })) } : {}),
    ...(frameworks
      ? {
          frameworks: frameworks.map(([id, ...lists]) => {
            const [names = [], words = [], shapes = []] = lists.map((joined) => joined.split('|').filter(Boolean));
            return { id, names, words, shapes };
          }),
        }
      : {}),
    records: [...rooted, ...readSubjects(subjects, model.questions, sectionsByClause(rooted))],
  };
}
