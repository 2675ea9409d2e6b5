/** The colours of the page's paper: for light and for dark. */
export type PaperColours = Partial<Record<'light' | 'dark', string>>;

/**
 * Returns the colours of the paper that a style sheet sets, first for light and then for dark, so that a browser gives them to its
 * bars too.
 */
export function paperColours(style: string): PaperColours {
  // no more than two are looked for: the rest of a style sheet is long
  const found = style.matchAll(/--paper:\s*(#[\da-f]+)/gi);
  const [light, dark] = [...found.take(2)].map(([, colour]) => colour);
  return { ...(light && { light }), ...(dark && { dark }) };
}
