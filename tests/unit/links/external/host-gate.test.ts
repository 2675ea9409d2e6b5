import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hostGate } from '../../../../src/links/external/host-gate.ts';
import { settle } from './fake-fetch.ts';

beforeEach(() => void vi.useFakeTimers({ now: 0, toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());

const [a, b] = ['https://a.example/1', 'https://b.example/1'];
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Records the times between which requests run. */
function recorder(gate: ReturnType<typeof hostGate>) {
  const runs: [url: string, from: number, to: number][] = [];
  const run = (url: string, takes: number) =>
    gate.through(url, async () => {
      const from = Date.now();
      await wait(takes);
      runs.push([url, from, Date.now()]);
    });
  return { runs, run };
}

it('hostGate() runs requests to a host one at a time, with the pause after each', async () => {
  const { runs, run } = recorder(hostGate(50));
  await settle(Promise.all([run(a, 30), run('https://a.example/2', 10), run(a, 0)]));
  expect(runs).toEqual([
    [a, 0, 30],
    ['https://a.example/2', 80, 90],
    [a, 140, 140],
  ]);
});

it('hostGate() runs requests to different hosts at the same time', async () => {
  const { runs, run } = recorder(hostGate(50));
  await settle(Promise.all([run(a, 30), run(b, 10)]));
  expect(runs).toEqual([
    [b, 0, 10],
    [a, 0, 30],
  ]);
});

it('hostGate() holds a host for the longest time that was asked for', async () => {
  const gate = hostGate(50);
  const { runs, run } = recorder(gate);
  gate.hold(a, 300);
  gate.hold(a, 200);
  await settle(Promise.all([run(a, 10), run(b, 10), run(a, 10)]));
  expect(runs).toEqual([
    [b, 0, 10],
    [a, 300, 310],
    [a, 360, 370],
  ]);
});

it('hostGate() returns the result of a request, and runs the next one after an error', async () => {
  const gate = hostGate(50);
  const failed = gate.through(a, () => Promise.reject(new Error('no')));
  const next = gate.through(a, async () => Date.now());
  await expect(settle(failed)).rejects.toThrow('no');
  expect(await settle(next)).toBe(50);
});
