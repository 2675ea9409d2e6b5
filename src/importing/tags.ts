import type { DocumentKind } from './document-kind.ts';
import { isElement, isPlaceholder, isRawText, standsAlone, type Tag } from './html-elements.ts';

/** A piece of markup in a text. */
export interface Markup {
  /** A tag, what a reader never sees, or words that only begin as if they were one of these. */
  kind: 'tag' | 'silent' | 'words';
  start: number;
  end: number;
  /** The element's name, in lower case. */
  name: string;
}

/** Parts two texts that are searched as one: no tag reaches over it. */
export const border = '\0';

/** Comments; elements that hold no markup; declarations; tags; and what begins like one of them. */
const pattern =
  /<!--[^\0]*?-->|<(script|style|title|textarea|xmp|iframe|noembed|noframes)\b[^>\0]*>[^\0]*?<\/\1\s*>|<[!?][^>\0]*>|<(\/?)([a-z][^\s/>\0]*)((?:[^>=\0]|=(?!\s*["'])|=\s*"[^"\0]*"|=\s*'[^'\0]*')*)>|<(?=[a-z/!?])/gi;

/**
 * The markup in a page, or in the HTML of a Markdown file. What looks like a tag and is none counts as words: its name is no
 * element's, or nothing closes it. In a page the name may be any, if only it is closed.
 */
export function findMarkup(text: string, kind: DocumentKind): Markup[] {
  const found: (Omit<Markup, 'kind'> & { kind: 'silent' | 'words'; tag?: Tag })[] = [];
  const search = new RegExp(pattern);
  for (let match = search.exec(text); match; match = search.exec(text)) {
    const [all, raw, slash, word = '', attributes = ''] = match;
    const [start, name] = [match.index, word.toLowerCase()];
    const silent = !word && isSilent(all, raw, text.slice(Math.max(0, start - 80), start), kind);
    const tag = word ? { name, isEnd: slash === '/', attributes } : undefined;
    found.push({ kind: silent ? 'silent' : 'words', start, end: search.lastIndex, name, ...(tag ? { tag } : {}) });
    if (!silent && !tag) search.lastIndex = start + 1;
  }
  const paired = pairs(found.flatMap(({ tag }) => tag ?? []));
  return found.map(({ tag, ...markup }) => ({
    ...markup,
    kind: tag && isTag(tag, paired, kind) ? 'tag' : markup.kind,
  }));
}

/** HTML in which what only looks like a tag is text. */
export function withLiteralTags(html: string, kind: DocumentKind): string {
  const starts = findMarkup(html, kind).flatMap((markup) => (markup.kind === 'words' ? [markup.start] : []));
  return replacedAt(html, starts, '&lt;', 1);
}

/** A text with other characters in some places, instead of so many of its own. */
export function replacedAt(text: string, places: readonly number[], characters: string, length: number): string {
  let [made, at] = ['', 0];
  for (const place of places) {
    made += text.slice(at, place) + characters;
    at = place + length;
  }
  return made + text.slice(at);
}

function isTag(tag: Tag, paired: ReadonlySet<Tag>, kind: DocumentKind): boolean {
  if (kind === 'html') {
    return paired.has(tag) || tag.attributes.endsWith('/') || (isElement(tag.name) && !isPlaceholder(tag));
  }
  return isElement(tag.name) && !isRawText(tag.name) && (paired.has(tag) || standsAlone(tag));
}

/** A comment; an element that holds no markup, which in Markdown begins a line; in a page, a declaration. */
function isSilent(markup: string, raw: string | undefined, before: string, kind: DocumentKind): boolean {
  if (markup.startsWith('<!--')) return markup.length > 4 && markup.endsWith('-->');
  if (raw) return kind === 'html' || /(^|[\n\0])[ \t>]*$/.test(before);
  return kind === 'html' && markup.length > 1;
}

/** The tags that open or close an element together. */
function pairs(tags: readonly Tag[]): Set<Tag> {
  const open = new Map<string, Tag[]>();
  const paired = new Set<Tag>();
  for (const tag of tags) {
    const others = open.get(tag.name) ?? [];
    open.set(tag.name, others);
    const partner = tag.isEnd ? others.pop() : undefined;
    if (partner) paired.add(tag).add(partner);
    if (!tag.isEnd) others.push(tag);
  }
  return paired;
}
