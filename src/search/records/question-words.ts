import type { Answer, Subject } from '../../library/library-types.ts';
import { publishedSubjects } from '../../library/judged.ts';
import { groundsOf } from '../../registers/answers.ts';
import { sourcesInWords } from '../../registers/source.ts';
import { strings } from '../../strings/index.ts';
import { numbersToText } from '../engine/number-text.ts';
import type { ListedQuestion, QuestionWords } from '../engine/question-words.ts';
import { isStopWord } from '../engine/stop-words.ts';
import { stemOf, tokensOf } from '../engine/tokens.ts';
import { type ConceptFinder, conceptFinder } from '../engine/concept-finder.ts';
import { type AuthoredConcept, compileConcept } from '../engine/vocabulary.ts';

/**
 * Returns the questions of the judged subjects with the words that find each: those of the question and of what is answered, those that
 * several of its wordings share, and the names of its subject, with the synonyms that the vocabulary has for them if no question
 * has those words itself.
 * `frameworks` has the ids of the frameworks of each question by the question's id. The words of questions that nobody has
 * judged are there too, and find nothing: they are no typos.
 */
export function questionWords(
  subjects: readonly Subject[],
  vocabulary: readonly AuthoredConcept[],
  frameworks: ReadonlyMap<string, readonly string[]>,
): QuestionWords {
  const find = conceptFinder(vocabulary.map(compileConcept));
  const ids = [...new Set([...frameworks.values()].flat())];
  const listed = (answer: Answer): ListedQuestion => {
    const { id, question, status, reply } = answer;
    const places = (frameworks.get(id) ?? []).map((framework) => ids.indexOf(framework));
    if (status === 'not-assessed') return ['', '', status, places];
    const said = answer.answer === `${strings.notStated}.` ? '' : answer.answer;
    const grounds = sourcesInWords(groundsOf(answer)).join(', ');
    if (grounds) return [id, question, status, places, said, reply ?? '', grounds];
    if (reply) return [id, question, status, places, said, reply];
    return said ? [id, question, status, places, said] : [id, question, status, places];
  };
  const judged = publishedSubjects(subjects);
  const open = subjects.flatMap(({ title, answers }) => [title, ...answers.map(({ question }) => question)]);
  const places = new Map<string, number[]>(open.flatMap(stemsOf).map((stem) => [stem, []]));
  const all = judged.flatMap((subject) => {
    const own = namesOf(subject).flatMap(stemsOf);
    const synonyms = synonymsOf(subject, find);
    return subject.answers.map((answer) => ({ own: new Set([...own, ...stemsOfAnswer(answer)]), synonyms }));
  });
  const known = new Set(all.flatMap(({ own }) => [...own]));
  all.forEach(({ own, synonyms }, place) => {
    for (const stem of own.union(synonyms.difference(known))) places.set(stem, [...(places.get(stem) ?? []), place]);
  });
  return {
    frameworks: ids,
    subjects: judged.map(({ id, answers }) => [id, answers.map(listed)]),
    words: Object.fromEntries(
      [...places]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([stem, found]) => [stem, numbersToText(found.map((place, index) => place - (found[index - 1] ?? 0)))]),
    ),
  };
}

function namesOf({ title, wordings }: Subject): string[] {
  return [title, ...wordings];
}

/** Returns the stems of the synonyms that the vocabulary has for a subject's names. */
function synonymsOf(subject: Subject, find: ConceptFinder): Set<string> {
  const meant = namesOf(subject)
    .flatMap((name) => find(tokensOf(name)))
    .filter(({ weak }) => !weak);
  const phrases = meant.flatMap(({ concept }) => [...concept.terms, ...concept.foreign]);
  return new Set(phrases.flatMap((phrase) => phrase.split(' ')).filter((stem) => !isStopWord(stem)));
}

/**
 * Returns the stems of a question, of what is answered, and those that at least two of its wordings have; none if nobody has judged it.
 * The statements of what is not stated only come near it.
 */
function stemsOfAnswer({ question, alsoAsked, answer, statements, status }: Answer): string[] {
  if (status === 'not-assessed') return [];
  const stated = status === 'not-stated' ? [] : statements.map(({ text }) => text);
  return [...[question, answer, ...stated].flatMap(stemsOf), ...sharedStems(alsoAsked)];
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
