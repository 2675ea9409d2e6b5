import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { compareDraft } from '../../../src/importing/compare-draft.ts';
import { revisionYaml } from '../../../src/importing/revision-yaml.ts';

const facts = { title: 'Policy', publishedAt: '2025-01-01' };

function section(id: string, number: string, title: string, words: string) {
  return { id, number, title, text: `---\nnumber: '${number}'\ntitle: ${title}\n---\n\n${words}\n` };
}

describe('the summary that an import writes', () => {
  const earlier = {
    date: '2024-01-01',
    sections: ['Backups', 'People', 'Keys'].map((title, index) => ({
      id: title.toLowerCase(),
      number: String(index + 1),
      title,
      clauses: [{ id: '', label: '', html: '', text: `${title} are kept.` }],
    })),
  };
  const summaryOf = (sections: ReturnType<typeof section>[]) =>
    parse(revisionYaml(facts, sections, earlier)).summary as string;

  it('names the sections, and leaves the counts to what shows the changes', () => {
    expect(
      summaryOf([
        section('backups', '1', 'Backups', 'Backups are kept.'),
        section('people', '2', 'Staff', 'People are kept.'),
        section('vendors', '3', 'Vendors', 'None.'),
      ]),
    ).toBe('Changed: “Staff”; added: “Vendors”; removed: “Keys”.');
  });

  it('names a few of many, and says where nothing changed', () => {
    const same = ['Backups', 'People', 'Keys'].map((title, index) =>
      section(title.toLowerCase(), String(index + 1), title, `${title} are kept.`),
    );
    expect(summaryOf(same)).toBe('No section changed.');
    const more = Array.from({ length: 7 }, (_, index) => section(`n${index}`, String(index + 4), `N${index}`, 'x.'));
    expect(summaryOf([...same, ...more])).toBe('Added: “N0”, “N1”, “N2”, “N3”, “N4” and 2 more.');
  });
});

describe('the comparison with what is there', () => {
  const made = new Map([['a.mdx', 'a']]);

  it('takes a time of the day for the day, and a summary of an author’s for what nobody gave', () => {
    const there = new Map([
      ['a.mdx', 'a'],
      ['revision.yaml', "title: Policy\npublishedAt: '2025-01-01T10:00:00Z'\nsummary: By hand.\n"],
    ]);
    expect(compareDraft(made, facts, there)).toMatchObject({ differing: [], missing: [], more: [] });
    const other = { ...facts, publishedAt: '2025-01-01T11:00:00Z', summary: 'Given.' };
    expect(compareDraft(made, other, there).differing).toEqual(['revision.yaml (publishedAt, summary)']);
  });

  it('looks at both sides, and at a revision.yaml that cannot be read', () => {
    const there = new Map([
      ['b.mdx', 'b'],
      ['revision.yaml', 'title: [\n'],
    ]);
    expect(compareDraft(made, { title: 'Policy' }, there)).toEqual({
      differing: ['revision.yaml (title)'],
      missing: ['a.mdx'],
      more: ['b.mdx'],
      fields: ['title'],
    });
  });
});
