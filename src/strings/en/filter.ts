/** Wording of the filter on the list of subjects. */
export const filterStrings = {
  corrected: (words: readonly (readonly [typed: string, understood: string])[]): string =>
    `Understood ${words.map(([typed, understood]) => `“${typed}” as “${understood}”`).join(', ')}.`,
  silent: (count: number): string => `Nothing stated: ${count} ${count === 1 ? 'subject' : 'subjects'}`,
  left: (left: number, all: number, subjects: number, areAssessed: boolean): string =>
    `${left} of the ${all} ${areAssessed ? 'assessed ' : ''}${all === 1 ? 'question' : 'questions'} here${left > 0 ? `, on ${subjects} ${subjects === 1 ? 'subject' : 'subjects'}` : ''}`,
  notAssessed: (count: number): string => `${count} not assessed`,
  counted: 'Questions that are not assessed are counted under their subject, not listed.',
  wordsOfAssessed: 'Words are looked for in assessed questions only.',
  /** In place of the number of questions, if words and “not assessed” are both chosen. */
  removeWords: 'Remove the words to count those not assessed.',
  failed: 'The filter could not be loaded. All subjects are listed below.',
  filter: (set: readonly string[]): string => `filter: ${set.join(', ')}`,
  words: (typed: string): string => `words “${typed}” or related ones`,
  status: (name: string): string => `status “${name}”`,
  framework: (name: string): string => `asked by ${name}`,
};
