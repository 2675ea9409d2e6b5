import { judgedAnswers } from '../../library/judged.ts';
import type { Company, Library } from '../../library/library-types.ts';
import { knownWords } from '../engine/lexicon.ts';
import { onlyPolicy } from '../../exports/policy-basis.ts';
import type { ModelFile } from '../engine/matcher/model-file.ts';
import type { PlainRecord } from '../engine/record.ts';
import { encodeOtherLanguages, encodeSearch, type OtherLanguages, type SearchFile } from '../engine/search-file.ts';
import { frameworkNames } from './framework-records.ts';
import { nearClauses } from './near-clauses.ts';
import { tokensOf } from '../engine/tokens.ts';
import { type AuthoredConcept, publishedConcept } from '../engine/vocabulary.ts';

/** What the search of a site is made from. */
export interface SearchInput {
  library: Pick<Library, 'company' | 'policies' | 'frameworks' | 'subjects'>;
  records: readonly PlainRecord[];
  vocabulary: readonly AuthoredConcept[];
  model: ModelFile;
  /** The ids that Pagefind gave the records that are no subjects, if there is an index. */
  pagefind?: readonly string[];
}

/** Returns the files that a site publishes for its search: the search data with the matcher, and the words of other languages. */
export function searchFiles({ library, records, vocabulary, model, pagefind = [] }: SearchInput): {
  file: SearchFile;
  others: OtherLanguages;
} {
  const concepts = vocabulary.map(publishedConcept);
  const policies = onlyPolicy(library) ? {} : { policies: library.policies.map(({ id, title }) => ({ id, title })) };
  const known = new Set(knownWords({ concepts, records, words: [] }));
  const words = [...new Set(oldTexts(library).flatMap(tokensOf))].filter(
    (word) => !known.has(word) && !/\d/.test(word),
  );
  return {
    file: encodeSearch({
      concepts,
      words: words.sort(),
      company: companyNames(library.company),
      ...policies,
      frameworks: frameworkNames(library),
      notAssessed: notAssessedTitles(library),
      near: nearClauses(library, vocabulary),
      records,
      model,
      pagefind: pagefind.join(' '),
    }),
    others: encodeOtherLanguages(concepts),
  };
}

/** Returns the names by which a query may call the company; the registered one also without its last word, such as “Ltd”. */
function companyNames({ name, legalName }: Pick<Company, 'name' | 'legalName'>): string[] {
  const words = tokensOf(legalName);
  const isFormLast = !tokensOf(name).includes(words.at(-1) ?? '');
  const names = [name, legalName, ...(isFormLast ? [words.slice(0, -1).join(' ')] : [])];
  return names.filter((one, index) => one && names.findIndex((other) => isSameName(other, one)) === index);
}

function isSameName(one: string, other: string): boolean {
  return tokensOf(one).join(' ') === tokensOf(other).join(' ');
}

/** Returns the titles of the subjects of which nobody has judged a question, by id. */
function notAssessedTitles({ subjects }: Pick<Library, 'subjects'>): Record<string, string> {
  const open = subjects.filter(({ answers }) => judgedAnswers(answers).length === 0);
  return Object.fromEntries(open.map(({ id, title }) => [id, title]));
}

/** Returns the texts of the revisions that are not current; they share most of their clauses, and each text is returned once. */
function oldTexts({ policies }: Pick<Library, 'policies'>): string[] {
  const old = policies.flatMap(({ revisions, withdrawn }) => (withdrawn ? revisions : revisions.slice(1)));
  const sections = old.flatMap((revision) => revision.sections);
  return [...new Set(sections.flatMap(({ title, clauses }) => [title, ...clauses.map(({ text }) => text)]))];
}
