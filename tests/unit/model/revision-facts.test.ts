import { describe, expect, it } from 'vitest';
import { revisionFacts } from '../../../src/model/revision-facts.ts';

describe('revisionFacts()', () => {
  it('returns every fact that a company gives, in words and in one order', () => {
    const revision = {
      nextReview: '2027-03-01',
      effectiveFrom: '2026-04-01',
      approvedOn: '2026-03-02',
      approvedBy: 'Management board',
      reason: 'An audit asked for it.',
      owner: 'Head of security',
      version: '2.1',
    };
    expect(revisionFacts(revision)).toEqual([
      'Version: 2.1',
      'Owner: Head of security',
      'Reason: An audit asked for it.',
      'Approved by: Management board',
      'Approved on: 2 March 2026',
      'Effective from: 1 April 2026',
      'Next review by: 1 March 2027',
    ]);
  });

  it('leaves out what a company does not give', () => {
    expect(revisionFacts({ owner: 'Head of security', version: undefined })).toEqual(['Owner: Head of security']);
    expect(revisionFacts({})).toEqual([]);
  });

  it('leaves a version as it is, even if it has the form of a date', () => {
    expect(revisionFacts({ version: '2026-03-01' })).toEqual(['Version: 2026-03-01']);
  });
});
