import { diffArrays, diffWordsWithSpace } from 'diff';
import { longestInOrder } from './longest-in-order.ts';
import type { Clause, Section } from './policy.ts';
import { similarity, wordCounts } from './words.ts';

/** What of a clause is compared and shown. */
export type ComparedClause = Pick<Clause, 'id' | 'label' | 'text' | 'html'>;

/** What of a section is compared and shown. */
export type ComparedSection = Pick<Section, 'id' | 'number' | 'title'> & { clauses: readonly ComparedClause[] };

/** What of a revision is compared: the library's own, or one read from its JSON. */
export interface ComparedRevision {
  date: string;
  sections: readonly ComparedSection[];
}

/** A run of words that stayed, was added or was removed. */
export interface WordRun {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** What became of a clause. One that moved and was reworded too is changed; one that moved has the same words. */
export type ClauseChange =
  | { kind: 'same'; from: ComparedClause; to: ComparedClause }
  | { kind: 'changed'; from: ComparedClause; to: ComparedClause; words: WordRun[] }
  | { kind: 'moved'; from: ComparedClause; to: ComparedClause }
  | { kind: 'added'; to: ComparedClause }
  | { kind: 'removed'; from: ComparedClause };

/** What became of a section, with its clauses in reading order. */
export interface SectionChange {
  /** The section's file name, by which the two sides are paired. */
  id: string;
  from?: ComparedSection;
  to?: ComparedSection;
  clauses: ClauseChange[];
}

/** Everything that changed from one revision to another. */
export interface Diff {
  from: string;
  to: string;
  /** Sections of `to` in their order; each removed one after the section it followed in `from`. */
  sections: SectionChange[];
}

/** How many clauses were added, removed, changed and moved. */
export type ChangeCounts = Record<Exclude<ClauseChange['kind'], 'same'>, number>;

/** From how alike two clauses of one section are one clause reworded, and two clauses of different sections one moved. */
const alike = { inSection: 0.5, elsewhere: 0.75 };

/** Compares two revisions: sections pair by file name, clauses by their text. */
export function diffRevisions(from: ComparedRevision, to: ComparedRevision): Diff {
  const pairs = pairClauses(from, to);
  const before = new Map([...pairs].map(([later, earlier]) => [earlier, later]));
  const earlier = new Map(from.sections.map((section) => [section.id, section]));
  const sections = to.sections.map((section): SectionChange => {
    const old = earlier.get(section.id);
    return {
      id: section.id,
      ...(old ? { from: old } : {}),
      to: section,
      clauses: mergeClauses(old, section, pairs, before),
    };
  });
  const kept = new Set(to.sections.map(({ id }) => id));
  for (const [index, section] of from.sections.entries()) {
    if (kept.has(section.id)) continue;
    const previous = from.sections[index - 1]?.id;
    const at = sections.findIndex(({ id }) => id === previous) + 1;
    const clauses = section.clauses
      .filter((clause) => !before.has(clause))
      .map((clause): ClauseChange => ({ kind: 'removed', from: clause }));
    sections.splice(at, 0, { id: section.id, from: section, clauses });
  }
  return { from: from.date, to: to.date, sections };
}

/** Counts the clauses of a diff by what became of them. */
export function countChanges(diff: Diff): ChangeCounts {
  const counts: ChangeCounts = { added: 0, removed: 0, changed: 0, moved: 0 };
  for (const { kind } of diff.sections.flatMap(({ clauses }) => clauses)) if (kind !== 'same') counts[kind]++;
  return counts;
}

/** Whether anything of a section changed: its clauses, its title, its number, or that it is there. */
export function isChanged({ from, to, clauses }: SectionChange): boolean {
  return from?.title !== to?.title || from?.number !== to?.number || clauses.some(({ kind }) => kind !== 'same');
}

type Pairs = Map<ComparedClause, ComparedClause>;

/** Pairs clauses of the later revision with those of the earlier one: first what is equal, then what is alike. */
function pairClauses(from: ComparedRevision, to: ComparedRevision): Pairs {
  const pairs: Pairs = new Map();
  const taken = new Set<ComparedClause>();
  const pair = (later: ComparedClause, earlier: ComparedClause): void => {
    pairs.set(later, earlier);
    taken.add(earlier);
  };
  const oldSections = new Map(from.sections.map((section) => [section.id, section]));
  for (const section of to.sections) {
    const old = oldSections.get(section.id)?.clauses ?? [];
    for (const [earlier, later] of equalInOrder(old, section.clauses)) pair(later, earlier);
  }
  const free = {
    earlier: () => unpaired(from, (clause) => taken.has(clause)),
    later: () => unpaired(to, (clause) => pairs.has(clause)),
  };
  const byText = new Map<string, ComparedClause[]>();
  for (const { clause } of free.earlier()) byText.set(clause.text, [...(byText.get(clause.text) ?? []), clause]);
  for (const { clause } of free.later()) {
    const equal = byText.get(clause.text)?.shift();
    if (equal) pair(clause, equal);
  }
  const counted = (side: FreeClause[]) => side.map((one) => ({ ...one, words: wordCounts(one.clause.text) }));
  const earlierOnes = counted(free.earlier());
  const candidates = counted(free.later())
    .flatMap((later) =>
      earlierOnes.map((earlier) => ({ later, earlier, score: similarity(later.words, earlier.words) })),
    )
    .filter(({ later, earlier, score }) => score >= (later.id === earlier.id ? alike.inSection : alike.elsewhere))
    .sort((a, b) => b.score - a.score);
  for (const { later, earlier } of candidates) {
    if (!pairs.has(later.clause) && !taken.has(earlier.clause)) pair(later.clause, earlier.clause);
  }
  return pairs;
}

/** A clause that has no other side yet, and the section it is in. */
interface FreeClause {
  id: string;
  clause: ComparedClause;
}

function unpaired({ sections }: ComparedRevision, isPaired: (clause: ComparedClause) => boolean): FreeClause[] {
  return sections.flatMap(({ id, clauses }) =>
    clauses.filter((clause) => !isPaired(clause)).map((clause) => ({ id, clause })),
  );
}

/** The clauses of a section that are the same in both, in order, as pairs of the earlier and the later one. */
function equalInOrder(
  earlier: readonly ComparedClause[],
  later: readonly ComparedClause[],
): (readonly [ComparedClause, ComparedClause])[] {
  // revisions share the sections that did not change
  if (earlier === later) return later.map((clause) => [clause, clause]);
  let [i, j] = [0, 0];
  const texts = (clauses: readonly ComparedClause[]) => clauses.map(({ text }) => text);
  return diffArrays(texts(earlier), texts(later)).flatMap(({ added, removed, count }) => {
    const [from, to] = [earlier.slice(i, i + count), later.slice(j, j + count)];
    if (!added) i += count;
    if (!removed) j += count;
    return added || removed ? [] : from.flatMap((clause, n) => (to[n] ? [[clause, to[n]] as const] : []));
  });
}

/** The clauses of both sides of a section in reading order. A clause that moved away is told where it went. */
function mergeClauses(
  old: ComparedSection | undefined,
  section: ComparedSection,
  pairs: Pairs,
  before: Pairs,
): ClauseChange[] {
  const changes: ClauseChange[] = [];
  const removed = (old?.clauses ?? []).filter((clause) => !before.has(clause));
  const position = new Map((old?.clauses ?? []).map((clause, index) => [clause, index]));
  const inOrder = longestInOrder(section.clauses, (clause) => position.get(pairs.get(clause) ?? clause));
  for (const clause of section.clauses) {
    const earlier = pairs.get(clause);
    const at = earlier && inOrder.has(clause) ? position.get(earlier) : undefined;
    while (at !== undefined && removed[0] && (position.get(removed[0]) ?? 0) < at) {
      changes.push({ kind: 'removed', from: removed.shift() as ComparedClause });
    }
    changes.push(changeOf(earlier, clause, inOrder.has(clause) && old?.number === section.number));
  }
  changes.push(...removed.map((clause): ClauseChange => ({ kind: 'removed', from: clause })));
  return changes;
}

function changeOf(from: ComparedClause | undefined, to: ComparedClause, stayed: boolean): ClauseChange {
  if (!from) return { kind: 'added', to };
  if (from.text !== to.text) return { kind: 'changed', from, to, words: diffWords(from.text, to.text) };
  return { kind: stayed ? 'same' : 'moved', from, to };
}

/** The words of two texts, compared by the rules of the language for what a word is. */
export function diffWords(from: string, to: string): WordRun[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  return diffWordsWithSpace(from, to, { intlSegmenter: segmenter }).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

/** Made when words are first compared: a browser without it can still read what was only added or removed. */
let segmenter: Intl.Segmenter | undefined;
