import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';

const { acme } = inject('sites');

describe('npm run links', () => {
  it('reports a link to a missing page and a link to a missing id, and exits with 1', () => {
    const copy = mkdtempSync(path.join(tmpdir(), 'links-'));
    try {
      cpSync(acme.folder, copy, { recursive: true });
      const page = path.join(copy, 'contact/index.html');
      const dead = '<a href="/nowhere/">a</a><a href="/policy/#s99-p1">b</a></main>';
      writeFileSync(page, readFileSync(page, 'utf8').replace('</main>', dead));
      const { status, stderr } = spawnSync(process.execPath, ['scripts/check-links.ts', '--dist', copy], {
        encoding: 'utf8',
      });
      expect(status).toBe(1);
      expect(stderr).toMatch(/contact\/index\.html:\d+:\d+ {2}dead-link {2}There is nothing at \/nowhere\/\. /);
      expect(stderr).toMatch(/contact\/index\.html:\d+:\d+ {2}dead-fragment {2}\/policy\/ has no id “s99-p1”\. /);
      expect(stderr).toContain('2 problems.');
    } finally {
      rmSync(copy, { recursive: true });
    }
  });
});
