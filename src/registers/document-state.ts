import { formatDay } from '../model/day.ts';
import { type Sentence, sourceStrings as words } from '../strings/index.ts';

/** What the register of references records of a document that is no longer found where it was. The days are ISO dates. */
export interface DocumentState {
  deadSince?: string | undefined;
  /** Since when another document is there. */
  changedSince?: string | undefined;
  /** The URL of an archived copy. */
  archived?: string | undefined;
}

/** Returns what is recorded of a document that is no longer found where it was; nothing of one that is. */
export function documentState({ deadSince, changedSince, archived }: DocumentState): DocumentState {
  if (!deadSince && !changedSince) return {};
  return { ...(deadSince ? { deadSince } : { changedSince }), ...(archived ? { archived } : {}) };
}

/** Returns in words that a document is no longer found where it was: `not reachable since 3 May 2026`; empty if it is. */
export function stateInWords({ deadSince, changedSince }: DocumentState): string {
  if (deadSince) return words.deadSince(formatDay(deadSince));
  return changedSince ? words.changedSince(formatDay(changedSince)) : '';
}

/** Returns the state of a document in words, with the URL of its archived copy; empty if it is found where it was. */
export function stateWithCopy(document: DocumentState): string {
  return stateParts(document, (url) => words.archivedAt(url)).join('');
}

/** Returns the state of a document in words, around what `copy` makes of its archived copy; nothing if it is found where it was. */
export function stateParts<Part>(
  document: DocumentState,
  copy: (url: string, label: string) => Part,
): Sentence<Part | string> {
  const state = stateInWords(document);
  const { archived } = document;
  if (!state) return [];
  return archived ? [`${state}, `, copy(archived, words.archived)] : [state];
}
