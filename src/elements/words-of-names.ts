import type { SubjectWords } from '../search/engine/subject-words.ts';
import { stemOf, tokensOf } from '../search/engine/tokens.ts';

/** Returns the words of the names that subjects are listed by. */
export function wordsOfNames(elements: readonly HTMLElement[]): SubjectWords {
  const names = elements.map((element) => tokensOf(element.querySelector('a')?.textContent ?? ''));
  const words = new Set(names.flat());
  const positions = (word: string) => names.flatMap((name, position) => (name.includes(word) ? [position] : []));
  return {
    subjects: elements.map(({ id }) => id),
    words: Object.fromEntries([...words].map((word) => [stemOf(word), positions(word)])),
  };
}
