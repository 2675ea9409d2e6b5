import { describe, expect, it } from 'vitest';
import { nearQuestion } from '../../../../src/search/ask/near-question.ts';
import { acmeData } from './acme-data.ts';

const { library, data } = acmeData();
const { current, answers } = library;

describe('nearQuestion()', () => {
  it('returns the three nearest clauses, best first, ready to be cited', async () => {
    const near = await nearQuestion(data, 'Is a “backup: copy” tested?');
    const clauses = current.sections.flatMap(({ id, clauses }) =>
      clauses.map(({ label, text }) => ({ section: id, label, quote: text })),
    );
    expect(near.clauses).toHaveLength(3);
    for (const clause of near.clauses) expect(clauses).toContainEqual(clause);
    expect(near.clauses).toContainEqual(clauses.find(({ quote }) => /restore a backup/.test(quote)));
  });

  it('returns the nearest answers with their ids, and no other kind of entry', async () => {
    const near = await nearQuestion(data, 'How often are backups made?');
    expect(near.answers[0]).toEqual({ id: 'backup-frequency', question: 'How often are backups made?' });
    const known = answers.map(({ id, question }) => ({ id, question }));
    for (const answer of near.answers) expect(known).toContainEqual(answer);
    expect(near.answers.length).toBeLessThanOrEqual(3);
  });

  it('returns nothing for words that nothing has', async () => {
    expect(await nearQuestion(data, 'zzyzx qqflurb')).toEqual({ clauses: [], answers: [] });
  });
});
