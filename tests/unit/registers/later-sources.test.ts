import { describe, expect, it } from 'vitest';
import { laterSources } from '../../../src/registers/later-sources.ts';

const citation = {
  ...{ policy: 'incidents', policyTitle: 'Incident response procedure', date: '2026-05-04-2' },
  ...{ section: 'notice', number: '2', title: 'Notice' },
  ...{ clause: 's2-p1', label: 'Incident response procedure §2 ¶1', quote: 'Q' },
};
const document = { id: 'd', title: 'Patch report', url: 'https://a.example/' };
const seen = { kind: 'document' as const, document, says: 'Words.', on: '2026-06-15' };
const said = { kind: 'company' as const, company: 'Meridian Ltd', on: '2026-04-01' };
const on = (reviewedOn: string | undefined) =>
  laterSources({ citations: [citation], sources: [seen, said], reviewedOn });

describe('laterSources()', () => {
  it('returns the revisions, documents and statements that are of a later day than the comparison', () => {
    expect(on('2026-03-30')).toEqual([
      'Incident response procedure, revision of 4 May 2026 (2)',
      'Patch report, seen on 15 June 2026',
      'what Meridian Ltd stated on 1 April 2026',
    ]);
  });

  it.each([
    ['2026-04-01', 2],
    ['2026-05-03', 2],
    ['2026-05-04', 1],
    ['2026-06-15', 0],
  ])('counts those of the day itself, %s, as compared', (day, count) => {
    expect(on(day)).toHaveLength(count);
  });

  it('counts a clause by the first revision since which it stands as it does, where that is known', () => {
    const since = (first: string, reviewedOn: string) =>
      laterSources({ citations: [{ ...citation, since: first }], sources: [], reviewedOn });
    expect(since('2026-02-02', '2026-03-30')).toEqual([]);
    expect(since('2026-02-02', '2026-02-01')).toEqual(['Incident response procedure, revision of 2 February 2026']);
  });

  it('returns each once', () => {
    const citations = [citation, { ...citation, clause: 's2-p2' }];
    const sources = [seen, { ...seen, says: 'More words.' }];
    expect(laterSources({ citations, sources, reviewedOn: '2026-05-01' })).toHaveLength(2);
  });

  it('returns nothing if no comparison is recorded', () => expect(on(undefined)).toEqual([]));
});
