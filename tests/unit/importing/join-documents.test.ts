import { describe, expect, it } from 'vitest';
import { importDocuments } from '../../../src/importing/import-policy.ts';
import { outlineOf } from './import-text.ts';

const empty = { existingSections: [], registeredUrls: new Set<string>(), usedIds: new Set<string>() };

/** Imports Markdown files, by name. */
const join = (files: Record<string, string>) =>
  importDocuments(
    Object.entries(files).map(([name, text]) => ({ name, text, kind: 'markdown' as const })),
    { ...empty, title: 'All' },
  );

describe('several documents', () => {
  it('become sections of one policy, in their order, each with its headings below its title', () => {
    const imported = join({
      'b.md': '# Backups\n\nWe make copies.\n\n## 1. Scope\n\nAll.\n',
      'a.md': '---\ntitle: Access\n---\n\n## Scope\n\nStaff.\n\n## Rules\n\nx.\n',
      'c-logs.md': 'We keep logs.\n',
    });
    expect(imported.title).toBe('All');
    expect(outlineOf(imported)).toEqual([
      '1 Backups (backups)',
      '1.1 Scope (scope)',
      '2 Access (access)',
      '2.1 Scope (scope-2)',
      '2.2 Rules (rules)',
      '3 c-logs (c-logs)',
    ]);
    expect(imported.sections[1]?.label).toBe('1');
    expect(imported.lost).toEqual([]);
  });

  it('name their file in notes, and keep their ids apart', () => {
    const text = (title: string) => `# ${title}\n\n## Scope\n\n![x](y) [it](#scope)\n`;
    expect(join({ 'a.md': text('A'), 'b.md': text('B') }).notes).toEqual([
      'a.md, line 5: Image removed, description kept: “x”',
      'b.md, line 5: Image removed, description kept: “x”',
      'Links within the document go to its sections: “it” to §1.1, “it” to §2.1.',
      'No heading has a number: sections are numbered in order.',
    ]);
  });
});
