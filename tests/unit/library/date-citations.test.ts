import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { contentNotices } from '../../../src/library/notices.ts';
import { laterSources } from '../../../src/registers/later-sources.ts';
import { withPolicies } from './policies.ts';

const backups = `reviewedOn: 2024-06-01
statements:
  daily:
    text: Backups are made every day.
    citations: [{ policy: policy, section: rules, quote: Backups are made every day. }]
answers:
  backups: { status: stated, statements: [daily] }
`;

/** Returns what is later than the comparison, as the page and as the notices have it, of texts by the day of their revision. */
const laterThanReview = (revisions: Record<string, string>, others: Record<string, string> = { '2023-01-01': 'No.' }) =>
  withPolicies(
    { policy: { file: 'title: Security policy\n', revisions }, access: { file: 'title: Access\n', revisions: others } },
    (folder) => {
      const result = loadLibrary(folder);
      if ('problems' in result && result.problems) throw new Error(result.problems.map((one) => one.message).join(' '));
      const [answer] = result.library.answers;
      const notices = contentNotices(result.library, folder).filter(({ rule }) => rule === 'reviewed-before-source');
      return { page: answer && laterSources(answer), notices: notices.map(({ message }) => message) };
    },
    { 'answers/backups.yaml': backups },
  );

const daily = 'Backups are made every day.';
const none = { page: [], notices: [] };

describe('dateCitations() makes page and notices', () => {
  it('name the revision in which the cited clause changed, not a newer one that left it alone', () => {
    const changed = {
      '2024-01-01': 'Backups are made every week.',
      '2025-01-01': daily,
      '2026-01-01': `${daily}\n\nThe shed is locked.`,
    };
    const { page, notices } = laterThanReview(changed);
    expect(page).toEqual(['Security policy, revision of 1 January 2025']);
    expect(notices).toEqual([expect.stringContaining('stood as it does only since the revision of 1 January 2025.')]);
  });

  it.each([
    ['stands unchanged', { '2024-01-01': daily, '2025-01-01': `${daily}\n\nThe shed is locked.` }],
    ['moved, because another was removed', { '2024-01-01': `The shed is locked.\n\n${daily}`, '2025-01-01': daily }],
  ])('name no newer revision in which the clause %s', (_, revisions) => {
    expect(laterThanReview(revisions)).toEqual(none);
  });

  it('name the revision in which a clause that was removed came back', () => {
    const removed = { '2024-01-01': daily, '2024-07-01': 'The shed is locked.', '2025-01-01': daily };
    expect(laterThanReview(removed).page).toEqual(['Security policy, revision of 1 January 2025']);
    expect(laterThanReview(removed).notices).toHaveLength(1);
  });

  it('name no newer revision of another policy', () => {
    expect(laterThanReview({ '2024-01-01': daily }, { '2023-01-01': 'No.', '2025-01-01': daily })).toEqual(none);
  });
});
