import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { useBrowser } from './browser/open.ts';
import { type DevServer, startDev } from './dev-server.ts';
import { commandEnvironment } from './environment.ts';

const date = '2027-01-15';
const root = mkdtempSync(path.join(tmpdir(), 'sealing-'));
const folder = path.join(root, 'content');
const draft = path.join(folder, 'policy', date);
const open = useBrowser();
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
afterEach(() => server.process.kill());
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
const becomes = (address: string) => expect.poll(() => textOf(address), { timeout: 30_000, interval: 500 });

describe('npm run dev and sealing', () => {
  it('shows with PREVIEW the whole site as it will be', async () => {
    server = await startDev(4393, { CONTENT_DIR: folder, PREVIEW: date });
    await becomes('/policy/').toContain('A sentence that only the draft has.');
    expect(await textOf('/policy/added/')).toContain('A section that is new.');
    expect(await textOf('/')).toContain('15 January 2027');
    // what is measured must not be reloaded meanwhile
    const still = { javaScriptEnabled: false };
    await open(
      `${server.origin}/`,
      async ({ page }) => {
        const starts = await page.evaluate(() =>
          ['added', 'below', 'deep', 'deepest'].map(
            (id) => document.querySelector(`.plain a[href$="/policy/${id}/"]`)?.getBoundingClientRect().left ?? 0,
          ),
        );
        // the deeper a section, the further in
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
      },
      still,
    );
    await open(
      `${server.origin}/policy/deepest/`,
      async ({ page }) => {
        const gaps = await page.evaluate(() =>
          [...document.querySelectorAll('.contents li a')].map((link) => {
            const [number, title] = [...link.children].map((part) => {
              const range = document.createRange();
              range.selectNodeContents(part);
              return range.getBoundingClientRect();
            });
            return (title?.left ?? 0) - (number?.right ?? 0);
          }),
        );
        // no number touches its title
        expect(Math.min(...gaps)).toBeGreaterThanOrEqual(4);
      },
      still,
    );
    expect(server.printed()).toContain(`The revision of ${date} is shown as if it were sealed`);
  });

  it('is right by itself after a revision was sealed while it is open', async () => {
    server = await startDev(4394, { CONTENT_DIR: folder });
    const before = await textOf('/policy/');
    expect(before).toContain('id="s1"');
    expect(before).not.toContain('A sentence that only the draft has.');
    run('seal');
    await becomes('/policy/').toContain('A sentence that only the draft has.');
    expect(await textOf('/policy/added/')).toContain('A section that is new.');
    expect(await textOf(`/policy/${date}/SHA256SUMS`)).toContain('added.mdx');
  });

  it('is right by itself after a mistake that it started with was mended', async () => {
    const company = path.join(folder, 'company.yaml');
    const right = readFileSync(company, 'utf8');
    writeFileSync(company, `${right}colour: blue\n`);
    server = await startDev(4395, { CONTENT_DIR: folder });
    await becomes('/policy/').toContain('ContentError');
    writeFileSync(company, right);
    await becomes('/policy/').toContain('A sentence that only the draft has.');
  });
});
