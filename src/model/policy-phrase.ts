import { policyStrings } from '../strings/index.ts';
import type { Revision } from './policy.ts';

/** The names of a company that a title may have. */
export interface CompanyNames {
  name: string;
  legalName: string;
}

/** A policy within a sentence, in parts: `the `, `information security policy` and ` of Example Ltd`. */
export interface PolicyPhrase {
  before: string;
  title: string;
  after: string;
  /** Whether the title is a plural: `Terms of service`. */
  isPlural: boolean;
}

/**
 * Returns a policy as words within a sentence: `the information security policy of Example Ltd`. A title that is no name of a
 * document stands in quotation marks: `“How we protect your data” of Example Ltd`.
 */
export function policyPhrase(title: string, revision: Pick<Revision, 'sections'>, company: CompanyNames): PolicyPhrase {
  const { phrase: words } = policyStrings;
  const bare = withoutCompany(title, company);
  const after = namesCompany(bare, company) ? '' : words.of(company.legalName);
  if (!documentPattern.test(bare)) return { before: '', title: words.title(bare), after, isPlural: false };
  return { before: words.the, title: inSentence(bare, revision), after, isPlural: pluralPattern.test(bare) };
}

/** Returns a policy as words within a sentence, in one text. */
export function policyInWords(title: string, revision: Pick<Revision, 'sections'>, company: CompanyNames): string {
  const phrase = policyPhrase(title, revision, company);
  return phrase.before + phrase.title + phrase.after;
}

/** Returns a text with a capital at its beginning. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Titles that end with a kind of document, or say what it is of: `Terms of service`. */
const documentPattern =
  /(^|\s)(policy|policies|procedures?|standards?|terms(\s(of|and)\s.+)?|agreement|conditions|plan|notice|statement|guidelines?|rules|principles|code(\sof\s.+)?|handbook|manual|addendum|annex)$/i;

const pluralPattern = /^terms\s|(^|\s)(policies|procedures|standards|terms|conditions|guidelines|rules|principles)$/i;

function withoutCompany(title: string, { name, legalName }: CompanyNames): string {
  const end = [legalName, name].map((one) => ` of ${one}`).find((words) => title.endsWith(words));
  return (end ? title.slice(0, -end.length) : title).replace(/^The\s/i, '');
}

function namesCompany(title: string, { name, legalName }: CompanyNames): boolean {
  return [name, legalName].some((one) => title.includes(one));
}

/** Returns a title without the capital of its first word, if the policy itself writes that word without it. */
function inSentence(title: string, { sections }: Pick<Revision, 'sections'>): string {
  const [first = '', ...others] = title.split(' ');
  if (others.some((word) => /\p{Lu}/u.test(word)) || /\p{Lu}/u.test(first.slice(1))) return title;
  const lower = first.charAt(0).toLowerCase() + first.slice(1);
  const isCommon = sections.some(({ clauses }) => clauses.some(({ text }) => text.split(/[^\p{L}]+/u).includes(lower)));
  return isCommon ? [lower, ...others].join(' ') : title;
}
