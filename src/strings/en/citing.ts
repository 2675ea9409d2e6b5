/** Interface texts in English for the controls that copy answers, clauses and links. */
export const citingStrings = {
  cite: 'Cite',
  copy: 'Copy',
  citeClause: (clause: string): string => `Cite ${clause}`,
  quote: 'Quote and cite',
  link: 'Link',
  quoteOf: (name: string): string => `Quote and cite: ${name}`,
  linkTo: (name: string): string => `Link: ${name}`,
  /** A revision and its title within a citation. */
  revision: (revision: string): string => `revision of ${revision}`,
  title: (title: string): string => `“${title}”`,
  copiedAnswer: (citations: number): string =>
    citations === 0
      ? 'Copied: answer and link'
      : `Copied: answer and ${citations} ${citations === 1 ? 'citation' : 'citations'}`,
  copiedClause: 'Copied: words and citation',
  copiedLink: 'Copied: link',
  byHand: 'This browser does not let the page copy. Copy the text from the field.',
  failed: 'This did not work. Reload the page and try again.',
  field: 'Text to copy',
  close: 'Close',
} as const;
