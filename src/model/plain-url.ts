/**
 * Returns the URL of a web page as RFC 3986 has it, which every program can read: letters without accents, and escapes for
 * all else. `https://x.example/ä b` is `https://x.example/%C3%A4%20b`. A URL that is written so already is returned as it is;
 * `undefined` if the text is no URL of a web page.
 */
export function plainUrl(text: string): string | undefined {
  const url = URL.parse(text.trim());
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  if (isPlain(text)) return text;
  const [, start = '', rest = '', fragment] = /^(https?:\/\/[^/?#]*)([^#]*)(?:#(.*))?$/.exec(url.href) ?? [];
  const plain = start + escaped(rest) + (fragment === undefined ? '' : `#${escaped(fragment).replaceAll('#', '%23')}`);
  return isPlain(plain) ? plain : undefined;
}

function isPlain(text: string): boolean {
  const rest = text.replace(
    /^https?:\/\/(?:[\w.~!$&'()*+,;=:%-]*@)?(?:\[[\da-f:.]+\]|[\w.~!$&'()*+,;=%-]+)(?::\d*)?/i,
    '',
  );
  return rest !== text && /^(?:$|[/?#])/.test(rest) && rest.split('#').length <= 2 && escaped(rest) === rest;
}

function escaped(part: string): string {
  return part.replace(/%(?![\da-f]{2})|[^\w\-.~:/?#@!$&'()*+,;=%]/giu, (character) =>
    encodeURIComponent(character.toWellFormed()),
  );
}
