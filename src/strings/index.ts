// the language of the interface: this line alone chooses it
export * from './en.ts';
export type { Sentence } from './sentence.ts';
export type { Strings } from './strings.ts';
