import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addSeals } from '../../../src/cli/add-seals.ts';
import { existingContent } from '../../../src/importing/existing-content.ts';
import { temporaryFolder } from './temporary-folder.ts';

const acme = 'tests/fixtures/acme';
const section = "---\nnumber: '1'\ntitle: Scope\n---\n\nAll data.\n";

describe('existingContent()', () => {
  it.each([
    ['2025-12-31', '2025-03-01', '2025-03-01'],
    ['2023-05-11', '2023-05-10', '2023-05-10'],
    ['2019-01-01', '2020-01-20', undefined],
  ])('for %s has the sections of %s and the earlier revision %s', (date, ofDate, earlier) => {
    const known = existingContent(acme, date);
    const ofThatDate = existingContent(acme, ofDate);
    expect(known.sections.map(({ id }) => id).sort()).toEqual(ofThatDate.sections.map(({ id }) => id).sort());
    expect(known.sections[0]?.clauses.length).toBeGreaterThan(0);
    expect(known.earlier?.date).toBe(earlier);
    expect(known.problems).toEqual([]);
  });

  it('orders the revisions of a day by their number', () => {
    const revision = (id: string, name: string) => ({
      [`policy/${id}/${name}.mdx`]: section,
      [`policy/${id}/revision.yaml`]: 'title: T\npublishedAt: 2024-05-01\nsummary: S.\n',
    });
    const folder = temporaryFolder({
      'company.yaml': 'name: X\nlegalName: X Ltd\n',
      ...revision('2024-05-01', 'first'),
      ...revision('2024-05-01-2', 'second'),
      ...revision('2024-05-01-10', 'tenth'),
    });
    addSeals(folder, 'policy', ['2024-05-01']);
    expect(existingContent(folder, '2024-05-01-9').earlier?.date).toBe('2024-05-01-2');
    expect(existingContent(folder, '2024-05-01-11').sections.map(({ id }) => id)).toEqual(['tenth']);
    expect(existingContent(folder, '2024-04-01').sections.map(({ id }) => id)).toEqual(['first']);
  });

  it('has the registered URLs and the ids of every register', () => {
    const { registeredUrls, usedIds } = existingContent(acme, '2025-12-31');
    expect(registeredUrls).toContain('https://www.acme.example/');
    for (const id of ['acme-website', 'nimbus', 'iso-22301', 'acme-support']) expect(usedIds).toContain(id);
  });

  it('is empty for a folder that is missing', () => {
    const none = { sections: [], earlier: undefined, problems: [], registeredUrls: new Set(), usedIds: new Set() };
    expect(existingContent(path.join(temporaryFolder(), 'content'), '2025-01-01')).toEqual(none);
  });

  it('has references but no problems before the first policy', () => {
    const folder = temporaryFolder({
      'references/site.yaml': 'url: https://x.example/\ntitle: Site\nkind: website\n',
      'policy/.2025-01-01.new/scope.mdx': section,
    });
    const known = existingContent(folder, '2025-01-01');
    expect(known).toMatchObject({ sections: [], earlier: undefined, problems: [] });
    expect([...known.usedIds]).toEqual(['site']);
  });

  it('has the sections of the date itself even if other content has problems', () => {
    const folder = temporaryFolder({ 'policy/2025-01-01/scope.mdx': section, 'policy/2024-01-01/scope.mdx': 'x' });
    const known = existingContent(folder, '2025-01-01');
    expect(known.sections.map(({ id }) => id)).toEqual(['scope']);
    expect(known).toMatchObject({ earlier: undefined, problems: [] });
  });

  it('has the problems that keep other revisions from being read', () => {
    const folder = temporaryFolder({ 'policy/2024-01-01/scope.mdx': 'x' });
    expect(existingContent(folder, '2025-01-01').problems).not.toEqual([]);
  });
});
