import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBuild } from '../builds/start-build.ts';
import { useBrowser } from './browser/open.ts';
import { linkStarts, numberGaps } from './dev-layout.ts';
import { type DevServer, startDev } from './dev-server.ts';
import { commandEnvironment } from './environment.ts';

// all tests of the server are in this file, because Astro allows one server at a time in a project
const open = useBrowser();
// many times what it takes, because a machine may have other work
const timeout = 90_000;

describe('npm run dev', () => {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'dev-')), 'content');
  let server: DevServer;
  let origin: string;

  beforeAll(async () => {
    cpSync('tests/fixtures/acme', folder, { recursive: true });
    server = await startDev(4391, { CONTENT_DIR: folder });
    origin = server.origin;
  });

  afterAll(async () => {
    await server.stop();
    rmSync(path.dirname(folder), { recursive: true });
  });

  it('shows a mistake in the content in the browser and recovers when it is fixed', async () => {
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

  it('shows a draft as soon as it exists', async () => {
    const draft = path.join(folder, 'policy/2027-01-15');
    mkdirSync(draft);
    writeFileSync(
      path.join(draft, 'revision.yaml'),
      "title: Draft\npublishedAt: '2027-01-15T09:00:00Z'\nsummary: A draft.\n",
    );
    writeFileSync(path.join(draft, 'purpose.mdx'), "---\nnumber: '1'\ntitle: Purpose\n---\n\nA clause of a draft.\n");
    await expect
      .poll(async () => (await fetch(`${origin}/policy/2027-01-15/`)).text(), { timeout })
      .toContain('This is a draft.');
  });

  it('serves data files with their content types', async () => {
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
  ])('serves %s as %s', async (address, type) => {
    const response = await fetch(origin + address);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
  });

  it('still shows every section after a build of other content', async () => {
    const out = path.join(path.dirname(folder), 'dist');
    const build = startBuild({ settings: { CONTENT_DIR: 'tests/fixtures/small', OUT_DIR: out } });
    expect(await build.done).toMatchObject({ status: 0 });
    const { sections } = await (await fetch(`${origin}/data/policy/2025-03-01.json`)).json();
    expect(sections).not.toHaveLength(0);
    for (const { id } of sections) {
      const page = await (await fetch(`${origin}/policy/${id}/`)).text();
      expect(page).toContain('</html>');
    }
  });

  it('serves a working search', async () => {
    await open(`${origin}/search/?q=access`, async ({ page }) => {
      await page.waitForSelector('[data-results][aria-busy=false] > li');
    });
  });
});

describe('npm run dev with a draft', () => {
  const date = '2027-01-15';
  const root = mkdtempSync(path.join(tmpdir(), 'sealing-'));
  const folder = path.join(root, 'content');
  const draft = path.join(folder, 'policy', date);
  let server: DevServer;

  beforeAll(() => {
    cpSync('tests/fixtures/acme', folder, { recursive: true });
    run('new-revision');
    edit('revision.yaml', (text) => text.replace(/^summary: .*$/m, 'summary: Says more of its purpose.'));
    edit('purpose.mdx', (text) => `${text}\nA sentence that only the draft has.\n`);
    for (const [number, id] of Object.entries({ 9: 'added', '9.1': 'below', '9.1.1': 'deep', '9.1.1.1': 'deepest' })) {
      writeFileSync(
        path.join(draft, `${id}.mdx`),
        `---\nnumber: '${number}'\ntitle: Added\n---\n\nA section that is new.\n`,
      );
    }
  });
  afterEach(() => server.stop());
  afterAll(() => rmSync(root, { recursive: true }));

  function run(script: string): void {
    const { status, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, date], {
      env: commandEnvironment({ CONTENT_DIR: folder }),
      encoding: 'utf8',
    });
    expect(stderr.replace(/^Warning: .*\n/m, '')).toBe('');
    expect(status).toBe(0);
  }

  function edit(file: string, change: (text: string) => string): void {
    writeFileSync(path.join(draft, file), change(readFileSync(path.join(draft, file), 'utf8')));
  }

  const textOf = async (address: string) => (await fetch(server.origin + address)).text();
  const becomes = (address: string) => expect.poll(() => textOf(address), { timeout, interval: 500 });

  it('shows the whole site with the draft that PREVIEW names', async () => {
    server = await startDev(4393, { CONTENT_DIR: folder, PREVIEW: date });
    await becomes('/policy/').toContain('A sentence that only the draft has.');
    expect(await textOf('/policy/added/')).toContain('A section that is new.');
    expect(await textOf('/')).toContain('15 January 2027');
    // what is measured must not be reloaded meanwhile
    const still = { javaScriptEnabled: false };
    await open(
      `${server.origin}/`,
      async ({ page }) => {
        const starts = await linkStarts(page, ['added', 'below', 'deep', 'deepest']);
        // the deeper a section, the further in
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
      },
      still,
    );
    await open(
      `${server.origin}/policy/deepest/`,
      // no number touches its title
      async ({ page }) => expect(Math.min(...(await numberGaps(page)))).toBeGreaterThanOrEqual(4),
      still,
    );
    expect(server.printed()).toContain(`The revision of ${date} is shown as if it were sealed`);
  });

  it('shows a revision that is sealed while it runs, without a restart', async () => {
    server = await startDev(4394, { CONTENT_DIR: folder });
    const before = await textOf('/policy/');
    expect(before).toContain('id="s1"');
    expect(before).not.toContain('A sentence that only the draft has.');
    run('seal');
    await becomes('/policy/').toContain('A sentence that only the draft has.');
    expect(await textOf('/policy/added/')).toContain('A section that is new.');
    expect(await textOf(`/policy/${date}/SHA256SUMS`)).toContain('added.mdx');
  });

  it('recovers from a mistake that it started with, without a restart', async () => {
    const company = path.join(folder, 'company.yaml');
    const right = readFileSync(company, 'utf8');
    writeFileSync(company, `${right}colour: blue\n`);
    server = await startDev(4395, { CONTENT_DIR: folder });
    await becomes('/policy/').toContain('ContentError');
    // saved until it is seen: the server may have answered before it watches the file
    const saved = () => {
      writeFileSync(company, right);
      return textOf('/policy/');
    };
    await expect.poll(saved, { timeout, interval: 1000 }).toContain('A sentence that only the draft has.');
  });
});
