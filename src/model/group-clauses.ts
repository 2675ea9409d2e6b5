import { type ClauseGroup, isOneLine, joinedText, joinGroups, markedWords } from './clause-group.ts';
import type { DiffableClause, DiffableRevision } from './diff-input.ts';
import { diffWords } from './diff-words.ts';
import { strangersIn } from './group-words.ts';
import { commonWords, lostWords } from './lost-words.ts';
import type { Pairs } from './pair-clauses.ts';
import { sentenceLength, sharedSentences } from './same-sentences.ts';
import { countWords } from './word-tokens.ts';

/** The most clauses without a pair that stand between two parts of what was one clause, the second part included. */
const furthest = 3;

/** The number of words that must stay for clauses to belong together although no whole sentence stays. */
const fewestWords = { alone: 3, paired: 8 };

/** Clauses by the group that they belong to. */
type GroupOf = Map<DiffableClause, ClauseGroup>;

/**
 * Returns the clauses of two revisions in groups. A group grows by the clauses beside it as long as their words stayed:
 * words that are marked as removed in one and as added in the other.
 */
export function groupClauses(from: DiffableRevision, to: DiffableRevision, pairs: Pairs): ClauseGroup[] {
  const groupOf = pairsAsGroups(from, to, pairs);
  const besides = { from: besidesIn(from), to: besidesIn(to) };
  for (const clause of clausesOf(to)) {
    for (let group = groupOf.get(clause); group; group = grow(group, groupOf, besides)) {
      for (const member of [...group.from, ...group.to]) groupOf.set(member, group);
    }
  }
  return [...new Set(groupOf.values())].flatMap(withoutStrangers);
}

/** Returns a group without the clauses at its ends that are no part of what the others were, or became, and each of these alone. */
function withoutStrangers(group: ClauseGroup): ClauseGroup[] {
  if (group.from.length + group.to.length < 3) return [group];
  const strangers = strangersIn(group, diffWords(joinedText(group.from), joinedText(group.to)));
  const isOutside = (side: Side) => (clause: DiffableClause, index: number) => {
    const others = group[side].filter((one) => !strangers[side].includes(one));
    return index < group[side].indexOf(others[0] ?? clause) || index > group[side].indexOf(others.at(-1) ?? clause);
  };
  const [gone, came] = [group.from.filter(isOutside('from')), group.to.filter(isOutside('to'))];
  const [from, to] = [group.from.filter((one) => !gone.includes(one)), group.to.filter((one) => !came.includes(one))];
  const alone = [
    ...gone.map((clause) => ({ from: [clause], to: [] })),
    ...came.map((clause) => ({ from: [], to: [clause] })),
  ];
  return alone.length > 0 ? [...withoutStrangers({ from, to }), ...alone] : [group];
}

function pairsAsGroups(from: DiffableRevision, to: DiffableRevision, pairs: Pairs): GroupOf {
  const groupOf: GroupOf = new Map();
  for (const clause of clausesOf(to)) {
    const earlier = pairs.get(clause);
    const group: ClauseGroup = { from: earlier ? [earlier] : [], to: [clause] };
    for (const member of [...group.from, clause]) groupOf.set(member, group);
  }
  for (const clause of clausesOf(from)) if (!groupOf.has(clause)) groupOf.set(clause, { from: [clause], to: [] });
  return groupOf;
}

/** Returns the group that a group and some beside it are, or `undefined` if none of them belong to it. */
function grow(group: ClauseGroup, groupOf: GroupOf, besides: Record<Side, Beside>): ClauseGroup | undefined {
  if (!canGrow(group)) return undefined;
  for (const side of ['to', 'from'] as const) {
    for (const direction of [-1, 1] as const) {
      let grown = group;
      let apart: ClauseGroup[] = [group];
      for (let reach = 0; reach < furthest; reach++) {
        const clause = besides[side](grown[side], direction);
        const alone = clause && groupOf.get(clause);
        if (!alone || isPaired(alone) || !isOneLine(clause)) break;
        grown = direction === 1 ? joinGroups(grown, alone) : joinGroups(alone, grown);
        apart = [...apart, alone];
        if (staysIn(clause, side, apart, grown)) return grown;
      }
    }
  }
  const [earlier, later] = [besides.from(group.from, 1), besides.to(group.to, 1)];
  const next = later && groupOf.get(later);
  return next && canGrow(next) && next.from[0] === earlier && exchanged(group, next)
    ? joinGroups(group, next)
    : undefined;
}

/** Returns whether most words of a clause without a pair, or a sentence of it, stay where groups are joined. */
function staysIn(clause: DiffableClause, side: Side, apart: readonly ClauseGroup[], joined: ClauseGroup): boolean {
  const words = countWords(clause.text);
  if (words < fewestWords.alone) return false;
  const other = side === 'to' ? 'from' : 'to';
  const least = leastWords(Math.max(fewestWords.alone, words / 2), sharedSentences([clause], joined[other]));
  // comparing the words in their order takes long
  return commonWords(lostWords(joined[other]), lostWords([clause])) >= least && wordsKept(apart, joined) >= least;
}

/** Returns whether words of two groups went from one to the other. */
function exchanged(group: ClauseGroup, next: ClauseGroup): boolean {
  const sentences = sharedSentences(group.from, next.to) + sharedSentences(next.from, group.to);
  const least = leastWords(fewestWords.paired, sentences);
  const common =
    commonWords(lostWords(group.from, group.to), lostWords(next.to, next.from)) +
    commonWords(lostWords(next.from, next.to), lostWords(group.to, group.from));
  return common >= least && wordsKept([group, next], joinGroups(group, next)) >= least;
}

/** Returns the number of words that must stay: fewer if they are whole sentences. */
function leastWords(words: number, inSentences: number): number {
  return inSentences >= sentenceLength ? Math.min(words, inSentences) : words;
}

/** Returns the number of words that a redline marks as removed and as added while groups are apart, and not if they are joined. */
function wordsKept(apart: readonly ClauseGroup[], joined: ClauseGroup): number {
  return (apart.reduce((sum, group) => sum + markedWords(group), 0) - markedWords(joined)) / 2;
}

/** Returns whether a group has clauses of both revisions that are not the same and can be joined with others. */
function canGrow(group: ClauseGroup): boolean {
  const { from, to } = group;
  return (
    isPaired(group) &&
    (from.length + to.length > 2 || from[0]?.text !== to[0]?.text) &&
    [...from, ...to].every(isOneLine)
  );
}

function isPaired({ from, to }: ClauseGroup): boolean {
  return from.length > 0 && to.length > 0;
}

type Side = 'from' | 'to';

/** Returns the clause before consecutive clauses of a section, or after them. */
type Beside = (clauses: readonly DiffableClause[], direction: -1 | 1) => DiffableClause | undefined;

function besidesIn({ sections }: DiffableRevision): Beside {
  const places = new Map(
    sections.flatMap(({ clauses }) => clauses.map((clause, index) => [clause, { clauses, index }] as const)),
  );
  return (clauses, direction) => {
    const place = places.get(clauses.at(direction === 1 ? -1 : 0) as DiffableClause);
    return place?.clauses[place.index + direction];
  };
}

function clausesOf({ sections }: DiffableRevision): DiffableClause[] {
  return sections.flatMap(({ clauses }) => clauses);
}
