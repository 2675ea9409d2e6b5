import { describe, expect, it } from 'vitest';
import { compareDraft } from '../../../src/importing/compare-draft.ts';

const imported = new Map([['a.mdx', 'a']]);
const facts = { title: 'Policy', publishedAt: '2025-01-01' };
const existing = (yaml: string) =>
  new Map([
    ['a.mdx', 'a'],
    ['revision.yaml', yaml],
  ]);

describe('the comparison of an import with an existing revision', () => {
  it.each([
    ['the same date', 'title: Policy\npublishedAt: 2025-01-01\n', []],
    ['a time of that date', "title: Policy\npublishedAt: '2025-01-01T10:00:00Z'\n", []],
    ['a summary that the import does not know', 'title: Policy\npublishedAt: 2025-01-01\nsummary: By hand.\n', []],
    ['another date', 'title: Policy\npublishedAt: 2025-01-02\n', ['revision.yaml (publishedAt)']],
    ['another title', 'title: Policy 2\npublishedAt: 2025-01-01\n', ['revision.yaml (title)']],
    ['a title that only begins like it', 'title: Policy of x\npublishedAt: 2025-01-01\n', ['revision.yaml (title)']],
    ['no field', '', ['revision.yaml (title, publishedAt)']],
    ['a YAML file that cannot be parsed', 'title: [\n', ['revision.yaml (title, publishedAt)']],
  ])('accepts or reports %s', (_name, yaml, differing) => {
    expect(compareDraft(imported, facts, existing(yaml))).toEqual({
      differing,
      missing: [],
      extra: [],
      fields: ['title', 'publishedAt'],
    });
  });

  it('does not take a longer title for the same one', () => {
    const folder = existing('title: Ten lettersmore\n');
    expect(compareDraft(imported, { title: 'Ten letter' }, folder).differing).toEqual(['revision.yaml (title)']);
  });

  it.each(['just text\n', '- a\n', 'null\n'])('reports every known field if the YAML file is %j', (yaml) => {
    expect(compareDraft(imported, facts, existing(yaml)).differing).toEqual(['revision.yaml (title, publishedAt)']);
  });

  it('compares a given time and summary exactly', () => {
    const given = { ...facts, publishedAt: '2025-01-01T11:00:00Z', summary: 'Given.' };
    const yaml = "title: Policy\npublishedAt: '2025-01-01T10:00:00Z'\nsummary: By hand.\n";
    expect(compareDraft(imported, given, existing(yaml)).differing).toEqual(['revision.yaml (publishedAt, summary)']);
  });

  it('lists the files that differ, and those that only one side has', () => {
    const folder = new Map([
      ['a.mdx', 'other'],
      ['b.mdx', 'b'],
    ]);
    expect(compareDraft(imported, { title: 'Policy', source: undefined }, folder)).toEqual({
      differing: ['a.mdx'],
      missing: ['revision.yaml'],
      extra: ['b.mdx'],
      fields: ['title'],
    });
    expect(compareDraft(imported, {}, new Map()).missing).toEqual(['a.mdx', 'revision.yaml']);
  });
});
