/** Interface texts in English about the basket of collected answers, clauses and certificates. */
export const basketStrings = {
  title: 'Basket',
  description:
    'The answers, clauses and certificates that you have collected, to copy, print or save with their citations.',
} as const;
