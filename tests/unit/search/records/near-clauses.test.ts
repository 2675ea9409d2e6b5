import { describe, expect, it } from 'vitest';
import { nearClauses } from '../../../../src/search/records/near-clauses.ts';
import { readVocabulary } from '../../../../src/search/records/read-vocabulary.ts';
import { acmeData, meridianData } from '../ask/acme-data.ts';

const vocabulary = readVocabulary();
const { library: acme } = acmeData();
const { library: meridian } = meridianData();
const near = { acme: nearClauses(acme, vocabulary), meridian: nearClauses(meridian, vocabulary) };

describe('nearClauses()', () => {
  it.each([
    ['role-changes', 's3.9-p1'],
    ['malware-protection', 's3.5-p1'],
  ])('returns for %s, which nobody has judged, first the clause %s', (question, clause) =>
    expect(near.acme[question]?.[0]).toBe(clause),
  );

  it('returns none for a question that no clause has more than a few words of', () => {
    expect(near.acme['login-lockout']).toBeUndefined();
    expect(acme.subjects.flatMap(({ answers }) => answers).some(({ id }) => id === 'login-lockout')).toBe(true);
  });

  it('returns keys with their policy if there are several', () =>
    expect(near.meridian['change-tests']?.[0]).toMatch(/^change-management\/s\d/));

  it('returns two clauses at most, and none for questions that somebody has judged', () => {
    const judged = acme.subjects.flatMap(({ answers }) => answers).filter(({ status }) => status !== 'not-assessed');
    expect(judged.length).toBeGreaterThan(0);
    expect(judged.filter(({ id }) => id in near.acme)).toEqual([]);
    expect(Math.max(...Object.values(near.acme).map(({ length }) => length))).toBe(2);
  });

  it('returns no clause of a withdrawn policy', () => {
    const withdrawn = meridian.policies.filter((policy) => policy.withdrawn).map(({ id }) => `${id}/`);
    expect(withdrawn.length).toBeGreaterThan(0);
    const found = Object.values(near.meridian).flat();
    expect(found.filter((key) => withdrawn.some((id) => key.startsWith(id)))).toEqual([]);
  });
});
