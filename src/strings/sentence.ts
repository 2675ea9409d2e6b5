/**
 * A sentence with parts that a page makes, such as a link or a date: its parts in the order in which the language has them.
 * A page prints them one after the other.
 */
export type Sentence<Part> = readonly (string | Part)[];
