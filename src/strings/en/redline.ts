/** Texts in English within a redline. `to` and `from` are words of the later and the earlier revision. */
export const redlineStrings = {
  kinds: { added: 'Added', removed: 'Removed', changed: 'Changed', moved: 'Moved' },
  /** How a screen reader is to speak the arrow between the places of a clause before and after. */
  arrow: 'to',
  /** What a screen reader says around words that a redline marks. */
  spoken: {
    added: ['[added: ', ' end of addition]'],
    removed: ['[removed: ', ' end of removal]'],
    space: 'space',
    break: 'paragraph break',
  },
  sameText: (count: number): string => `${sections(count)} with the same text`,
  unchangedSections: (count: number): string => (count === 1 ? '1 unchanged section' : `${count} unchanged sections`),
  unchangedClauses: (count: number): string => (count === 1 ? '1 unchanged clause' : `${count} unchanged clauses`),
  otherNumber: (count: number): string => `${sections(count)} with another number`,
  title: (from: string, to: string): string => `The title was “${from}” and is “${to}”.`,
  section: {
    new: 'This section is new.',
    newWith: (clauses: readonly string[]): string =>
      `This section is new, with ${clauses.join(', ')} of the earlier text.`,
    removed: 'This section was removed.',
    number: (from: string, to: string): string => `Its number was ${from} and is ${to}.`,
    title: (from: string): string => `Its title was “${from}”.`,
    label: (from: string, to: string): string => `Its label was “${from}” and is “${to}”.`,
    newLabel: (label: string): string => `Its label “${label}” is new.`,
    noLabel: (label: string): string => `Its label “${label}” is gone.`,
    /** Where a clause went; the section is named if its label alone would not say it. */
    left: (from: string, to: readonly string[], section: string | undefined): string =>
      `${from} is now ${to.join(' and ')}${section === undefined ? '' : ` in “${section}”`}.`,
    /** How the list of changed sections remarks on one. */
    remarks: { new: 'new', removed: (number: string): string => `removed; it was ${number}` },
  },
  numbers: (from: string, to: string, isOne: boolean): string => `${from} ${isOne ? 'is' : 'are'} now ${to}`,
  item: (from: number, to: number): string => `Item ${from} of a list is now ${to}.`,
  items: (from: readonly [first: number, last: number], to: readonly [first: number, last: number]): string =>
    `Items ${from[0]} to ${from[1]} of a list are now ${to[0]} to ${to[1]}.`,
  wholePolicy: 'the whole policy',
  details: {
    markups: (count: number): string =>
      `The markup changed in ${count === 1 ? '1 more place' : `${count} more places`}.`,
    form: 'The words are the same; their markup or spacing changed.',
    markup: (words: string, from: string, to: string): string => `“${words}” was ${from} and is ${to}.`,
    place: (from: string, to: string): string => `It stood ${from} and stands ${to}.`,
    number: (from: number, to: number): string => `Its number in the list was ${from} and is ${to}.`,
    came: (words: string, clause: string): string => `“${words}” stood in ${clause} before.`,
    went: (words: string, clause: string): string => `“${words}” stands in ${clause} now.`,
    split: (from: string, to: readonly string[]): string => `${from} was split: it is now ${allOf(to)}.`,
    joined: (from: readonly string[], to: string): string => `${allOf(from)} were joined: they are now ${to}.`,
    redivided: (from: readonly string[], to: readonly string[]): string =>
      `The text of ${allOf(from)} is now in ${allOf(to)}, with other breaks.`,
    link: {
      came: (words: string, to: string, clause: string): string =>
        `The link “${words}” to ${to} stood in ${clause} before.`,
      went: (words: string, to: string, clause: string): string =>
        `The link “${words}” to ${to} stands in ${clause} now.`,
      changed: (words: string, from: string, to: string): string =>
        `The link “${words}” went to ${from} and goes to ${to}.`,
      new: (words: string, to: string): string => `The link “${words}” to ${to} is new here.`,
      gone: (words: string, from: string): string => `The link “${words}” to ${from} is gone from here.`,
    },
  },
  markup: { strong: 'bold', em: 'italic', code: 'code', sub: 'subscript', sup: 'superscript' },
  plain: 'plain',
  markups: (names: readonly string[]): string => names.join(' and '),
  place: {
    text: 'the text itself',
    note: 'a note',
    bullets: 'a list with bullets',
    numbers: (start: number): string => `a list numbered from ${start}`,
    inside: (list: string, others: number): string =>
      `${list} inside ${others === 1 ? 'another' : others === 2 ? 'two others' : `${others} others`}`,
    within: (parts: readonly string[]): string => parts.join(' in '),
    one: (place: string): string => `in ${place}`,
    several: (places: readonly string[]): string => places.map((place) => `partly in ${place}`).join(', '),
  },
} as const;

function sections(count: number): string {
  return count === 1 ? '1 section' : `${count} sections`;
}

function allOf(clauses: readonly string[]): string {
  return clauses.length > 1 ? `${clauses.slice(0, -1).join(', ')} and ${clauses.at(-1)}` : clauses.join();
}
