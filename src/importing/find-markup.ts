import type { DocumentKind } from './document-kind.ts';
import { isElement, isPlaceholder, isRawText, standsAlone, type Tag } from './html-elements.ts';
import { replaceAt } from './replace-at.ts';

/** Part of a text that is markup or looks like it. */
export interface Markup {
  /** `hidden` is text that readers never see, such as a comment; `text` is plain text that only looks like markup. */
  kind: 'tag' | 'hidden' | 'text';
  start: number;
  end: number;
  /** The name of the element, in lowercase. */
  name: string;
}

/**
 * Returns the markup in a page, or in the HTML of a Markdown file, and text that looks like it. In Markdown, a tag counts as
 * markup if HTML has an element of that name and the tag is closed or needs no end tag. In a page, either of the two is
 * usually enough.
 */
export function findMarkup(text: string, kind: DocumentKind): Markup[] {
  const found: (Omit<Markup, 'kind'> & { kind: 'hidden' | 'text'; tag?: Tag })[] = [];
  const search = new RegExp(pattern);
  for (let match = search.exec(text); match; match = search.exec(text)) {
    const [all, raw, slash, word = '', attributes = ''] = match;
    const [start, name] = [match.index, word.toLowerCase()];
    const hidden = !word && isHidden(all, raw, text.slice(Math.max(0, start - 80), start), kind);
    const tag = word ? { name, isEnd: slash === '/', attributes } : undefined;
    found.push({ kind: hidden ? 'hidden' : 'text', start, end: search.lastIndex, name, ...(tag ? { tag } : {}) });
    if (!hidden && !tag) search.lastIndex = start + 1;
  }
  const paired = pairedTags(found.flatMap(({ tag }) => tag ?? []));
  return found.map(({ tag, ...markup }) => ({
    ...markup,
    kind: tag && isTag(tag, paired, kind) ? 'tag' : markup.kind,
  }));
}

/** Escapes what only looks like a tag, so that an HTML parser reads it as text. */
export function escapeFalseTags(html: string, kind: DocumentKind): string {
  const starts = findMarkup(html, kind).flatMap((markup) => (markup.kind === 'text' ? [markup.start] : []));
  return replaceAt(html, starts, 1, '&lt;');
}

/** Separates texts that are searched together; markup never extends past it. */
export const separator = '\0';

/** Matches comments, elements whose content is no markup, declarations, tags, and `<` before anything that could be one. */
const pattern =
  /<!--[^\0]*?-->|<(script|style|title|textarea|xmp|iframe|noembed|noframes)\b[^>\0]*>[^\0]*?<\/\1\s*>|<[!?][^>\0]*>|<(\/?)([a-z][^\s/>\0]*)((?:[^>=\0]|=(?!\s*["'])|=\s*"[^"\0]*"|=\s*'[^'\0]*')*)>|<(?=[a-z/!?])/gi;

function isTag(tag: Tag, paired: ReadonlySet<Tag>, kind: DocumentKind): boolean {
  if (kind === 'html') {
    return paired.has(tag) || tag.attributes.endsWith('/') || (isElement(tag.name) && !isPlaceholder(tag));
  }
  return isElement(tag.name) && !isRawText(tag.name) && (paired.has(tag) || standsAlone(tag));
}

/** Returns whether a match is a comment, a declaration of a page, or a raw text element, which begins a line in Markdown. */
function isHidden(markup: string, raw: string | undefined, before: string, kind: DocumentKind): boolean {
  if (markup.startsWith('<!--')) return markup.length > 4 && markup.endsWith('-->');
  if (raw) return kind === 'html' || /(^|[\n\0])[ \t>]*$/.test(before);
  return kind === 'html' && markup.length > 1;
}

/** Returns the start and end tags that belong together. */
function pairedTags(tags: readonly Tag[]): Set<Tag> {
  const open = new Map<string, Tag[]>();
  const paired = new Set<Tag>();
  for (const tag of tags) {
    const sameName = open.get(tag.name) ?? [];
    open.set(tag.name, sameName);
    const partner = tag.isEnd ? sameName.pop() : undefined;
    if (partner) paired.add(tag).add(partner);
    if (!tag.isEnd) sameName.push(tag);
  }
  return paired;
}
