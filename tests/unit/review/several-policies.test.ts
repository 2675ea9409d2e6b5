import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { countsByOwner, groupByPolicy } from '../../../src/review/group-by-policy.ts';
import { dueItems } from '../../../src/review/review.ts';
import { reviewFormats } from '../../../src/review/review-formats.ts';

const folder = 'tests/fixtures/meridian';
const { library } = loadLibrary(folder);
if (!library) throw new Error(`${folder} has problems`);
const input = { library, folder, day: '2026-11-26', days: 90 };

describe('a review of several policies', () => {
  it('has each item once, under the policy that it is about, in the order of the policies', () => {
    const items = dueItems(library, input.day);
    const groups = groupByPolicy(items, library.policies);
    expect(groups.flatMap((group) => group.items)).toHaveLength(items.length);
    expect(groups.map(({ heading }) => heading)).toContain('Asset management policy (owner: Head of IT): 1 thing');
    expect(groups.map(({ heading }) => heading)).toContain('Access control policy (owner: Head of IT): 3 things');
    expect(groups.at(-1)?.heading).toMatch(/^Not about one policy: \d+ things$/);
    const titles = library.policies.map(({ title }) => title);
    const named = groups.slice(0, -1).map(({ heading }) => titles.findIndex((title) => heading.startsWith(title)));
    expect(named).toEqual(named.toSorted((a, b) => a - b));
  });

  it('lists an answer under the policy whose revision it was not compared with', () => {
    const items = dueItems(library, input.day).filter(({ policy }) => policy === 'access-control');
    expect(items.map(({ file }) => file)).toContain('answers/access-rights.yaml');
  });

  it('has the headings and the owners in its text', () => {
    const lines = reviewFormats.text(input).split('\n');
    expect(lines[0]).toBe('Access control policy (owner: Head of IT): 3 things');
    const [from] = lines.slice(lines.indexOf('Asset management policy (owner: Head of IT): 1 thing') + 1);
    expect(from).toMatch(/^tests\/fixtures\/meridian\/policies\/asset-management\/\S+:\d+:\d+ {2}policy-review {2}/);
    expect(lines.find((line) => line.startsWith('By owner: '))).toMatch(
      /^By owner: Head of IT 4, Chief operating officer 2, /,
    );
  });

  it('has the policy and its owner in JSON', () => {
    const { due } = JSON.parse(reviewFormats.json(input)) as { due: Record<string, unknown>[] };
    expect(due.find(({ kind }) => kind === 'policy-unrevised')).toMatchObject({
      policy: 'physical-security',
      owner: 'Head of Warehouses',
    });
    expect(due.find(({ kind }) => kind === 'reference-unverified')).not.toHaveProperty('policy');
  });

  it('counts those without an owner last, and says nothing if no policy has one', () => {
    const [first, second, ...others] = library.policies;
    if (!second) throw new Error('meridian has one policy');
    const owned = (owner: string | undefined) => ({ ...first, current: { ...first.current, owner } });
    const item = { kind: 'policy-review', policy: first.id } as const;
    const items = [item, item, { ...item, policy: second.id }].map((one) => ({
      ...{ ...one, file: '', field: [], date: input.day, leadDays: 0, message: '', hint: '' },
    }));
    expect(countsByOwner(items, [owned(undefined), second, ...others])).toMatch(
      /^By owner: [^,]+ 1, no owner named 2\.$/,
    );
    expect(countsByOwner(items.slice(0, 2), [owned(undefined), second, ...others])).toBe('');
  });
});
