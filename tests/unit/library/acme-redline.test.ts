import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { countChanges } from '../../../src/model/change-counts.ts';
import { currentCounterparts, linkToCurrentClauses } from '../../../src/model/current-clauses.ts';
import { diffRevisions } from '../../../src/model/diff.ts';

const [current, previous] = loadLibrary('tests/fixtures/acme').library?.policies[0].revisions ?? [];
if (!current || !previous) throw new Error('The fixture has problems.');
const diff = diffRevisions(previous, current);

describe('the fixture company’s last change', () => {
  it('has clauses of every kind of change', () => {
    const { added, removed, changed, moved } = countChanges(diff);
    for (const [kind, count] of Object.entries({ added, removed, changed, moved })) {
      expect(count, kind).toBeGreaterThan(0);
    }
  });

  it('gives every clause of the earlier revision either a link to today’s clause or “no longer in force”', () => {
    const counterparts = currentCounterparts(diff, current);
    for (const { clauses, html } of previous.sections) {
      const linked = linkToCurrentClauses(html, counterparts, ({ section, id }) => `/policy/${section}/#${id}`);
      const marks = [...linked.matchAll(/<(a|span) class="mark today"[^>]*>(.*?)<\/\1>/g)];
      expect(marks.map(([, , words = '']) => words.replace(/<[^>]+>/g, ''))).toEqual(
        clauses.map(({ id }) => {
          const standing = counterparts.get(id);
          if (!standing || standing.words === 'none') return 'no longer in force';
          const today = standing.words === 'all' ? 'today' : 'in part today';
          return `${today} ${standing.clauses.map(({ label }) => label).join(', ')}`;
        }),
      );
    }
    expect(countChanges(diff).removed).toBeGreaterThan(0);
  });
});
