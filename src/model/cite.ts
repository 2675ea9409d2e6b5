import { formatDay } from './day.ts';

/** The facts that a citation of a clause, or of a whole revision, gives. */
export interface CitationSource {
  /** The company's legal name. */
  company: string;
  /** The revision's title. */
  title: string;
  /** The revision's ISO date. */
  date: string;
  /** `§3.7 ¶1`; absent if the whole revision is cited. */
  label?: string | undefined;
  /** The absolute permalink of the revision or the clause. */
  url: string;
}

/** Returns a citation as plain text: company, title, revision, § and ¶, permalink. */
export function citeAsText(source: CitationSource): string {
  return `${describe(source)}, ${source.url}`;
}

/** Returns a citation as HTML, with its permalink as a link. */
export function citeAsHtml(source: CitationSource): string {
  const { label, url } = source;
  const before = describe({ ...source, label: undefined });
  return `${escapeHtml(before)}, <a href="${escapeHtml(url)}">${escapeHtml(label ?? url)}</a>`;
}

/** A due-diligence answer to copy: the question, the reply, and each quotation with its source. */
export interface QuotedAnswer {
  question: string;
  /** The status in words, such as `Stated in part`. */
  status: string;
  answer: string;
  /** The absolute URL of the answer. */
  url: string;
  quotes: { quote: string; source: CitationSource }[];
}

/** Returns an answer with its citations as plain text, each on a line. */
export function answerAsText({ question, status, answer, url, quotes }: QuotedAnswer): string {
  const cited = quotes.map(({ quote, source }) => `“${quote}” (${citeAsText(source)})`);
  return [question, `${status}. ${answer}`, ...cited, url].join('\n');
}

/** Returns an answer with its citations as HTML. */
export function answerAsHtml({ question, status, answer, url, quotes }: QuotedAnswer): string {
  const cited = quotes.map(
    ({ quote, source }) => `<blockquote>${escapeHtml(quote)} (${citeAsHtml(source)})</blockquote>`,
  );
  const link = `<a href="${escapeHtml(url)}">${escapeHtml(question)}</a>`;
  return `<p>${link}<br>${escapeHtml(`${status}. ${answer}`)}</p>${cited.join('')}`;
}

function describe({ company, title, date, label }: CitationSource): string {
  return [company, `“${title}”`, `revision of ${formatDay(date)}`, ...(label ? [label] : [])].join(', ');
}

/** Escapes the characters that are special in HTML text and in attribute values. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
