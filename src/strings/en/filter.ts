/** Wording of the filter on the list of subjects. */
export const filterStrings = {
  corrected: (words: readonly (readonly [typed: string, understood: string])[]): string =>
    `Understood ${words.map(([typed, understood]) => `“${typed}” as “${understood}”`).join(', ')}.`,
  silent: (count: number): string => `Nothing stated: ${count} ${count === 1 ? 'subject' : 'subjects'}`,
  left: (left: number, all: number): string => `${left} of ${all} ${all === 1 ? 'subject' : 'subjects'}`,
  filter: (set: readonly string[]): string => `filter: ${set.join(', ')}`,
  words: (typed: string): string => `words “${typed}”`,
  status: (name: string): string => `a question with the status “${name}”`,
  framework: (name: string): string => `a question on ${name}`,
};
