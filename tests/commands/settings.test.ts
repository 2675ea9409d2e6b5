import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSettings, siteOrigin } from '../../src/cli/settings.ts';
import { commandEnvironment } from '../site/environment.ts';

const root = mkdtempSync(path.join(tmpdir(), 'address-'));
afterAll(() => rmSync(root, { recursive: true }));

const OUT_DIR = path.join(root, 'dist');
const CONTENT_DIR = 'tests/fixtures/acme';

function run(command: string[], settings: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    env: commandEnvironment({ CONTENT_DIR, OUT_DIR, ...settings }),
    encoding: 'utf8',
  });
  return { status, stdout, lines: stderr.trimEnd().split('\n') };
}

/** What is wrong, with the one sentence that says so. */
const wrong: [settings: Record<string, string>, message: string][] = [
  [
    { SITE_URL: 'trust.example.com' },
    'SITE_URL is “trust.example.com”. Must be an absolute http or https URL, such as https://trust.example.com.',
  ],
  [
    { SITE_URL: 'ftp://x' },
    'SITE_URL is “ftp://x”. Must be an absolute http or https URL, such as https://trust.example.com.',
  ],
  [
    { SITE_URL: 'https://x.example/trust' },
    'SITE_URL is “https://x.example/trust”. Must end after the host: put the path, /trust, in BASE_PATH, such as https://trust.example.com.',
  ],
  ...['https://x/y', '/trust/../x', '/a b', '/a//b', '/a?b', '/.'].map(
    (BASE_PATH): [Record<string, string>, string] => [
      { BASE_PATH },
      `BASE_PATH is “${BASE_PATH}”. Must be the path that the site is published under, such as /trust: letters, digits and - . _ ~ between slashes.`,
    ],
  ),
];

/** The commands that read the addresses. */
const commands = {
  build: ['scripts/build.ts'],
  dev: ['node_modules/astro/bin/astro.mjs', 'dev'],
  preview: ['scripts/preview.ts'],
  redirects: ['scripts/redirects.ts', 'nginx'],
  ask: ['scripts/ask.ts', 'backups'],
};

describe('an address that is set wrongly', () => {
  it.each(wrong)('%j is one sentence', (settings, message) => {
    expect(() => readSettings(settings)).toThrow(message);
  });

  it.each(Object.entries(commands))('ends %s with that sentence and exit code 1', (_name, command) => {
    for (const [settings, message] of [wrong[0], wrong[4]] as typeof wrong) {
      expect(run(command, settings)).toEqual({ status: 1, stdout: '', lines: [message] });
    }
    expect(existsSync(OUT_DIR)).toBe(false);
  });

  it('in company.yaml is a problem with its place', () => {
    const content = path.join(root, 'content');
    cpSync('tests/fixtures/broken/base', content, { recursive: true });
    writeFileSync(
      path.join(content, 'company.yaml'),
      'name: Example\nlegalName: Example Ltd\nsite: https://x.example/trust\n',
    );
    const { status, lines } = run(['scripts/check-content.ts'], { CONTENT_DIR: content });
    expect(status).toBe(1);
    expect(lines[0]).toMatch(
      /company\.yaml:3:7 {2}invalid-value {2}Field “site” is not valid\. Must end after the host: put the path, \/trust, in BASE_PATH\.$/,
    );
  });
});

describe('an address that is set rightly', () => {
  it.each([
    [{}, 'http://localhost:4321', '', false],
    [{ SITE_URL: 'https://trust.example.com/' }, 'https://trust.example.com', '', true],
    [{ SITE_URL: '', BASE_PATH: '/' }, 'http://localhost:4321', '', false],
    [{ SITE_URL: 'https://x.example:8443', BASE_PATH: 'a/b.c_d~e/' }, 'https://x.example:8443', '/a/b.c_d~e', true],
  ])('%j', (settings, site, base, known) => {
    const read = readSettings(settings);
    expect({ ...siteOrigin(read, undefined), base: read.base }).toEqual({ site, base, known });
  });

  it('leads redirects to the folder, however it is written', () => {
    expect(run(commands.redirects, { BASE_PATH: 'trust/' }).stdout).toContain('return 301 /trust/policy/');
  });
});

describe('npm run preview', () => {
  it.each(['abc', '99999', '-1', ''])('refuses the port “%s”', (port) => {
    const { status, lines } = run(['scripts/preview.ts', `--port=${port}`], {});
    expect(status).toBe(2);
    expect(lines).toEqual([
      `“${port}” is not a port: a whole number from 0 to 65535.`,
      'Usage: npm run preview -- [--dist FOLDER] [--port PORT]',
    ]);
  });

  it('is told the port by npm start too', () => {
    // what npm adds to a script goes to its last command: without -- npm run itself would take it
    expect(JSON.parse(readFileSync('package.json', 'utf8')).scripts.start).toMatch(/ && npm run preview --$/);
  });
});
