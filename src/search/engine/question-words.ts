import { matchesFilter, type QuestionFilter } from '../../model/answer-filter.ts';
import type { replyNames, statusNames } from '../../strings/index.ts';
import { textToNumbers } from './number-text.ts';
import { correctSpelling } from './spelling.ts';
import { isStopWord } from './stop-words.ts';
import { stemOf, tokensOf } from './tokens.ts';

/**
 * A question as the list of subjects loads it: its id, its words, its status, the places of its frameworks in their list, the
 * words of its answer if they say more than the status, its reply if it is a yes-or-no one, and the clauses and documents that
 * it rests on. What comes last and is empty is left out.
 */
export type ListedQuestion = [
  id: string,
  question: string,
  status: AnswerStatus,
  frameworks: number[],
  answer?: string,
  reply?: Reply | '',
  grounds?: string,
];

type AnswerStatus = keyof typeof statusNames;
type Reply = keyof typeof replyNames;

/** The questions of each subject, and the words that find them, as the list of subjects loads them. */
export interface QuestionWords {
  frameworks: string[];
  /** One that nobody has judged has neither id nor words. */
  subjects: [id: string, questions: ListedQuestion[]][];
  /** By stem, the questions that have it: how far each is from the one before it in the list of all, as `numbersToText` writes it. */
  words: Record<string, string>;
}

/** A question that a filter has found. */
export interface FoundQuestion {
  subject: string;
  id: string;
  question: string;
  status: AnswerStatus;
  reply?: Reply | undefined;
  /** The words of the answer; empty if the status says it all. */
  answer: string;
  /** The clauses and documents that it rests on, in words. */
  grounds: string;
}

/** The questions that a filter finds. */
export interface FoundQuestions {
  questions: FoundQuestion[];
  /** The number of questions that were looked through. */
  all: number;
  /** Words that were read as others: typed, understood. */
  corrected: [typed: string, understood: string][];
  /** Whether there are questions without words, in which what was typed was not looked for. */
  isPartial: boolean;
  /** Whether only such questions were to be found, so that their number says nothing. */
  isVain: boolean;
}

/**
 * Returns the questions that have each of the words typed, and also the status and the framework of a filter. A word that no
 * question has is read as the beginning of those that one has, or else as the nearest.
 */
export function findQuestions(file: QuestionWords, typed: string, filter: QuestionFilter): FoundQuestions {
  const tokens = tokensOf(typed).filter((token) => !isStopWord(token));
  const stems = Object.keys(file.words);
  const corrected: FoundQuestions['corrected'] = [];
  const places = tokens.map((token) => {
    const matching = matchingStems(stems, token);
    if (matching.length > 0) return placesOf(file, matching);
    const understood = correctSpelling(token, stems);
    if (!understood) return new Set<number>();
    corrected.push([token, understood]);
    return placesOf(file, [understood]);
  });
  const all = file.subjects.flatMap(([subject, questions]) =>
    questions.map(([id, question, status, frameworks, answer = '', reply, grounds = '']) => ({
      ...{ subject, id, question, status, answer, grounds },
      ...(reply ? { reply } : {}),
      frameworks: frameworks.map((place) => file.frameworks[place] ?? ''),
    })),
  );
  const questions = all.filter(
    // what nobody has judged has no words
    (one, place) =>
      matchesFilter(one, filter) && (tokens.length === 0 || one.id !== '') && places.every((found) => found.has(place)),
  );
  const read = tokens.length > 0 ? all.filter(({ id }) => id !== '') : all;
  const isPartial = read.length < all.length;
  return {
    ...{ questions, all: read.length, corrected, isPartial },
    isVain: isPartial && filter.status === ('not-assessed' satisfies AnswerStatus),
  };
}

/** Returns the stem of a word, or those that begin with it: it may still be being typed. */
function matchingStems(stems: readonly string[], token: string): string[] {
  const stem = stemOf(token);
  return stems.includes(stem) ? [stem] : stems.filter((one) => one.startsWith(token));
}

/** Returns the places of the questions that have one of the stems in the list of all. */
function placesOf({ words }: QuestionWords, stems: readonly string[]): Set<number> {
  const lists = stems.map((stem) => {
    let place = 0;
    return textToNumbers(words[stem] ?? '').map((gap) => {
      place += gap;
      return place;
    });
  });
  return new Set(lists.flat());
}
