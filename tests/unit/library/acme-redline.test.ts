import { describe, expect, it } from 'vitest';
import { currentStandings } from '../../../src/exports/current-standings.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { countChanges } from '../../../src/model/change-counts.ts';
import { diffRevisions } from '../../../src/model/diff.ts';
import { markStandings } from '../../../src/model/today-marks.ts';

const { library } = loadLibrary('tests/fixtures/acme');
const [policy] = library?.policies ?? [];
const [current, previous] = policy?.revisions ?? [];
if (!policy || !current || !previous) throw new Error('The fixture has problems.');
const diff = diffRevisions(previous, current);

describe('the fixture company’s last change', () => {
  it('has clauses of every kind of change', () => {
    const { added, removed, changed, moved } = countChanges(diff);
    for (const [kind, count] of Object.entries({ added, removed, changed, moved })) {
      expect(count, kind).toBeGreaterThan(0);
    }
  });

  it('gives every clause of the earlier revision a mark that says where it stands today or when it was removed', () => {
    const standings = currentStandings(policy, previous);
    for (const { clauses, html } of previous.sections) {
      const marked = markStandings(html, standings, {
        clause: ({ section, id }) => `/policy/${section}/#${id}`,
        redline: (date) => `/changes/${date}/`,
      });
      const marks = [...marked.matchAll(/<(a|span) class="mark today"[^>]*>(.*?)<\/\1>/g)];
      expect(marks.length).toBe(clauses.length);
      for (const [, , words = ''] of marks)
        expect(words.replace(/<[^>]+>/g, '')).toMatch(
          /^((changed since, |in part )?today (a part of )?§\S+ ¶\d+|no longer in these words since the|(changed|removed) in the revision of \d)/,
        );
    }
    expect([...standings.values()].map(({ words }) => words)).toContain('none');
  });
});
