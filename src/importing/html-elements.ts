const list = (names: string) => new Set(names.split(' '));

/** HTML elements that appear inside a line and do not separate the words around them. */
export const inlineElements: ReadonlySet<string> = list(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr',
);

/** All other HTML elements, including obsolete ones that browsers still support. */
const otherElements = list(
  'address applet area article aside audio base blockquote body br button canvas caption center col colgroup datalist dd details dialog dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input legend li link listing main map marquee math menu meta meter nav noembed noframes noscript object ol optgroup option output p param picture plaintext pre progress rb rp rt rtc ruby script search section select slot source style summary svg table tbody td template textarea tfoot th thead title tr track ul video xmp',
);

/** Elements that never have an end tag. */
const voidElements = list('area base br col embed frame hr img input link meta param source track wbr');

/** Elements whose end tag is optional. */
const openElements = list('colgroup dd dt li p rb rp rt rtc tbody td tfoot th thead tr');

/** Elements whose content is plain text, never markup. */
const rawText = list('script style title textarea xmp iframe noembed noframes plaintext');

/** Elements whose end tag is never omitted, and whose names are words that authors put in angle brackets: `<code>`. */
const placeholders = list('code data kbd samp time var');

/** A start or end tag as it is written. */
export interface Tag {
  name: string;
  isEnd: boolean;
  attributes: string;
}

/** Returns whether an HTML element has this name. */
export function isElement(name: string): boolean {
  return inlineElements.has(name) || otherElements.has(name);
}

/** Returns whether the element's content is plain text up to its end tag. */
export function isRawText(name: string): boolean {
  return rawText.has(name);
}

/**
 * Returns whether a tag counts as one without a partner: `<br>`, `<li>`, `<img src="…">`. All others are then
 * placeholders that look like tags: `<address>`, `<link to the register>`.
 */
export function standsAlone({ name, isEnd, attributes }: Tag): boolean {
  if (openElements.has(name)) return true;
  if (!voidElements.has(name) || isEnd) return false;
  return ['br', 'hr', 'wbr'].includes(name) || attributes.includes('=');
}

/** Returns whether a tag without a partner is a placeholder even in a page, where browsers would take it for a tag. */
export function isPlaceholder({ name, isEnd, attributes }: Tag): boolean {
  return !isEnd && !attributes && placeholders.has(name);
}
