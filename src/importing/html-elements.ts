const list = (names: string) => new Set(names.split(' '));

/** The elements of HTML that stand inside a line: they do not part the words around them. */
export const inlineElements: ReadonlySet<string> = list(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr',
);

/** All other elements of HTML, with those that browsers still know. */
const otherElements = list(
  'address applet area article aside audio base blockquote body br button canvas caption center col colgroup datalist dd details dialog dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input legend li link listing main map marquee math menu meta meter nav noembed noframes noscript object ol optgroup option output p param picture plaintext pre progress rb rp rt rtc ruby script search section select slot source style summary svg table tbody td template textarea tfoot th thead title tr track ul video xmp',
);

/** Elements without an end tag. */
const voidElements = list('area base br col embed frame hr img input link meta param source track wbr');

/** Elements whose end tag authors leave out. */
const openElements = list('colgroup dd dt li p rb rp rt rtc tbody td tfoot th thead tr');

/** Elements whose content is no markup. */
const rawText = list('script style title textarea xmp iframe noembed noframes plaintext');

/** Elements that nobody leaves open, and whose names are words that an author puts between angle brackets. */
const placeholders = list('code data kbd samp time var');

/** A tag as it is written. */
export interface Tag {
  name: string;
  isEnd: boolean;
  attributes: string;
}

/** Whether the name is that of an element of HTML. */
export function isElement(name: string): boolean {
  return inlineElements.has(name) || otherElements.has(name);
}

/** Whether the element takes all that follows for its own, up to its end tag. */
export function isRawText(name: string): boolean {
  return rawText.has(name);
}

/**
 * Whether a tag that has no partner is one all the same: `<br>`, `<li>`, `<img src="…">`. Else it is a placeholder that looks
 * like one: `<address>`, `<link to the register>`.
 */
export function standsAlone({ name, isEnd, attributes }: Tag): boolean {
  if (openElements.has(name)) return true;
  if (!voidElements.has(name) || isEnd) return false;
  return ['br', 'hr', 'wbr'].includes(name) || attributes.includes('=');
}

/** Whether a tag that has no partner is a placeholder in a page too: browsers show nothing of it, and mark up all that follows. */
export function isPlaceholder({ name, isEnd, attributes }: Tag): boolean {
  return !isEnd && !attributes && placeholders.has(name);
}
