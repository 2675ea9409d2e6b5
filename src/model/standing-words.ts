import type { DiffableRevision } from './diff-input.ts';
import { wordsOf } from './words.ts';

/** A clause of a revision. */
export interface ClauseOf {
  section: string;
  id: string;
  label: string;
}

/** Where words stand in a revision: all of them, some of them, or none. */
export type Standing = { words: 'all' | 'some'; clauses: ClauseOf[] } | { words: 'none' };

/** The number of consecutive words that are looked up, and the share of them from which some of a text's words stand. */
const runLength = 5;
const someShare = 0.25;

/** The number of words from which a sentence that stands by itself counts as some of a text's words. */
const sentenceLength = 4;

/** Returns a function that tells where the words of a text stand in a revision, whole or joined with others. */
export function standingIn(revision: DiffableRevision): (text: string) => Standing {
  const sections = revision.sections.map(({ id, clauses }) => wordIndex(id, clauses));
  const exact = new Map(
    revision.sections.flatMap(({ id: section, clauses }) =>
      clauses.map(({ text, id, label }) => [text, { section, id, label }] as const).reverse(),
    ),
  );
  const runs = new Map<string, ClauseOf>();
  for (const { words, clauseAt } of sections) {
    words.forEach((_word, at) => {
      const clause = clauseAt[at];
      const run = words.slice(at, at + runLength).join(' ');
      if (at + runLength <= words.length && clause && !runs.has(run)) runs.set(run, clause);
    });
  }
  const findWhole = (wanted: readonly string[]) => {
    const places = sections.flatMap(({ words, clauseAt, joined }) =>
      wordsBefore(joined, ` ${wanted.join(' ')} `).map((at) => ({
        words,
        clauses: unique(clauseAt.slice(at, at + wanted.length)),
        isBeginning: clauseAt[at - 1] !== clauseAt[at],
      })),
    );
    // words that begin a clause stand there rather than where another clause mentions them
    return places.find(({ isBeginning }) => isBeginning) ?? places[0];
  };
  return (text) => {
    const same = exact.get(text);
    if (same) return { words: 'all', clauses: [same] };
    const wanted = wordsOf(text);
    if (wanted.length === 0) return { words: 'none' };
    const whole = findWhole(wanted);
    // a word or two mean little by themselves, so a longer clause that has them need not be where they went
    const isWhole = whole && (wanted.length > 2 || whole.words.length === wanted.length);
    if (whole) return { words: isWhole ? 'all' : 'some', clauses: whole.clauses };
    const found = wanted.flatMap((_word, at) => runs.get(wanted.slice(at, at + runLength).join(' ')) ?? []);
    const share = found.length / Math.max(wanted.length - runLength + 1, 1);
    if (share >= someShare) return { words: 'some', clauses: mostFrequent(found) };
    const standing = sentencesOf(text).flatMap((words) =>
      words.length >= sentenceLength ? (findWhole(words)?.clauses ?? []) : [],
    );
    return standing.length > 0 ? { words: 'some', clauses: unique(standing) } : { words: 'none' };
  };
}

function wordIndex(section: string, clauses: DiffableRevision['sections'][number]['clauses']) {
  const words: string[] = [];
  const clauseAt: ClauseOf[] = [];
  for (const { id, label, text } of clauses) {
    const clause = { section, id, label };
    for (const word of wordsOf(text)) {
      words.push(word);
      clauseAt.push(clause);
    }
  }
  return { words, clauseAt, joined: ` ${words.join(' ')} ` };
}

/** Returns how many words stand before a run of words, for each place where it is. */
function wordsBefore(joined: string, run: string): number[] {
  const places: number[] = [];
  for (let at = joined.indexOf(run); at !== -1; at = joined.indexOf(run, at + 1))
    places.push(joined.slice(0, at + 1).split(' ').length - 2);
  return places;
}

/** Returns the words of each sentence of a text. */
function sentencesOf(text: string): string[][] {
  return text.split(/(?<=[.!?:;])\s|(?<=[。！？；：])/u).map(wordsOf);
}

function unique(clauses: readonly ClauseOf[]): ClauseOf[] {
  return [...new Map(clauses.map((clause) => [clause.id, clause])).values()];
}

/** Returns the clause that is most often in the list, and those that are at least half as often. */
function mostFrequent(clauses: readonly ClauseOf[]): ClauseOf[] {
  const times = (clause: ClauseOf) => clauses.filter(({ id }) => id === clause.id).length;
  const ranked = unique(clauses).sort((a, b) => times(b) - times(a));
  const most = ranked[0] ? times(ranked[0]) : 0;
  return ranked.filter((clause) => times(clause) * 2 >= most);
}
