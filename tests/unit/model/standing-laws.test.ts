import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { currentCounterparts, type Standing } from '../../../src/model/current-clauses.ts';
import type { Revision } from '../../../src/model/policy.ts';
import { sharedWords } from '../../../src/model/shared-words.ts';
import { wordsOf } from '../../../src/model/words.ts';
import { type Chain, chainOf, chains } from './revision-chains.ts';

const spaced = (words: readonly string[]) => ` ${words.join(' ')} `;
const clausesOf = ({ sections }: Pick<Revision, 'sections'>) => sections.flatMap(({ clauses }) => clauses);

const joinedWords = (revision: Revision) =>
  revision.sections.map(({ clauses }) => spaced(clauses.flatMap(({ text }) => wordsOf(text))));

/** Whether the revision before a date has the text in more clauses, or its words more often, than that of the date. */
function lostIn(date: string, text: string, newestFirst: readonly Revision[]): boolean {
  const at = newestFirst.findIndex((revision) => revision.date === date);
  const [before, after] = [newestFirst[at + 1], newestFirst[at]];
  if (!before || !after) return false;
  const clauses = (revision: Revision) => clausesOf(revision).filter((clause) => clause.text === text).length;
  const key = spaced(wordsOf(text));
  const words = (revision: Revision) => joinedWords(revision).reduce((sum, all) => sum + timesIn(all, key), 0);
  return clauses(before) > clauses(after) || words(before) > words(after);
}

/** How often words stand in others; those that stand in each other's place share a word. */
function timesIn(all: string, key: string): number {
  let times = 0;
  for (let at = all.indexOf(key); at !== -1; at = all.indexOf(key, at + 1)) times++;
  return times;
}

/** What the redlines of neighbours, one after the other, say of a clause: `became s1-p1` or `removed 2021-01-01`. */
function followed(id: string, steps: Chain['changes']): string {
  let ids = [id];
  for (const { to, sections } of steps) {
    const changes = sections.flatMap(({ clauses }) => clauses);
    const shared = changes.flatMap(sharedWords);
    ids = shared.filter(({ from }) => ids.includes(from.id)).map((one) => one.to.id);
    if (ids.length === 0) return `removed ${to}`;
  }
  return `became ${ids.join(', ')}`;
}

/** The marks on old revisions that the current one, or the redlines on the way to it, contradict. */
function falseMarks({ revisions, changes }: Chain): string[] {
  const [current, ...old] = revisions;
  if (!current) return [];
  const wordsToday = new Map(clausesOf(current).map(({ id, text }) => [id, wordsOf(text)]));
  const joined = joinedWords(current);
  const isTrue = (standing: Standing | undefined, text: string, fate: string, stoodTwice: boolean): boolean => {
    if (!standing) return false;
    const words = spaced(wordsOf(text));
    if (standing.words === 'none') {
      const isGone = words.trim() === '' || stoodTwice || !joined.some((all) => all.includes(words));
      return isGone && fate.startsWith('removed') && lostIn(standing.removedBy, text, revisions);
    }
    const places = standing.clauses.map(({ id }) => wordsToday.get(id) ?? []);
    const hasAll = spaced(places.flat()).includes(words);
    return (
      standing.clauses.length > 0 &&
      standing.clauses.every(({ id }) => wordsToday.has(id)) &&
      (standing.words === 'all' || standing.words === 'within' ? hasAll : true) &&
      (standing.words !== 'within' || places.flat().length > wordsOf(text).length)
    );
  };
  return old.flatMap((revision, index) => {
    const steps = changes.slice(0, index + 1).reverse();
    const standings = currentCounterparts(revision, current, steps);
    return clausesOf(revision).flatMap(({ id, label, text }) => {
      const [standing, fate] = [standings.get(id), followed(id, steps)];
      // words that two clauses had at some time may stand today in what the other became
      const words = spaced(wordsOf(text));
      const stoodTwice = revisions
        .slice(1, index + 2)
        .some((one) => clausesOf(one).filter((other) => spaced(wordsOf(other.text)).includes(words)).length > 1);
      return isTrue(standing, text, fate, stoodTwice)
        ? []
        : [`${revision.date} ${label}, ${fate}: ${JSON.stringify(standing)}`];
    });
  });
}

describe('the marks on old revisions', () => {
  it('call no clause gone that redlines lead to a current clause, or whose words stand whole, in any revisions', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        expect(falseMarks(chain)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it.each(['tests/fixtures/acme', 'tests/fixtures/small', 'content'])('call no such clause gone in %s', (folder) => {
    const revisions = loadLibrary(folder).library?.policies[0].revisions ?? [];
    expect(revisions.length).toBeGreaterThan(0);
    expect(falseMarks(chainOf([...revisions]))).toEqual([]);
  });
});
