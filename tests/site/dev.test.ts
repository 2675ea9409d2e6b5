import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useBrowser } from './browser/open.ts';
import { type DevServer, startDev } from './dev-server.ts';

const open = useBrowser();
const folder = path.join(mkdtempSync(path.join(tmpdir(), 'dev-')), 'content');
let server: DevServer;
let origin: string;

beforeAll(async () => {
  cpSync('tests/fixtures/acme', folder, { recursive: true });
  server = await startDev(4391, { CONTENT_DIR: folder });
  origin = server.origin;
});

afterAll(() => {
  server.process.kill();
  rmSync(path.dirname(folder), { recursive: true });
});

describe('npm run dev', () => {
  it('shows a mistake in the content in the browser, and recovers when it is mended', async () => {
    const file = path.join(folder, 'company.yaml');
    const right = readFileSync(file, 'utf8');
    await open(`${origin}/contact/`, async ({ page }) => {
      expect(await page.locator('h1').innerText()).toBe('Contact');
      writeFileSync(file, `${right}colour: blue\n`);
      await page.waitForFunction(() =>
        /unknown-field/.test(document.querySelector('vite-error-overlay')?.shadowRoot?.textContent ?? ''),
      );
      const shown = await page.evaluate(() => document.querySelector('vite-error-overlay')?.shadowRoot?.textContent);
      expect(shown).toMatch(/company\.yaml:\d+:1\s+unknown-field\s+There is no field “colour” here\./);
      writeFileSync(file, right);
      await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Contact');
    });
  });

  it('shows a draft, as soon as it is there', async () => {
    const draft = path.join(folder, 'policy/2027-01-15');
    mkdirSync(draft);
    writeFileSync(
      path.join(draft, 'revision.yaml'),
      "title: Draft\npublishedAt: '2027-01-15T09:00:00Z'\nsummary: A draft.\n",
    );
    writeFileSync(path.join(draft, 'purpose.mdx'), "---\nnumber: '1'\ntitle: Purpose\n---\n\nA clause of a draft.\n");
    await expect
      .poll(async () => (await fetch(`${origin}/policy/2027-01-15/`)).text(), { timeout: 15_000 })
      .toContain('This is a draft.');
  });

  it('serves the files for machines as what they are', async () => {
    const typeOf = async (file: string) => (await fetch(`${origin}/data/${file}`)).headers.get('content-type');
    expect(await typeOf('answers.json')).toBe('application/json');
    expect(await typeOf('answers.csv')).toBe('text/csv; charset=utf-8');
    expect(await typeOf('answers.xlsx')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    expect(await (await fetch(`${origin}/data/schemas/answers.json`)).json()).toHaveProperty('$schema');
  });

  it.each([
    ['/policy/2022-06-01.pdf', 'application/pdf'],
    ['/evidence/answers.zip', 'application/zip'],
    ['/policy/2022-06-01/SHA256SUMS', 'text/plain; charset=utf-8'],
    ['/policy/2022-06-01/revision.yaml', 'text/plain; charset=utf-8'],
    ['/policy/2022-06-01/purpose.mdx', 'text/plain; charset=utf-8'],
    ['/data/policy/2022-06-01.json', 'application/json'],
    ['/policy.md', 'text/markdown; charset=utf-8'],
    ['/llms.txt', 'text/plain; charset=utf-8'],
  ])('has %s', async (address, type) => {
    const response = await fetch(origin + address);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
  });

  it('has the search', async () => {
    await open(`${origin}/search/?q=access`, async ({ page }) => {
      await page.waitForSelector('[data-results][aria-busy=false] > li');
    });
  });
});
