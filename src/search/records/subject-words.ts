import type { Subject } from '../../library/library-types.ts';
import { isStopWord } from '../engine/stop-words.ts';
import type { SubjectWords } from '../engine/subject-words.ts';
import { stemOf, tokensOf } from '../engine/tokens.ts';
import { conceptFinder } from '../engine/concept-finder.ts';
import { type AuthoredConcept, compileConcept } from '../engine/vocabulary.ts';

/**
 * Returns the words that find each subject: those of its names, questions and statements, those that several wordings of
 * its questions share, and the synonyms that the vocabulary has for its names and questions.
 */
export function subjectWords(subjects: readonly Subject[], vocabulary: readonly AuthoredConcept[]): SubjectWords {
  const concepts = vocabulary.map(compileConcept);
  const find = conceptFinder(concepts);
  const found = new Map<string, number[]>();
  subjects.forEach((subject, index) => {
    const names = [subject.title, ...subject.wordings, ...subject.answers.map(({ question }) => question)];
    const said = [...subject.statements.map(({ text }) => text), ...subject.answers.map(({ answer }) => answer)];
    const meant = [subject.title, ...subject.wordings].flatMap((name) => find(tokensOf(name)));
    const synonyms = meant.filter(({ weak }) => !weak).flatMap(({ concept }) => [...concept.terms, ...concept.foreign]);
    const wordings = subject.answers.flatMap(({ alsoAsked }) => alsoAsked);
    const words = new Set([
      ...[...names, ...said].flatMap(stemsOf),
      ...synonyms.flatMap((term) => term.split(' ')).filter((stem) => !isStopWord(stem)),
      ...sharedStems(wordings),
    ]);
    for (const word of words) found.set(word, [...(found.get(word) ?? []), index]);
  });
  return {
    subjects: subjects.map(({ id }) => id),
    words: Object.fromEntries([...found].sort(([one], [other]) => (one < other ? -1 : 1))),
  };
}

/** Returns the stems that at least two of the texts have. */
function sharedStems(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) for (const stem of new Set(stemsOf(text))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 1).map(([stem]) => stem);
}

function stemsOf(text: string): string[] {
  return tokensOf(text)
    .filter((token) => !isStopWord(token))
    .map(stemOf);
}
