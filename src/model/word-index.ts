import type { DiffableClause, DiffableRevision } from './diff-input.ts';
import { wordsOf } from './words.ts';

/** A clause of a revision. */
export interface ClauseOf {
  section: string;
  id: string;
  label: string;
}

/** The words of a section in reading order, each with its clause and whether it stands in quotation marks. */
export interface SectionWords {
  words: { word: string; clause: ClauseOf; isQuoted: boolean }[];
  /** The words with a space before and after each. */
  joined: string;
}

/** The number of consecutive words that are looked up. */
const runLength = 4;

/** Returns the words of each section of a revision. */
export function wordsOfSections({ sections }: DiffableRevision): SectionWords[] {
  return sections.map(({ id: section, clauses }) => {
    const words = clauses.flatMap(({ id, label, text }) => {
      const clause = { section, id, label };
      return quotedWords(text).map((word) => ({ ...word, clause }));
    });
    return { words, joined: ` ${words.map(({ word }) => word).join(' ')} ` };
  });
}

/** Returns the ids of the clauses that have each run of words, by the run. Quoted words are left out. */
export function clausesByRun(sections: readonly SectionWords[]): Map<string, Set<string>> {
  const byRun = new Map<string, Set<string>>();
  for (const words of sections.flatMap((section) => [
    ...Map.groupBy(section.words, ({ clause }) => clause.id).values(),
  ])) {
    for (const [at, run] of runsOf(words.map(({ word }) => word)).entries()) {
      const id = words[at]?.clause.id;
      if (id === undefined || words.slice(at, at + runLength).every(({ isQuoted }) => isQuoted)) continue;
      byRun.set(run, (byRun.get(run) ?? new Set()).add(id));
    }
  }
  return byRun;
}

/** Returns each run of consecutive words that is looked up: none of a few words. */
export function runsOf(words: readonly string[]): string[] {
  return words.slice(runLength - 1).map((_last, at) => words.slice(at, at + runLength).join(' '));
}

/** Returns the words of a text, and of each whether it is quoted. */
function quotedWords(text: DiffableClause['text']): { word: string; isQuoted: boolean }[] {
  const parts = text.split(/["“”„«»]/);
  const isPaired = parts.length % 2 === 1;
  return parts.flatMap((part, at) => wordsOf(part).map((word) => ({ word, isQuoted: isPaired && at % 2 === 1 })));
}
