import type { Sentence } from '../sentence.ts';

/** Interface texts in English for the controls that add to the basket, and the links to it. */
export const collectingStrings = {
  basket: 'Basket',
  basketOf: <Part>(count: Part): Sentence<Part> => ['Basket (', count, ')'],
  add: 'Add to basket',
  remove: 'Remove',
  addNamed: (name: string): string => `Add to basket: ${name}`,
  removeNamed: (name: string): string => `Remove from basket: ${name}`,
  added: (count: number): string => `Added. ${contents(count)}`,
  removed: (count: number): string => `Removed. ${contents(count)}`,
  contents: (count: number): string => contents(count),
  open: 'Show basket',
  denied: 'This browser does not let the page keep anything.',
} as const;

function contents(count: number): string {
  if (count === 0) return 'The basket is empty.';
  return `The basket has ${count === 1 ? '1 item' : `${count} items`}.`;
}
