import { conceptFinder } from './concept-finder.ts';
import { decodeNames, encodeNames, type FiledNames } from './feature-names.ts';
import { knownNames, type WordSources } from './lexicon.ts';
import type { MatcherModel } from './matcher/matcher-model.ts';
import { decodeModel, type ModelFile } from './matcher/model-file.ts';
import { namesToText, textToNames } from './matcher/name-text.ts';
import type { HitKind, PlainRecord, SearchedAnswer } from './record.ts';
import { withConcepts } from './record-concepts.ts';
import type { SearchData } from './search-data.ts';
import { compilePublished, type PublishedConcept } from './vocabulary.ts';

/** The search data of a site and its matcher as a site publishes them: JSON that compresses well. */
export interface SearchFile {
  /** Each concept's id, English phrases, weak phrases and related concepts; lists are joined by commas. */
  concepts: [id: string, terms: string, weak: string, related: string][];
  words: string;
  records: FiledRecord[];
  /** The matcher; the names of its features are mostly words that the file has anyway. */
  model: Omit<ModelFile, 'features'> & FiledNames;
  /** The ids that Pagefind gave the records, in the order of all that are no subjects, separated by spaces. */
  pagefind: string;
}

/** The phrases of other languages by concept, joined by commas. They are loaded when a query has words that are not English. */
export type OtherLanguages = Record<string, string>;

type Questions = Pick<ModelFile, 'questions'>;

type FiledRecord = Omit<PlainRecord, 'kind' | 'answers'> & {
  /** Left out for a subject. */
  kind?: HitKind;
  /** By the place of the question in the matcher's list of the subject: null if nobody has judged it. */
  answers?: (FiledAnswer | null)[];
};

/** A question, its status and reply as one letter, and unless it is simply not stated its words, clauses and sources. */
type FiledAnswer = [question: string, status: string, text?: string, clauses?: string, sources?: string[]];

const statusLetters = { s: 'stated', y: 'stated', n: 'stated', p: 'in-part', '-': 'not-stated' } as const;

const notStated = 'Not stated.';

/** What a search file is made from. */
export type SearchFileInput = WordSources & { model: ModelFile; pagefind: string };

/** Returns search data as a file. Answers stand where the matcher has their questions. */
export function encodeSearch({ concepts, words, records, model, pagefind }: SearchFileInput): SearchFile {
  const { features, ...others } = model;
  const english = concepts.map((concept) => ({ ...concept, foreign: [] }));
  const names = encodeNames(textToNames(features), knownNames({ concepts: english, words, records }));
  return {
    concepts: concepts.map(({ id, terms, weak, related }) => [id, terms.join(), weak.join(), related.join()]),
    words: words.join(' '),
    records: records.map((record) => fileRecord(record, model)),
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
export function modelOf({ model: { known, others, ...model }, ...file }: SearchFile): MatcherModel {
  const names = decodeNames({ known, others }, knownNames(decodeWords({ ...file, model })));
  return decodeModel({ ...model, features: namesToText(names) });
}

/** Returns the search data of a file; `others` are its phrases of other languages, if they are loaded. */
export function decodeSearch(file: SearchFile, others: OtherLanguages = {}): SearchData {
  const data = decodeWords(file, others);
  const findConcepts = conceptFinder(data.concepts.map(compilePublished));
  return { ...data, records: data.records.map((record) => withConcepts(record, findConcepts)) };
}

function decodeWords(
  { concepts, words, records, model }: Pick<SearchFile, 'concepts' | 'words' | 'records'> & { model: Questions },
  others: OtherLanguages = {},
): WordSources {
  const list = (joined: string) => (joined ? joined.split(',') : []);
  return {
    concepts: concepts.map(([id, terms, weak, related]) => ({
      ...{ id, terms: list(terms), weak: list(weak), related: list(related) },
      foreign: list(others[id] ?? ''),
    })),
    words: words.split(' ').filter(Boolean),
    records: readRecords(records, model),
  };
}

function fileRecord({ kind, answers, ...record }: PlainRecord, { questions }: Questions): FiledRecord {
  if (!answers) return { kind, ...record };
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  const places = Object.keys(questions[subjectOf(record.url)] ?? {}).map((id) => {
    const answer = byId.get(id);
    return answer ? fileAnswer(answer) : null;
  });
  return { ...record, sections: [], answers: places };
}

function fileAnswer({ question, status, reply, text, clauses, sources }: SearchedAnswer): FiledAnswer {
  const letter = status === 'stated' ? (reply?.[0] ?? 's') : status === 'in-part' ? 'p' : '-';
  const words = text === notStated ? '' : text;
  if (sources) return [question, letter, words, clauses.join(' '), sources];
  if (clauses.length > 0) return [question, letter, words, clauses.join(' ')];
  return words ? [question, letter, words] : [question, letter];
}

function readRecords(filed: readonly FiledRecord[], { questions }: Questions): PlainRecord[] {
  const numbers = new Map(
    filed
      .filter(({ kind }) => kind === 'clause')
      .map(({ url, sections }) => [url.split('#')[1] ?? '', sections[0] ?? '']),
  );
  return filed.map(({ kind = 'subject', answers, ...record }) => {
    if (!answers) return { kind, ...record };
    const ids = Object.keys(questions[subjectOf(record.url)] ?? {});
    const read = answers.flatMap((answer, place) => (answer ? readAnswer(ids[place] ?? '', answer) : []));
    const cited = read.filter(({ status }) => status !== 'not-stated').flatMap(({ clauses }) => clauses);
    const sections = [...new Set(cited.flatMap((clause) => numbers.get(clause) ?? []))];
    return { ...record, kind, sections, answers: read };
  });
}

function readAnswer(id: string, [question, letter, text = '', clauses = '', sources]: FiledAnswer): SearchedAnswer {
  return {
    ...{ id, question, status: statusLetters[letter as keyof typeof statusLetters] ?? 'not-stated' },
    ...(letter === 'y' ? { reply: 'yes' as const } : letter === 'n' ? { reply: 'no' as const } : {}),
    text: text || notStated,
    clauses: clauses.split(' ').filter(Boolean),
    ...(sources ? { sources } : {}),
  };
}

/** Returns the id of the subject that a URL is of. */
function subjectOf(url: string): string {
  return url.split('/')[2] ?? '';
}
