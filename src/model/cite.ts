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

function describe({ company, title, date, label }: CitationSource): string {
  return [company, `“${title}”`, `revision of ${formatDay(date)}`, ...(label ? [label] : [])].join(', ');
}

/** Escapes the characters that HTML text and attribute values give a meaning. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
