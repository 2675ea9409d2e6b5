/** Texts in English that name revisions and clauses. Pages, documents and data have the same words. */
export const citationStrings = {
  cited: (revision: string): string => `revision of ${revision}`,
  /** What the site quotes, before the link to the revision. */
  basis: (title: string): string => `The policy: ${title}, `,
  title: (title: string): string => `“${title}”`,
  /** How a screen reader is to speak the signs in labels of clauses. */
  spoken: { section: 'section ', paragraph: 'paragraph ', to: ' to ' },
  /** The names of what scrolls by itself because it is wide. */
  wide: {
    table: (clause: string): string => `Table in ${clause}`,
    pre: (clause: string): string => `Code in ${clause}`,
  },
} as const;
