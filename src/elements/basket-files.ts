import type { StatedFact } from '../model/basket.ts';
import { basketStrings as strings } from '../strings/index.ts';
import type { BasketEntry } from './basket-entry.ts';
import { citeAsText, describeCitation, linkAsHtml, quoteAsHtml, quoteAsText, escapeHtml } from '../model/cite.ts';
import { csvOf } from '../model/csv.ts';

/** Returns the basket as plain text, entries apart by an empty line. */
export function basketAsText(entries: readonly BasketEntry[]): string {
  return entries
    .map(({ title, quotes, url, note, ...entry }) =>
      [
        title,
        wordsOf(entry),
        ...entry.facts.map(factAsText),
        entry.introduction,
        ...quotes.map(({ quote, source }) => quoteAsText(quote, source)),
      ]
        .concat(entry.sources, `${url} (${note})`)
        .filter(Boolean)
        .join('\n'),
    )
    .join('\n\n');
}

/** Returns the basket as HTML. */
export function basketAsHtml(entries: readonly BasketEntry[]): string {
  return entries
    .map(({ title, quotes, url, note, ...entry }) => {
      const words = [wordsOf(entry), entry.introduction].filter(Boolean);
      const head = `<p>${linkAsHtml(url, title)} (${escapeHtml(note)})${words.map((line) => `<br>${escapeHtml(line)}`).join('')}</p>`;
      const facts = entry.facts.map((fact) => `<li>${factAsHtml(fact)}</li>`).join('');
      const sources = entry.sources.map((source) => `<p>${escapeHtml(source)}</p>`);
      return [
        head,
        facts && `<ul>${facts}</ul>`,
        ...quotes.map(({ quote, source }) => quoteAsHtml(quote, source)),
        ...sources,
      ].join('');
    })
    .join('');
}

/** Returns the basket as Markdown, in which every character of a text stands for itself. */
export function basketAsMarkdown(entries: readonly BasketEntry[], heading: string): string {
  const blocks = entries.flatMap(({ title, quotes, url, note, ...entry }) => [
    `## ${literal(title)}`,
    literal(wordsOf(entry)),
    entry.facts.map(factAsMarkdown).join('\n'),
    literal(entry.introduction),
    ...quotes.map(
      ({ quote, source }) => `> ${literal(quote)}\n>\n> — ${literal(describeCitation(source))}, <${source.url}>`,
    ),
    ...entry.sources.map(literal),
    `<${url}> (${literal(note)})`,
  ]);
  return `${[`# ${literal(heading)}`, ...blocks].filter(Boolean).join('\n\n')}\n`;
}

/** Returns the basket as CSV, a row for each entry. Each cell with sources of what is not stated says first that they only come nearest. */
export function basketAsCsv(entries: readonly BasketEntry[]): string {
  const { kind, title, status, words, facts, quotes, citations, sources, url, note } = strings.columns;
  const headings = [kind, title, status, words, facts, quotes, citations, sources, url, note];
  return csvOf({
    columns: headings.map((heading) => ({ heading })),
    rows: entries.map((entry) => [
      ...[entry.kind, entry.title, entry.status, entry.text, entry.facts.map(factAsText).join('\n')],
      ...[
        entry.quotes.map(({ quote }) => quote),
        entry.quotes.map(({ source }) => citeAsText(source)),
        entry.sources,
      ].map((lines) => (lines.length > 0 ? [entry.introduction, ...lines].filter(Boolean).join('\n') : '')),
      ...[entry.url, entry.note],
    ]),
  });
}

/** Returns the status and the words of an entry in one line. */
function wordsOf({ status, text }: Pick<BasketEntry, 'status' | 'text'>): string {
  return [status && `${status}.`, text].filter(Boolean).join(' ');
}

/** Returns a fact in one line of text: `Issued: 1 January 2024`. */
function factAsText({ label, value, url }: StatedFact): string {
  return [`${label}: ${value}`, url].filter(Boolean).join(', ');
}

function factAsHtml({ label, value, url }: StatedFact): string {
  return `${escapeHtml(label)}: ${url ? linkAsHtml(url, value) : escapeHtml(value)}`;
}

function factAsMarkdown({ label, value, url }: StatedFact): string {
  return `- ${[literal(`${label}: ${value}`), url && `<${url}>`].filter(Boolean).join(', ')}`;
}

/** Returns a text in one line of Markdown that shows its characters as they are. */
function literal(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>~|&$]/g, '\\$&')
    .replace(/^(#+|[-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
