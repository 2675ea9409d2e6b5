import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeDraft } from '../../../src/cli/import-draft.ts';
import { temporaryFolder } from '../importing/temporary-folder.ts';

const files = new Map([
  ['scope.mdx', 'scope'],
  ['revision.yaml', 'revision'],
]);
const references = new Map([['references/site.yaml', 'site']]);

describe('writeDraft()', () => {
  it('writes a draft and its references, and leaves nothing else', () => {
    const folder = path.join(temporaryFolder(), 'content');
    const draft = path.join(folder, 'policy/2025-01-01');
    writeDraft(draft, files, folder, references);
    expect(readdirSync(draft).sort()).toEqual(['revision.yaml', 'scope.mdx']);
    expect(readFileSync(path.join(draft, 'scope.mdx'), 'utf8')).toBe('scope');
    expect(readFileSync(path.join(folder, 'references/site.yaml'), 'utf8')).toBe('site');
    expect(readdirSync(path.join(folder, 'policy'))).toEqual(['2025-01-01']);
  });

  it('never overwrites a reference, and then leaves no draft', () => {
    const folder = temporaryFolder({ 'references/site.yaml': 'written by hand' });
    const draft = path.join(folder, 'policy/2025-01-01');
    expect(() => writeDraft(draft, files, folder, references)).toThrow('EEXIST');
    expect(existsSync(draft)).toBe(false);
    expect(readFileSync(path.join(folder, 'references/site.yaml'), 'utf8')).toBe('written by hand');
  });

  it('replaces what an interrupted run left', () => {
    const folder = temporaryFolder({ 'policy/.2025-01-01.new/old.mdx': 'old' });
    writeDraft(path.join(folder, 'policy/2025-01-01'), files, folder, new Map());
    expect(readdirSync(path.join(folder, 'policy'))).toEqual(['2025-01-01']);
    expect(readdirSync(path.join(folder, 'policy/2025-01-01')).sort()).toEqual(['revision.yaml', 'scope.mdx']);
  });
});
