import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const OUT_DIR = '.cache/nowhere';
const CONTENT_DIR = 'tests/fixtures/acme';

describe('a setting that is not valid', () => {
  it.each([
    ['build', ['scripts/build.ts']],
    ['dev', ['node_modules/astro/bin/astro.mjs', 'dev']],
    ['preview', ['scripts/preview.ts']],
    ['redirects', ['scripts/redirects.ts', 'nginx']],
    ['hosting', ['scripts/hosting.ts', 'nginx']],
    ['check:content', ['scripts/check-content.ts']],
  ])('ends npm run %s with one sentence and exit code 1', (_name, command) => {
    const { status, stdout, stderr } = run(command, { CONTENT_DIR, OUT_DIR, SITE_URL: 'trust.example.com' });
    const message =
      'SITE_URL is “trust.example.com”. Must be an absolute http or https URL, such as https://trust.example.com.\n';
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: message });
    expect(existsSync(OUT_DIR)).toBe(false);
  });

  it('ends a build that should publish a draft', () => {
    const { status, stderr } = run(['scripts/build.ts'], { CONTENT_DIR, OUT_DIR, PREVIEW: '2026-10-01' });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr:
        'PREVIEW is 2026-10-01, but a build never publishes a draft. Unset PREVIEW, or seal the draft with npm run seal -- 2026-10-01.\n',
    });
    expect(existsSync(OUT_DIR)).toBe(false);
  });
});

it('npm run redirects writes BASE_PATH before each path', () => {
  const { status, stdout } = run(['scripts/redirects.ts', 'nginx'], { CONTENT_DIR, BASE_PATH: 'trust/' });
  expect(status).toBe(0);
  expect(stdout).toContain('return 301 /trust/policy/');
});

it('npm run hosting prints the configuration of a host for this company, its host name and BASE_PATH', () => {
  const settings = { CONTENT_DIR, BASE_PATH: 'trust', SITE_URL: 'https://trust.example.com' };
  const { status, stdout } = run(['scripts/hosting.ts', 'nginx', '--root', '/srv/site', '--listen', '80'], settings);
  expect(status).toBe(0);
  for (const part of ['server_name trust.example.com;', 'alias /srv/site/;', 'listen 80;', 'return 301 /trust/policy/'])
    expect(stdout).toContain(part);
});

it.each([[['apache']], [[]], [['nginx', '--write']], [['nginx', '--root', '/srv;x']]])(
  'npm run hosting exits with 2 for %j',
  (args) => {
    const { status, stdout, stderr } = run(['scripts/hosting.ts', ...args], { CONTENT_DIR });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Usage: npm run --silent hosting -- ');
  },
);

it('npm run check:content says which draft PREVIEW treats as sealed', () => {
  const { status, stdout } = run(['scripts/check-content.ts'], { CONTENT_DIR, PREVIEW: '2026-10-01' });
  expect(status).toBe(0);
  expect(stdout).toContain('with the draft of 2026-10-01 as sealed: 6 sealed revisions');
});

describe('npm run preview', () => {
  it.each(['99999', ''])('refuses the port “%s”', (port) => {
    const { status, stderr } = run(['scripts/preview.ts', `--port=${port}`], {});
    expect(status).toBe(2);
    expect(stderr).toBe(
      `“${port}” is not a port: a whole number from 0 to 65535.\nUsage: npm run preview -- [--dist FOLDER] [--port PORT]\n`,
    );
  });

  it('is given the port by npm start too', () => {
    // npm appends the arguments to the script's last command; without -- npm run would read them itself
    expect(JSON.parse(readFileSync('package.json', 'utf8')).scripts.start).toMatch(/ && npm run preview --$/);
  });
});
