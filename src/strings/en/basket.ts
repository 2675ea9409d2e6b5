import { collectingStrings } from './collecting.ts';

/** Interface texts in English of the page of the basket of collected answers, clauses and certificates. */
export const basketPageStrings = {
  title: 'Basket',
  description:
    'The answers, clauses and certificates that you have collected, to copy, print or save with their citations.',
  introduction:
    'Answers, clauses and certificates that you collect while you read, to copy, print or save with their citations.',
  kept: 'They are kept in this browser only: nothing is sent, and nobody else sees them. Each is kept as this site said it on the day you collected it; the status of a certificate is that of today.',
  noScript:
    'Collecting needs JavaScript. Without it, copy what you need from the pages themselves: every clause, answer and certificate there has its link and its source.',
  from: 'Where there is something to collect:',
  copy: 'Copy all',
  print: 'Print',
  saveCsv: 'Save as CSV',
  saveMarkdown: 'Save as Markdown',
  clear: 'Empty the basket',
  undo: 'Undo',
  upShort: 'Up',
  downShort: 'Down',
  removeShort: 'Remove',
  list: 'What is in the basket',
} as const;

/** Interface texts in English for what the browser shows of the basket, and saves. */
export const basketStrings = {
  empty: 'Nothing is in it yet. “Add to basket” stands beside each answer, clause and certificate.',
  kinds: { answer: 'Answer', clause: 'Clause', certificate: 'Certificate' },
  collected: (day: string): string => `collected on ${day}`,
  statusOn: (day: string): string => `status on ${day}`,
  heading: (company: string): string => `Collected from the trust center of ${company}`,
  /** The name of the files that it is saved as, without extension. */
  file: (company: string): string => `${company.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}-trust-center-basket`,
  saved: (name: string): string => `Saved as ${name}.`,
  copied: (count: number): string => `Copied: ${count === 1 ? '1 item' : `${count} items`} with citations`,
  emptied: 'The basket is empty.',
  restored: (count: number): string => `Back again. ${collectingStrings.contents(count)}`,
  up: (name: string): string => `Move up: ${name}`,
  down: (name: string): string => `Move down: ${name}`,
  moved: (place: number, count: number): string => `Moved to place ${place} of ${count}.`,
  columns: {
    kind: 'Kind',
    title: 'Title',
    status: 'Status',
    words: 'Words',
    facts: 'Facts',
    quotes: 'Quotes',
    citations: 'Citations',
    sources: 'Other sources',
    url: 'URL',
    note: 'As of',
  },
} as const;
