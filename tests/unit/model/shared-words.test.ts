import { expect, it } from 'vitest';
import { currentCounterparts } from '../../../src/model/current-clauses.ts';
import { diffRevisions } from '../../../src/model/diff.ts';
import { sharedWords } from '../../../src/model/shared-words.ts';
import { twoRevisions } from './markdown-revision.ts';

const a = 'All data is encrypted on its way to us.';
const b = 'Backups are encrypted as well.';
const c = 'Keys are kept by the night shift alone.';

const shared = (from: string, to: string) =>
  diffRevisions(...twoRevisions(from, to))
    .sections.flatMap(({ clauses }) => clauses)
    .flatMap(sharedWords)
    .map((pair) => `${pair.from.label} → ${pair.to.label}: ${pair.words}`);

it.each([
  ['a clause that was split', `${a} ${b}`, `${a}\n\n${b}`, ['§1 ¶1 → §1 ¶1: 9', '§1 ¶1 → §1 ¶2: 5']],
  ['clauses that were joined', `${a}\n\n${b}`, `${a} ${b}`, ['§1 ¶1 → §1 ¶1: 9', '§1 ¶2 → §1 ¶1: 5']],
  [
    'clauses that were divided otherwise',
    `${a} ${b}\n\n${c}`,
    `${a}\n\n${b} ${c}`,
    ['§1 ¶1 → §1 ¶1: 9', '§1 ¶1 → §1 ¶2: 5', '§1 ¶2 → §1 ¶2: 8'],
  ],
  [
    'the parts of a clause, but none of a new one between them',
    `${a} ${b}`,
    `${a}\n\nVisitors sign.\n\n${b}`,
    ['§1 ¶1 → §1 ¶1: 9', '§1 ¶1 → §1 ¶3: 5'],
  ],
  ['a clause that stayed', a, a, ['§1 ¶1 → §1 ¶1: 0']],
  ['nothing of a clause that is new', a, `${a}\n\n${c}`, ['§1 ¶1 → §1 ¶1: 0']],
])('sharedWords() has the words of %s', (_, from, to, expected) => expect(shared(from, to)).toEqual(expected));

it('currentCounterparts() leads from a clause that was split to each of its parts', () => {
  const [from, to] = twoRevisions(`${a} ${b}`, `${a}\n\n${b}`);
  const diff = diffRevisions(from, to);
  expect(currentCounterparts(from, to, [diff]).get('s1-p1')).toEqual({
    words: 'all',
    clauses: [
      { section: 'rules', id: 's1-p1', label: '§1 ¶1' },
      { section: 'rules', id: 's1-p2', label: '§1 ¶2' },
    ],
  });
});
