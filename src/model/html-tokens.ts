/** A tag or a text of a clause's HTML. */
export interface HtmlToken {
  /** The name of a tag; empty for text. */
  name: string;
  closes: boolean;
  /** The attributes of a tag as written, with the white space before them. */
  attributes: string;
  /** The text, with character references decoded. */
  text: string;
}

/** Returns the tags and texts of our own HTML, in which every tag is closed and every attribute quoted. */
export function htmlTokens(html: string): HtmlToken[] {
  return [...html.matchAll(/<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|([^<]+|<)/gi)].map(
    ([, slash = '', name = '', attributes = '', text = '']) => ({
      name: name.toLowerCase(),
      closes: slash === '/',
      attributes,
      text: decodeHtml(text),
    }),
  );
}

const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Returns text with its character references decoded; one with a name that we never write stays as it is. */
export function decodeHtml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name = '') =>
    hex
      ? String.fromCodePoint(Number.parseInt(hex, 16))
      : decimal
        ? String.fromCodePoint(Number(decimal))
        : (named.get(name) ?? whole),
  );
}
