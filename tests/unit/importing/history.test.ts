import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addSeals } from '../../../src/cli/add-seals.ts';
import { writeDraft } from '../../../src/cli/import-draft.ts';
import { existingContent } from '../../../src/importing/existing-content.ts';
import { revisionYaml } from '../../../src/importing/revision-yaml.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { importText } from './import-text.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Imports a policy into a content folder as a draft of the date. */
function importDraft(folder: string, text: string, date: string, source?: string): void {
  const known = existingContent(folder, date);
  const { registeredUrls, usedIds } = known;
  const imported = importText(text, { source, existingSections: known.sections, registeredUrls, usedIds });
  const facts = { title: imported.title ?? '', publishedAt: date, source };
  const files = new Map(imported.sections.map((section) => [`${section.id}.mdx`, section.text]));
  files.set('revision.yaml', revisionYaml(facts, imported.sections, known.earlier));
  writeDraft(path.join(folder, 'policy', date), files, folder, imported.references);
}

describe('two imported revisions', () => {
  const first =
    '# Rules\n\n## Backups\n\nWe copy data [every night](https://example.com/nights).\n\n## People\n\nStaff are trained.\n';
  const second = first.replace('Backups', 'Backups of data').replace('trained', 'screened');

  it('make a history that has no problems once it is sealed', () => {
    const folder = temporaryFolder({ 'company.yaml': 'name: Example\nlegalName: Example Ltd\n' });
    importDraft(folder, first, '2024-01-01', 'https://example.com/rules');
    expect(loadLibrary(folder, { assumeSealed: '2024-01-01' }).problems).toBeUndefined();
    addSeals(folder, 'policy', ['2024-01-01']);
    importDraft(folder, second, '2025-01-01');
    expect(loadLibrary(folder, { assumeSealed: '2025-01-01' }).problems).toBeUndefined();
    addSeals(folder, 'policy', ['2025-01-01']);

    const { library } = loadLibrary(folder);
    expect(
      library?.policies[0].revisions.map(({ date, publishedAt, summary }) => [date, publishedAt, summary]),
    ).toEqual([
      ['2025-01-01', '2025-01-01', 'Changed: “Backups of data”, “People”.'],
      ['2024-01-01', '2024-01-01', 'First revision published in this trust center.'],
    ]);
    expect(library?.policies[0].current.sections.map(({ id }) => id)).toEqual(['backups', 'people']);
    expect(library?.references.map(({ title }) => title)).toEqual([
      'every night',
      'Where the policy was published before',
    ]);
  });
});
