import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { revisionYaml } from '../../../src/importing/revision-yaml.ts';
import { parseBody, readClauses } from '../../../src/markdown/parse-section.ts';

const facts = { title: 'Policy', publishedAt: '2025-01-01' };

function section(id: string, number: string, title: string, words: string) {
  return { id, number, title, text: `---\nnumber: '${number}'\ntitle: ${title}\n---\n\n${words}\n` };
}

function clauseOf(text: string) {
  return { id: '', label: '', kind: 'paragraph' as const, text, html: text, list: null, inNote: false };
}

const earlier = {
  date: '2024-01-01',
  title: 'Policy',
  sections: ['Backups', 'People', 'Keys'].map((title, index) => ({
    id: title.toLowerCase(),
    number: String(index + 1),
    title,
    clauses: [clauseOf(`${title} are kept.`)],
  })),
};
const same = earlier.sections.map(({ id, number, title }) => section(id, number, title, `${title} are kept.`));
const [backups, people, keys] = same as [(typeof same)[0], (typeof same)[0], (typeof same)[0]];

describe('the summary of an imported revision', () => {
  const vendors = Array.from({ length: 7 }, (_, index) => section(`n${index}`, String(index + 4), `N${index}`, 'x.'));

  it.each([
    ['nothing', same, 'No section changed.'],
    [
      'a number alone',
      [section('vendors', '1', 'Vendors', 'None.'), ...same.map((one, index) => ({ ...one, number: `${index + 2}` }))],
      'Added: “Vendors”.',
    ],
    ['only numbers', same.map((one, index) => ({ ...one, number: `${index + 2}` })), 'Sections were renumbered.'],
    ['a title', [backups, { ...people, title: 'Staff' }, keys], 'Changed: “Staff”.'],
    ['a clause', [backups, people, section('keys', '3', 'Keys', 'Keys are lost.')], 'Changed: “Keys”.'],
    [
      'one section of each kind',
      [backups, section('people', '2', 'Staff', 'People are kept.'), section('vendors', '3', 'Vendors', 'None.')],
      'Changed: “Staff”; added: “Vendors”; removed: “Keys”.',
    ],
    ['five sections', [...same, ...vendors.slice(0, 5)], 'Added: “N0”, “N1”, “N2”, “N3”, “N4”.'],
    ['seven sections', [...same, ...vendors], 'Added: “N0”, “N1”, “N2”, “N3”, “N4” and 2 more.'],
  ])('names the sections that changed: %s', (_change, sections, expected) => {
    expect(parse(revisionYaml(facts, sections, earlier)).summary).toBe(expected);
  });

  it('says that the title of the policy changed', () => {
    const titled = { ...facts, title: 'Security policy' };
    expect(parse(revisionYaml(titled, same, earlier)).summary).toBe('The title changed.');
    expect(parse(revisionYaml(titled, [backups, people], earlier)).summary).toBe('The title changed; removed: “Keys”.');
  });

  it.each([
    ['[list](https://x.example/a)', '[list](https://x.example/b)'],
    ['1. Keys', '5. Keys'],
    ['- Keys', 'Keys'],
  ])('names a section whose words are the same, but not what they carry: %j is %j now', (before, after) => {
    const { clauses } = readClauses(parseBody(before), '3');
    const was = { ...earlier, sections: [{ ...section('keys', '3', 'Keys', before), clauses }] };
    expect(parse(revisionYaml(facts, [section('keys', '3', 'Keys', after)], was)).summary).toBe('Changed: “Keys”.');
    expect(parse(revisionYaml(facts, [section('keys', '3', 'Keys', before)], was)).summary).toBe('No section changed.');
  });

  it('says that it is the first if no revision is earlier', () => {
    expect(parse(revisionYaml(facts, same, undefined)).summary).toBe('First revision published in this trust center.');
  });

  it('is the author’s if there is one', () => {
    expect(parse(revisionYaml({ ...facts, summary: 'Written.' }, same, earlier)).summary).toBe('Written.');
  });
});

describe('an imported revision.yaml', () => {
  it('has its fields in order, and its time as a string in every version of YAML', () => {
    const all = { summary: 'Written.', source: 'https://example.com/', ...facts };
    expect(revisionYaml(all, [], undefined)).toBe(
      "title: Policy\npublishedAt: '2025-01-01'\nsource: https://example.com/\nsummary: Written.\n",
    );
  });
});
