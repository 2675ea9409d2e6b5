/** Texts in English about what leads in to an item of a list. They are apart from those that every control to copy loads. */
export const leadInStrings = {
  listAfter: (leadIn: string): string => `Item of the list after: “${leadIn}”`,
} as const;
