import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkInternal } from '../../../src/links/check-internal.ts';
import { reports } from '../../../src/links/reports/index.ts';
import { badSite, links, seededFaults } from './bad-site.ts';
import { measuredTable } from './measure.ts';

const timeout = 120_000;
const faults = seededFaults();
const summary = `${faults.length} problems. docs/rules.md explains each rule.\n`;

describe('a site with faults of every kind', { concurrent: true }, () => {
  it('has every fault reported where it is written, and nothing else', { timeout }, async () => {
    const { code, stdout, stderr } = await links('--dist', 'site');
    const lines = faults.flatMap(({ line, also = [] }) => [line, ...also.map((place) => `    ${place}`)]);
    expect(stderr.split('\n')).toEqual([...lines, ...summary.split('\n')]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  });

  it('is reported as JSON with every place', { timeout }, async () => {
    const { code, stdout, stderr } = await links('--dist', 'site', '--format', 'json');
    const { problems } = JSON.parse(stdout);
    const handbook = problems.find(({ message }: { message: string }) => message.includes('/handbok/'));
    expect(problems).toHaveLength(faults.length);
    expect(handbook).toEqual({
      path: 'content/policy/2024-03-01/backups.mdx',
      line: 6,
      column: 47,
      rule: 'dead-link',
      message: 'There is nothing at /handbok/.',
      hint: 'Correct the URL, or remove the link.',
      address: 'https://trust.example/trust/handbok/',
      others: [
        { path: 'content/references/handbook.yaml', line: 1, column: 6 },
        { path: 'site/policy/2024-03-01/index.html', line: 11, column: 63 },
        { path: 'site/policy/backups/index.html', line: 10, column: 63 },
      ],
    });
    expect({ code, stderr }).toEqual({ code: 1, stderr: summary });
  });

  it('is reported as annotations, one a problem, and as a summary in Markdown, by rule', { timeout }, async () => {
    const folder = (name: string) => path.join(badSite, name);
    const { problems } = await checkInternal({ dist: folder('site'), content: folder('content') });
    const annotations = reports.github(problems).trimEnd().split('\n');
    expect(annotations).toHaveLength(faults.length);
    expect(annotations).toContain(
      '::error file=tests/fixtures/bad-site/site/answers/index.html,line=16,col=17,title=address-syntax::The URL “/trust/100%25/” contains a percent sign without two hexadecimal digits after it. Write it as https://host/path, or as a path on this site.',
    );
    const markdown = reports.markdown(problems);
    const start = `## Links\n\n${faults.length} problems found.\n\n### absolute-address\n\n- \``;
    expect(markdown.slice(0, start.length)).toBe(start);
    expect(markdown.match(/^- `/gm)).toHaveLength(faults.length);
    expect(markdown).toContain(
      '- `tests/fixtures/bad-site/content/contacts/support.yaml:5:6` (and in 1 more place): /Contact/ differs from /contact/',
    );
  });
});

describe('a site that does not say where it is published', { concurrent: true }, () => {
  it.each([
    { flags: [], code: 1 },
    { flags: ['--base', 'docs'], code: 0 },
  ])('is checked with its base path when told: $flags', { timeout }, async ({ flags, code }) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'links-'));
    mkdirSync(path.join(folder, 'more'));
    writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>One</title><a href="/docs/more/">More</a>');
    writeFileSync(path.join(folder, 'more/index.html'), '<!doctype html><title>Two</title><a href="../">One</a>');
    const run = await links('--dist', folder, ...flags);
    rmSync(folder, { recursive: true });
    expect(run.code).toBe(code);
    expect(run.stderr).toContain(code ? 'dead-link  There is nothing at /docs/more/.' : '2 links in 2 files checked.');
  });
});

it.each(['--format=xml', '--dist=nowhere', 'site', '--all'])(
  'wrong usage ends with 2: %s',
  { timeout },
  async (flag) => {
    const { code, stdout, stderr } = await links(flag);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/\nUsage: npm run links -- [\s\S]*\n$/);
  },
);

describe('docs/links.md', () => {
  it('has the table of what linkinator alone finds, as it is measured', { timeout }, async () => {
    const docs = readFileSync('docs/links.md', 'utf8').replace(/ +\|/g, ' |').replace(/\| +/g, '| ');
    const rows = (text: string) =>
      text.split('\n').filter((line) => /^\|( [^|]* \|){4}$/.test(line) && /\d/.test(line));
    const measured = await measuredTable();
    expect(rows(docs)).toEqual(rows(measured));
    for (const row of rows(measured)) {
      const [, seeded, , found] = row.split(' | ').map((cell) => cell.replace(/[*| ]/g, ''));
      expect(found, row).toBe(seeded);
    }
  });
});
