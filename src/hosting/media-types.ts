import path from 'node:path';

/** The content type of each kind of file in a site, by the extension of its name; text has its charset. */
export const mediaTypes = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  // sealed sources, keys and signatures: to be read in the browser, not downloaded
  mdx: plainText(),
  yaml: plainText(),
  txt: plainText(),
  minisig: plainText(),
  pub: plainText(),
  pem: plainText(),
  json: 'application/json',
  xml: 'application/xml; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
  tsr: 'application/timestamp-reply',
  wasm: 'application/wasm',
  woff2: 'font/woff2',
  // Pagefind's own formats, which it unpacks itself
  pagefind: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  // compressed copies that are requested by their own names
  br: 'application/octet-stream',
  gz: 'application/gzip',
  zst: 'application/zstd',
} as const satisfies Record<string, string>;

/** The content type of files that their extension does not tell, by their name. */
export const namedTypes = {
  'feed.xml': 'application/atom+xml; charset=utf-8',
  SHA256SUMS: plainText(),
} as const satisfies Record<string, string>;

/** Returns the content type of a file by its name, or `undefined` if a site has no such files. */
export function mediaTypeOf(file: string): string | undefined {
  const byName: Record<string, string> = namedTypes;
  const byExtension: Record<string, string> = mediaTypes;
  return byName[path.posix.basename(file)] ?? byExtension[path.posix.extname(file).slice(1)];
}

/** Returns the extensions of each content type, in the order of the table. */
export function extensionsByType(): [type: string, extensions: string[]][] {
  const groups = Map.groupBy(Object.entries(mediaTypes), ([, type]) => type);
  return [...groups].map(([type, entries]) => [type, entries.map(([extension]) => extension)]);
}

function plainText(): 'text/plain; charset=utf-8' {
  return 'text/plain; charset=utf-8';
}
