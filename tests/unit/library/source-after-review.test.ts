import { describe, expect, it } from 'vitest';
import { dateCitations } from '../../../src/library/date-citations.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { contentNotices } from '../../../src/library/notices.ts';
import { sourceAfterReview } from '../../../src/library/source-after-review.ts';

const folder = 'tests/fixtures/meridian';
const { library } = loadLibrary(folder);
if (!library) throw new Error('The fixture has problems.');
const { answers, policies } = library;

/** Returns the newest source of an answer of the fixture that is later than a comparison on a day. */
const laterThan = (reviewedOn: string | undefined, id: string, day?: string) => {
  const answer = answers.find((one) => one.id === id);
  if (!answer) throw new Error(`There is no answer ${id}.`);
  const [dated] = dateCitations([{ answers: [{ ...answer, reviewedOn }] }], policies);
  return dated?.answers[0] && sourceAfterReview(dated.answers[0], day);
};

describe('sourceAfterReview()', () => {
  const words = 'Incident response procedure §5 ¶2 has stood as it does only since the revision of 4 May 2026';

  it('returns the first revision since which a quoted clause stands as it does, not the current one', () => {
    expect(laterThan('2026-05-03', 'incident-authority-notice')).toEqual({ on: '2026-05-04', words });
    expect(laterThan('2026-05-04', 'incident-authority-notice')).toBeUndefined();
  });

  it('returns nothing if a newer revision left the clause as it was', () => {
    expect(laterThan('2026-02-02', 'access-reviews')).toBeUndefined();
    expect(laterThan('2025-02-09', 'access-reviews')?.on).toBe('2025-02-10');
  });

  it('returns a document by the day on which it was seen, if it is the newest', () => {
    expect(laterThan('2024-01-01', 'patching')).toEqual({
      on: '2026-06-15',
      words: '“Summary of the penetration test of 2026” was seen on 15 June 2026',
    });
    expect(laterThan('2026-06-15', 'patching')).toBeUndefined();
  });

  it('returns what the company stated by its day', () => {
    expect(laterThan('2026-03-29', 'sub-processor-list')?.words).toMatch(
      /^Meridian .* stated one of them on 30 March 2026$/,
    );
  });

  it('leaves out what is of a day to come', () => {
    expect(laterThan('2026-03-30', 'incident-authority-notice', '2026-05-03')).toBeUndefined();
    expect(laterThan('2026-03-30', 'incident-authority-notice', '2026-05-04')?.on).toBe('2026-05-04');
  });

  it('returns nothing if no comparison is recorded', () => {
    expect(laterThan(undefined, 'patching')).toBeUndefined();
  });
});

it('of the fixture, only the answer is noticed whose clause changed after its comparison', () => {
  const notices = contentNotices(library, folder).filter(({ rule }) => rule === 'reviewed-before-source');
  expect(notices.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^The answer to “.*” was last compared with its sources on 2 February 2026, but Access control policy §4 ¶1 has/,
    ),
  ]);
});
