import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  id?: string;
  with?: Record<string, unknown>;
  uses?: string;
  run?: string;
  env?: Record<string, string>;
}

interface Workflow {
  name: string;
  on: Record<string, { cron: string }[] | null>;
  permissions: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; 'timeout-minutes': number; steps: Step[] }>;
}

const read = (file: string): Workflow => parse(readFileSync(file, 'utf8'));
const files = globSync('.github/workflows/*.yml').sort();
const nightly = read('.github/workflows/nightly.yml');
const steps = nightly.jobs.report?.steps ?? [];
const scriptOf = (id: string) => steps.find((step) => step.id === id)?.run ?? '';

/** What each workflow may do with the token that it is given, and the npm scripts that it runs. */
const allowed: Record<string, { permissions: string[]; scripts: string[] }> = {
  check: { permissions: ['contents: read'], scripts: ['test:unit', 'build', 'links'] },
  deploy: {
    permissions: ['contents: read', 'id-token: write', 'attestations: write', 'pages: write', 'id-token: write'],
    scripts: ['build', 'links', 'verify'],
  },
  nightly: { permissions: ['contents: read', 'issues: write'], scripts: ['build', 'links', 'review'] },
};
const allowedTo = (file: string) => allowed[path.basename(file, '.yml')];

it('there are three workflows', () => {
  expect(files.map((file) => path.basename(file, '.yml'))).toEqual(Object.keys(allowed).sort());
});

describe.each(files)('the workflow %s', (file) => {
  const workflow = read(file);
  const all = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it('pins each action to a commit and names its release', () => {
    const lines = readFileSync(file, 'utf8').match(/uses:.*/g) ?? [];
    expect(lines).toHaveLength(all.filter(({ uses }) => uses).length);
    for (const line of lines) expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('pins Node.js to the lowest version that the program promises to run with', () => {
    const [, major, minor] = /needed = \[(\d+), (\d+)\]/.exec(readFileSync('src/cli/need-node.mjs', 'utf8')) ?? [];
    const versions = all.flatMap((step) => (step.uses?.includes('/setup-node@') ? [step.with?.['node-version']] : []));
    for (const version of versions) expect(version).toBe(`${major}.${minor}.0`);
    expect(versions.length).toBe(readFileSync(file, 'utf8').match(/npm ci|\.ci\/run/g)?.length);
  });

  it('has no more permissions than it needs, and a time limit for each job', () => {
    const granted = [workflow.permissions, ...Object.values(workflow.jobs).map((job) => job.permissions ?? {})];
    const all = granted.flatMap((permissions) => Object.entries(permissions).map((pair) => pair.join(': ')));
    expect(all).toEqual(allowedTo(file)?.permissions);
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  it('runs scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const runs = all.flatMap(({ run = [] }) => run).join('\n');
    const named = [...runs.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, name = '']) => name);
    expect(named).toEqual(allowedTo(file)?.scripts);
    for (const name of named) expect(scripts, name).toHaveProperty([name]);
    if (file.includes('check')) {
      expect(workflow.jobs.check?.steps.map(({ run }) => run)).toContain('.ci/run');
      expect(() => accessSync('.ci/run', constants.X_OK)).not.toThrow();
    }
  });

  it('passes values to scripts through the environment only', () => {
    for (const { run = '' } of all) {
      expect(run).not.toContain('${{');
      if (run) execFileSync('bash', ['-n'], { input: run });
    }
  });
});

describe('the deployment', () => {
  const deploy = read('.github/workflows/deploy.yml');
  const steps = deploy.jobs.build?.steps ?? [];
  const indexOf = (action: string) => steps.findIndex(({ uses }) => uses?.startsWith(`actions/${action}@`));

  it('attests what it uploads, with the hidden files of the site, after the site was verified', () => {
    const verified = steps.findIndex(({ run }) => run?.includes('npm run --silent verify -- dist'));
    expect(verified).toBeGreaterThan(0);
    expect(indexOf('attest-build-provenance')).toBeGreaterThan(verified);
    expect(indexOf('upload-pages-artifact')).toBeGreaterThan(indexOf('attest-build-provenance'));
    expect(steps[indexOf('upload-pages-artifact')]?.with).toEqual({ path: 'dist', 'include-hidden-files': true });
  });

  it.each([
    { SITE_URL: '', OWNER: 'Example', REPOSITORY: 'trust', expected: 'https://example.github.io /trust' },
    { SITE_URL: '', OWNER: 'Example', REPOSITORY: 'example.github.io', expected: 'https://example.github.io ' },
    {
      SITE_URL: 'https://trust.example.com',
      OWNER: 'Example',
      REPOSITORY: 'trust',
      expected: 'https://trust.example.com ',
    },
  ])('builds $OWNER/$REPOSITORY for “$expected”', ({ expected, ...environment }) => {
    const script = steps.find(({ run }) => run?.includes('SITE_URL'))?.run?.split('SOURCE_DATE_EPOCH=')[0];
    const { stdout } = spawnSync('bash', ['-eo', 'pipefail', '-c', `${script}\necho "$SITE_URL $BASE_PATH"`], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, BASE_PATH: '', ...environment },
    });
    expect(stdout).toBe(`${expected}\n`);
  });
});

it('Dependabot looks after packages, actions and container images', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8'));
  expect(updates.map((update: Record<string, string>) => update['package-ecosystem'])).toEqual([
    'npm',
    'github-actions',
    'docker',
  ]);
});

describe('the nightly run', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'nightly-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('starts once a day', () => {
    const [{ cron = '' } = {}] = nightly.on.schedule ?? [];
    expect(cron).toMatch(/^[0-5]?\d (1?\d|2[0-3]) \* \* \*$/);
    expect(nightly.on).toHaveProperty('workflow_dispatch');
  });

  it('keeps the report of the review and continues if something needs a person', { timeout: 60_000 }, () => {
    const output = path.join(folder, 'output');
    const { status } = bash(scriptOf('review'), { GITHUB_OUTPUT: output, CONTENT_DIR: 'tests/fixtures/acme' });
    expect(status).toBe(0);
    expect(readFileSync(output, 'utf8')).toBe('status=1\n');
    expect(readFileSync(path.join(folder, 'review.txt'), 'utf8')).toMatch(/\d+ things need a person/);
  });

  it.each([
    { links: '0', review: '1', audit: '0', open: '', expected: ['create'] },
    { links: '1', review: '0', audit: '0', open: '7', expected: ['edit', '7'] },
    { links: '0', review: '0', audit: '1', open: '7', expected: ['edit', '7'] },
    { links: '2', review: '', audit: '', open: '7', expected: ['edit', '7'] },
    { links: '0', review: '0', audit: '0', open: '7', expected: ['close', '7'] },
    { links: '0', review: '0', audit: '0', open: '', expected: [] },
  ])(
    'changes issues as $expected if links exit with $links, the review with $review, the audit with $audit and issue “$open” is open',
    ({ links, review, audit, open, expected }) => {
      // stands in for GitHub's own command, which answers with the open issue and writes down what it is asked
      const log = path.join(folder, 'asked');
      writeFileSync(
        path.join(folder, 'gh'),
        `#!/bin/sh\necho "$*" >> "${log}"\n[ "$2" = list ] && echo "${open}" || true\n`,
      );
      chmodSync(path.join(folder, 'gh'), 0o755);
      writeFileSync(
        path.join(folder, 'links.txt'),
        `content/a.mdx:1:1  dead-link  ${'Größe ~~~ @you '.repeat(3000)}\n`,
      );
      writeFileSync(path.join(folder, 'review.txt'), '~~~\n# Heading\n');
      writeFileSync(path.join(folder, 'audit.txt'), 'x  <1.0.0\n'.repeat(9000));
      const { status, stderr } = bash(scriptOf('report'), {
        LINKS: links,
        REVIEW: review,
        AUDIT: audit,
        RUN: 'https://ci.example/1',
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const [label, list, ...changes] = readFileSync(log, 'utf8').trimEnd().split('\n');
      expect(label).toMatch(/^label create nightly-report --force /);
      expect(list).toMatch(/^issue list --label nightly-report --state open /);
      expect(
        changes.map((change) =>
          change
            .match(/^issue ([a-z]+)(?: (\d+))?/)
            ?.slice(1)
            .filter(Boolean),
        ),
      ).toEqual(expected.length > 0 ? [expected] : []);
      if (!/^(create|edit)$/.test(expected[0] ?? '')) return;
      const body = readFileSync(path.join(folder, 'report.md'), 'utf8');
      expect(body.length).toBeLessThan(65_536);
      expect(body).toContain('\n## npm run review\n\n    ~~~\n    # Heading\n');
      expect(body).toContain('\n## npm audit\n\n    x  <1.0.0\n');
      expect(body.match(/^(?! {4}).*@you/gm)).toBeNull();
      expect(body).not.toContain('\ufffd');
    },
  );

  function bash(script: string, environment: Record<string, string>) {
    return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      encoding: 'utf8',
      env: { ...process.env, RUNNER_TEMP: folder, PATH: `${folder}:${process.env.PATH}`, ...environment },
    });
  }
});
