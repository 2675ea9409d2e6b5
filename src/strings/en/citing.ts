/** Interface texts in English for the controls that copy answers, clauses and links. */
export const citingStrings = {
  cite: 'Cite',
  citeClause: (clause: string): string => `Cite ${clause}`,
  quote: 'Quote and cite',
  link: 'Link',
  quoteOf: (name: string): string => `Quote and cite: ${name}`,
  linkTo: (name: string): string => `Link: ${name}`,
  comparedOn: (day: string): string => `answer last compared with its sources on ${day}`,
  /** With what text an answer was given that nobody compared with its sources. */
  withPolicies: (newest: string): string => `with the policies in their newest revisions, the last one of ${newest}`,
  withPolicy: (revision: string, inForceFrom: string | undefined): string =>
    `with the policy of ${revision}${inForceFrom === undefined ? ' in force' : `, in force from ${inForceFrom}`}`,
  copiedAnswer: (citations: number): string =>
    citations === 0
      ? 'Copied: answer and link'
      : `Copied: answer and ${citations} ${citations === 1 ? 'citation' : 'citations'}`,
  copiedClause: 'Copied: words and citation',
  copiedLink: 'Copied: link',
  byHand: 'This browser does not let the page copy. Copy the text from the field.',
  field: 'Text to copy',
  close: 'Close',
} as const;
