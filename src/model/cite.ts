import { formatDay } from './day.ts';

/** What a citation of a clause or section names. */
export interface CitationSource {
  /** The company's legal name. */
  company: string;
  /** The revision's title. */
  title: string;
  /** The revision's ISO date. */
  date: string;
  /** `§3.7 ¶1`; without it the whole revision is cited. */
  label?: string | undefined;
  /** The dated permalink, absolute. */
  url: string;
}

/** A citation as plain text: company, title, revision, § and ¶, permalink. */
export function citeAsText(source: CitationSource): string {
  return `${describe(source)}, ${source.url}`;
}

/** A citation as HTML, its permalink a link. */
export function citeAsHtml(source: CitationSource): string {
  const { label, url } = source;
  const before = describe({ ...source, label: undefined });
  return `${escapeHtml(before)}, <a href="${escapeHtml(url)}">${escapeHtml(label ?? url)}</a>`;
}

/** An answer as it is quoted: the question, the reply, and each quotation with its source. */
export interface QuotedAnswer {
  question: string;
  /** The reply in words, such as `Stated in part`. */
  status: string;
  answer: string;
  /** Absolute address of the answer. */
  url: string;
  quotes: { quote: string; source: CitationSource }[];
}

/** An answer with its citations as plain text, a line each. */
export function answerAsText({ question, status, answer, url, quotes }: QuotedAnswer): string {
  const cited = quotes.map(({ quote, source }) => `“${quote}” (${citeAsText(source)})`);
  return [question, `${status}. ${answer}`, ...cited, url].join('\n');
}

/** An answer with its citations as HTML. */
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

/** Escapes the characters that HTML text and attribute values give a meaning. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
