import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkInternal } from '../../../src/links/check-internal.ts';
import { reports } from '../../../src/links/reports/index.ts';
import { problemsOfBadSite, seededFaults } from './bad-site.ts';

/** Checks a site that is written to a temporary folder. */
async function check(files: Record<string, string>, base?: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'links-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    const { problems, ...counts } = await checkInternal({ dist: folder, content: 'tests/fixtures/nowhere', base });
    return { ...counts, problems: problems.map(({ rule, message }) => [rule, message]) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('checkInternal()', () => {
  it('reports every fault of a site with faults of every kind, and nothing else', async () => {
    const lines = seededFaults().flatMap(({ line, also = [] }) => [line, ...also.map((place) => `    ${place}`)]);
    expect(reports.text(await problemsOfBadSite()).split('\n')).toEqual([...lines, '']);
  });

  it('counts the links and files of a site', async () => {
    const files = { 'index.html': '<a href="/a/">a</a><a href="https://a.example/">a</a>', 'a/index.html': '' };
    const site = { 'index.html': `<!doctype html>${files['index.html']}`, 'a/index.html': '<!doctype html>' };
    expect(await check(site)).toEqual({ problems: [], linkCount: 2, fileCount: 2 });
  });

  it.each([
    [undefined, [['dead-link', 'There is nothing at /docs/more/.']]],
    ['docs', []],
  ])('checks a site without canonical URLs with the base path that is given: %s', async (base, problems) => {
    const files = {
      'index.html':
        '<!doctype html><title>One</title><a href="/docs/more/">More</a><link rel="alternate" href="more/">',
      'more/index.html': '<!doctype html><title>Two</title><a href="../">One</a>',
    };
    expect((await check(files, base)).problems).toEqual(problems);
  });

  it('reports a link of a sealed file to another policy if the revision of that day has no such section', async () => {
    const files = {
      'index.html': '<!doctype html><title>One</title>',
      'policies/a/2024-01-01/x.mdx': '[y](b/y.mdx) [z](b/z.mdx)',
      'policies/b/2023-01-01/y.mdx': 'Text.',
      'policies/b/2025-01-01/z.mdx': 'Text.',
    };
    expect((await check(files)).problems).toEqual([['dead-link', 'There is nothing at /policies/b/2023-01-01/z.mdx.']]);
  });

  it('reports the first rule that a link breaks', async () => {
    const files = { 'index.html': '<!doctype html><form method="post" action="/Policy/#a b"></form>' };
    expect((await check(files)).problems).toEqual([['address-syntax', 'The URL “/Policy/#a b” contains a space.']]);
  });
});
