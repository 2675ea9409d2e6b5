import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asNobody, onFullDisk, type Through } from './special-machine.ts';
import { noonOf, startBuild } from './start-build.ts';
import { leftBehind, sumsOf } from './sums-of.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'faults-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => path.join(folder, name);
const made = (name: string, mode: number) => {
  mkdirSync(at(name), { recursive: true });
  chmodSync(at(name), mode);
  return at(name);
};
const dist = at('dist');
const earlierDay = { CONTENT_DIR: 'tests/fixtures/small', OUT_DIR: dist, CACHE_DIR: path.resolve('.cache/builds') };
/** The pages say the day, so that this is another site. */
const laterDay = { ...earlierDay, SOURCE_DATE_EPOCH: noonOf('2026-11-24') };
let [milliseconds, earlier, later] = [0, '', ''];
beforeAll(async () => {
  expect(await startBuild({ settings: laterDay }).done).toMatchObject({ status: 0 });
  later = sumsOf(dist);
  // this build has the cache of the other, and takes as long as those that are killed
  const start = performance.now();
  expect(await startBuild({ settings: earlierDay }).done).toMatchObject({ status: 0 });
  milliseconds = performance.now() - start;
  earlier = sumsOf(dist);
  expect(earlier).not.toBe(later);
});

describe('a build that is killed at a random moment', () => {
  const times = Number(process.env.TRUST_CENTER_KILLS ?? 4);

  it(`leaves the whole earlier site or the whole later one (${times} times)`, async () => {
    for (let time = 0; time < times; time++) {
      const moment = Math.random() * milliseconds * 1.1;
      await killedAfter(moment);
      const found = sumsOf(dist);
      expect([earlier, later], `killed after ${moment.toFixed(0)} ms`).toContain(found);
      if (found === later) await startBuild({ settings: earlierDay }).done;
    }
  });

  it('does not stand in the way of the next one, which removes what it left', async () => {
    const pid = await killedAfter(milliseconds * 0.7);
    expect(await startBuild({ settings: laterDay }).done).toMatchObject({ status: 0 });
    expect(sumsOf(dist)).toBe(later);
    expect(readdirSync(folder).filter((name) => name.includes('building'))).toEqual([]);
    expect(leftBehind([pid])).toEqual([]);
  });
});

describe('a build on a disk that is full says so and leaves the earlier site as it was', () => {
  it.for([
    ['in the program, at once', '.astro', 100, {}],
    ['in the program, while pages are built', '.astro', 3000, {}],
    ['for the site, which is a mount point', made('mount', 0o755), 1000, { OUT_DIR: at('mount') }],
  ] as const)('if it is the one %s', async ([, place, kilobytes, settings], { skip }) => {
    await refused(throughOr(skip, onFullDisk(place, kilobytes)), settings, /: no space is left on the device\b/);
  });
});

describe('a command without permission says so in a sentence', () => {
  it('if the site cannot be written', async ({ skip }) => {
    await refused(
      throughOr(skip, asNobody()),
      { OUT_DIR: path.join(made('closed', 0o755), 'dist') },
      /^OUT_DIR is .*: permission denied/,
    );
  });

  it('if the program cannot be written', async ({ skip }) => {
    const settings = { OUT_DIR: path.join(made('open', 0o777), 'dist') };
    await refused(throughOr(skip, asNobody()), settings, /^A build cannot write to .*\.astro: permission denied\.$/);
  });

  it.for(['company.yaml', 'policy', 'policy/2026-01-15/revision.yaml'])(
    'if %s of the content cannot be read',
    async (name, { skip }) => {
      const content = at('content');
      rmSync(content, { recursive: true, force: true });
      cpSync('tests/fixtures/small', content, { recursive: true });
      chmodSync(path.join(content, name), 0);
      const line = new RegExp(`content/${name}:1:1 {2}unreadable-file {2}.*permission denied`);
      await refused(throughOr(skip, asNobody()), { CONTENT_DIR: content }, line, 'check-content');
    },
  );
});

/** Starts a build of the later site, kills it and all its processes, and resolves with its number. */
async function killedAfter(moment: number): Promise<number> {
  const build = startBuild({ settings: laterDay });
  await Promise.race([setTimeout(moment), build.done]);
  try {
    process.kill(-build.pid, 'SIGKILL');
  } catch {
    // it has ended
  }
  await build.done;
  return build.pid;
}

/** Returns how to start a command on a special machine, or skips the test and says why. */
function throughOr(skip: (reason: string) => never, machine: Through): string[] {
  return 'reason' in machine ? skip(machine.reason) : machine.through;
}

/** Expects a command to fail with these words and no stack trace, and the earlier site to be as it was. */
async function refused(through: string[], own: object, words: RegExp, script = 'build'): Promise<void> {
  chmodSync(folder, 0o755);
  const before = sumsOf(dist);
  const { status, output } = await startBuild({ settings: { ...laterDay, ...own }, through, script }).done;
  expect({ status, output }).toEqual({ status: 1, output: expect.stringMatching(new RegExp(words, 'm')) });
  expect(output).not.toMatch(/^ +at /m);
  expect(sumsOf(dist)).toBe(before);
}
