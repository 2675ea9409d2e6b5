/** Texts in English that name clauses. Pages, documents and data have the same words. */
export const citationStrings = {
  /** How a screen reader is to speak the signs in labels of clauses. */
  spoken: { section: 'section ', paragraph: 'paragraph ', to: ' to ' },
  /** The names of what scrolls by itself because it is wide. */
  wide: {
    table: (clause: string): string => `Table in ${clause}`,
    pre: (clause: string): string => `Code in ${clause}`,
  },
} as const;
