import { citingStrings as words } from '../strings/index.ts';
import type { NotedCertificate } from './certificate-words.ts';
import { formatRevision } from './revision-id.ts';

/** The facts that a citation of a clause, or of a whole revision, gives. */
export interface CitationSource {
  /** The company's legal name. */
  company: string;
  /** The revision's title. */
  title: string;
  /** The revision's id. */
  date: string;
  /** `§3.7 ¶1`; absent if the whole revision is cited. */
  label?: string | undefined;
  /** Whether the revision applies on the day of the citation, in words such as `withdrawn on 1 May 2025`; absent if it does. */
  standing?: string | undefined;
  /** The absolute permalink of the revision or the clause. */
  url: string;
}

/** Returns a citation as plain text: company, title, revision, § and ¶, permalink. */
export function citeAsText(source: CitationSource): string {
  return `${describeCitation(source)}, ${source.url}`;
}

/** Returns a citation as HTML, with its permalink as a link. */
export function citeAsHtml(source: CitationSource): string {
  const { label, url } = source;
  const before = describeCitation({ ...source, label: undefined });
  return `${escapeHtml(before)}, ${linkAsHtml(url, label ?? url)}`;
}

/** Returns quoted words with their citation as plain text. */
export function quoteAsText(quote: string, source: CitationSource): string {
  return `“${quote}” (${citeAsText(source)})`;
}

/** Returns quoted words with their citation as HTML. */
export function quoteAsHtml(quote: string, source: CitationSource): string {
  return `<blockquote>${escapeHtml(quote)} (${citeAsHtml(source)})</blockquote>`;
}

/** Returns a link as HTML. */
export function linkAsHtml(url: string, text: string): string {
  return `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;
}

/** A due-diligence answer to copy: the question, the reply, and each quote and other source that it rests on. */
export interface QuotedAnswer {
  question: string;
  /** The status in words, such as `Stated in part`. */
  status: string;
  /** The words of the answer; empty if the status says it all. */
  answer: string;
  /** Introduces the sources that come nearest, if the answer is not stated; otherwise empty. */
  nearest: string;
  quotes: { quote: string; source: CitationSource }[];
  /** The sources other than the policy, in words. */
  sources: string[];
  /** The certificates that it speaks of; absent without any, and from a basket that an earlier version kept. */
  certificates?: NotedCertificate[] | undefined;
  /** The absolute URL of the answer. */
  url: string;
  /** As of when it holds, with the day: `answer last compared with its sources on 1 May 2026`. */
  asOf: string;
}

/** Returns an answer with the site's notes on it and its sources as plain text, each on a line. */
export function answerAsText(answer: QuotedAnswer, notes: readonly string[]): string {
  const { question, nearest, quotes, sources, url, asOf } = answer;
  const cited = quotes.map(({ quote, source }) => quoteAsText(quote, source));
  const lines = [question, replyOf(answer), ...notes, nearest, ...cited, ...sources.map(sentence), `${url} (${asOf})`];
  return lines.filter(Boolean).join('\n');
}

/** Returns an answer with the site's notes on it and its sources as HTML. */
export function answerAsHtml(answer: QuotedAnswer, notes: readonly string[]): string {
  const { question, nearest, quotes, sources, url, asOf } = answer;
  const cited = quotes.map(({ quote, source }) => quoteAsHtml(quote, source));
  const paragraphs = [...notes, nearest].filter(Boolean).map((text) => `<p>${escapeHtml(text)}</p>`);
  const others = sources.map((words) => `<p>${escapeHtml(sentence(words))}</p>`);
  const link = `${linkAsHtml(url, question)} (${escapeHtml(asOf)})`;
  return `<p>${link}<br>${escapeHtml(replyOf(answer))}</p>${[...paragraphs, ...cited, ...others].join('')}`;
}

function replyOf({ status, answer }: QuotedAnswer): string {
  return answer ? `${status}. ${answer}` : `${status}.`;
}

/** Returns words as a sentence, which begins with a capital and ends with a full stop. */
function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${/\.$/.test(words) ? '' : '.'}`;
}

/** Returns what a citation names, without its URL: company, title, revision, whether that applies if it does not simply, and clause. */
export function describeCitation({ company, title, date, label, standing }: CitationSource): string {
  const parts = [words.title(title), words.revision(formatRevision(date)), standing, label];
  return [company, ...parts.filter(Boolean)].join(', ');
}

/** Escapes the characters that are special in HTML text and in attribute values. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
