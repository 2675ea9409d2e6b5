import { escapeHtml } from './cite.ts';
import { spokenLabel } from './spoken-label.ts';

/** Returns the HTML of a section with what `markOf` returns for a clause's id after the label of that clause. */
export function addToLabels(html: string, markOf: (id: string) => string): string {
  return html.replace(/<a href="#([^"]+)" class="mark"[^>]*>[^<]*<\/a>/g, (label, id: string) => label + markOf(id));
}

/** Returns a mark beside a clause, with more attributes as HTML, each after a space: a link if it has a URL, whose name is spoken. */
export function markHtml(words: string, attributes: string, url?: string): string {
  return url === undefined
    ? `<span class="mark today"${attributes}>${words}</span>`
    : `<a class="mark today"${attributes} ${linkTo(url, words)}</a>`;
}

/** Returns a link whose name says the signs of labels in words. */
export function linkHtml(url: string, words: string): string {
  return `<a ${linkTo(url, words)}</a>`;
}

/** Returns a link's URL, its name if that is not as it is printed, and its words. */
function linkTo(url: string, words: string): string {
  const spoken = spokenLabel(words);
  const name = spoken === words ? '' : ` aria-label="${spoken}"`;
  return `href="${escapeHtml(url)}"${name}>${words}`;
}
