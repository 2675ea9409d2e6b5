import type { NumberedHeading, NumberedSection } from './heading-number.ts';

/** The most sections that a note names. */
const mostNamed = 12;

/**
 * Returns a note on the numbers that the document leaves out, one on its labels that are not the numbers of their sections here, and
 * one on the headings without a label in the source. `own` has the labels in the source.
 */
export function numberNotes(
  sections: readonly NumberedSection[],
  own: readonly (NumberedHeading | undefined)[],
): string[] {
  if (sections.length === 0) return [];
  const labelled = sections.flatMap(({ number, label }) => (label === undefined ? [] : [`${label} (${number})`]));
  const late = sections.flatMap(({ number, skipsNumbers }) => (skipsNumbers ? number : []));
  const first = sections.find(({ number }) => !/^0(?:\.|$)/.test(number))?.number;
  const start = first === late[0] ? first : undefined;
  const gaps = late.filter((number) => number !== start);
  const unnumbered = sections.filter((_section, index) => !own[index]);
  const added = unnumbered.map(({ number, title }) => `“${title}” is ${number}`);
  return [
    ...(start === undefined ? [] : [`The numbers of the source begin with ${start}.`]),
    ...(gaps.length > 0 ? [`The source leaves out the numbers before ${list(gaps)}.`] : []),
    ...(labelled.length > 0
      ? [`Kept as labels, with the numbers that count the sections here in brackets: ${list(labelled)}.`]
      : []),
    ...(unnumbered.length === sections.length ? ['No heading has a number: sections are numbered in order.'] : []),
    ...(added.length > 0 && unnumbered.length < sections.length
      ? [`Not numbered in the source: ${list(added)} here.`]
      : []),
  ];
}

function list(parts: readonly string[]): string {
  const rest = parts.length - mostNamed;
  return parts.slice(0, mostNamed).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
