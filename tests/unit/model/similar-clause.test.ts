import { expect, it } from 'vitest';
import { similarClauseIn } from '../../../src/model/similar-clause.ts';
import { markdownRevision } from './markdown-revision.ts';

const similarTo = similarClauseIn(
  markdownRevision('2021-01-01', [
    { id: 'a', body: 'Coffee is served to guests.\n\nMembers bring cake. Whoever finds a key gives it to the warden.' },
    { id: 'b', body: 'The warden of the hall is elected by the members and by nobody else in this place.' },
  ]),
);

it.each([
  ['a sentence of nearly the same words', 'If you find a key, give it to the warden.', '§1 ¶2'],
  ['one of its sentences', 'Lamps are lit at seven. Coffee was served to all guests.', '§1 ¶1'],
  ['the rarest of its words', 'Whoever is elected serves as warden of the hall.', '§2 ¶1'],
])('similarClauseIn() finds the clause that has %s', (_, text, label) => expect(similarTo(text)?.label).toBe(label));

it.each([
  ['a text that shares only common words', 'The lamps of the barn are lit by the guards.'],
  ['a sentence of three words', 'Members bring cake.'],
  ['a text without words', '–'],
])('similarClauseIn() finds nothing for %s', (_, text) => expect(similarTo(text)).toBeUndefined());
