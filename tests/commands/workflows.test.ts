import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  id?: string;
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

it('there are two workflows', () => {
  expect(files).toEqual(['.github/workflows/check.yml', '.github/workflows/nightly.yml']);
});

describe.each(files)('the workflow %s', (file) => {
  const workflow = read(file);
  const all = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it('pins each action to a commit and names its release', () => {
    const lines = readFileSync(file, 'utf8').match(/uses:.*/g) ?? [];
    expect(lines).toHaveLength(all.filter(({ uses }) => uses).length);
    for (const line of lines) expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('has permission to read the code and to write nothing but the report', () => {
    const granted = [workflow.permissions, ...Object.values(workflow.jobs).map((job) => job.permissions ?? {})];
    const all = granted.flatMap((permissions) => Object.entries(permissions).map((pair) => pair.join(': ')));
    expect(all).toEqual(file.includes('nightly') ? ['contents: read', 'issues: write'] : ['contents: read']);
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  it('runs scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const runs = all.flatMap(({ run = [] }) => run).join('\n');
    const named = [...runs.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, name = '']) => name);
    expect(named).toEqual(file.includes('nightly') ? ['build', 'links', 'review'] : []);
    for (const name of named) expect(scripts, name).toHaveProperty([name]);
    if (file.includes('check')) {
      expect(runs).toBe('.ci/run');
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
    { links: '0', review: '1', open: '', expected: ['create'] },
    { links: '1', review: '0', open: '7', expected: ['edit', '7'] },
    { links: '2', review: '', open: '7', expected: ['edit', '7'] },
    { links: '0', review: '0', open: '7', expected: ['close', '7'] },
    { links: '0', review: '0', open: '', expected: [] },
  ])(
    'changes issues as $expected if links exit with $links, the review with $review and issue “$open” is open',
    ({ links, review, open, expected }) => {
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
      const { status, stderr } = bash(scriptOf('report'), {
        LINKS: links,
        REVIEW: review,
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
