import { describe, expect, it } from 'vitest';
import { draftMetadata, draftRefusal } from '../../../src/cli/draft-of.ts';
import { markdownRevision } from '../model/markdown-revision.ts';

const revisions = ['2026-04-13-2', '2026-04-13', '2025-01-01'].map((date) => markdownRevision(date, []));
const [current = markdownRevision('', [])] = revisions;
const library = { current, revisions, drafts: [markdownRevision('2026-12-01', [])] };

describe('a draft is refused', () => {
  it.each([
    [
      'of a revision that is sealed',
      '2025-01-01',
      'The revision of 2025-01-01 is sealed and never edited again. Choose a date after 2026-04-13-2.',
    ],
    [
      'of a sealed revision of the newest day, whose next revision is named',
      '2026-04-13',
      'The revision of 2026-04-13 is sealed and never edited again. Choose a date after 2026-04-13-2. The next revision of that day is 2026-04-13-3.',
    ],
    [
      'of a day before the current revision',
      '2026-04-12',
      'The current revision is of 2026-04-13-2. Choose a later date.',
    ],
    ['that exists', '2026-12-01', 'The draft 2026-12-01 exists already. Edit it, or choose another date.'],
  ])('%s', (_, id, message) => expect(draftRefusal(id, library)).toBe(message));

  it.each(['2026-04-13-3', '2026-04-14', '2026-12-01-2'])('but not one of %s', (id) =>
    expect(draftRefusal(id, library)).toBeUndefined(),
  );
});

it('a draft has nothing that was said of the revision before alone', () => {
  const text =
    "title: 'A policy' # of all\npublishedAt: 2026-04-13\nsource: https://x.example/\nsummary: It changed.\nreason: A law.\napprovedBy: the board\n";
  expect(draftMetadata(text, '2026-12-01-2', { publishedAt: '2026-04-13T09:00:00+03:00' })).toBe(
    "title: 'A policy' # of all\npublishedAt: 2026-12-01T09:00:00+03:00\nsummary: Say here in a sentence what changed.\n",
  );
});
