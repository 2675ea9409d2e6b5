import { afterEach, describe, expect, it } from 'vitest';
import { checkUrls } from '../../../../src/links/external/check-urls.ts';
import type { Outcome } from '../../../../src/links/external/outcome.ts';
import { hostGate } from '../../../../src/links/external/host-gate.ts';
import { fakeFetch, type Reply, restoreFetch, retrySettings, settle } from './fake-fetch.ts';

const [a1, a2, b1] = ['https://a.example/1', 'https://a.example/2', 'https://b.example/1'];
const text = { headers: { 'content-type': 'text/plain' } };
const refused = Object.assign(new Error('no'), { code: 'ECONNREFUSED' });
const expired = Object.assign(new Error('no'), { code: 'CERT_HAS_EXPIRED' });
const failing = (url: string, error: Error) => ({ [`HEAD ${url}`]: error, [`GET ${url}`]: error });
afterEach(restoreFetch);

async function check(
  urls: readonly string[],
  replies: Record<string, Reply | Reply[]>,
  { hosts = 8, deadline = 60_000, pause = 0 } = {},
) {
  const sent = fakeFetch(replies);
  const reported: Outcome[] = [];
  const settings = { ...retrySettings({ tries: 1, gate: hostGate(pause) }), hosts, deadline };
  const expected = new Map(urls.map((url) => [url, 'anything'] as const));
  const outcomes = await settle(checkUrls(expected, settings, (outcome) => reported.push(outcome)));
  return { outcomes, reported, sent };
}
const verdicts = (outcomes: Outcome[]) => outcomes.map(({ url, verdict }) => [url, verdict]);

describe('checkUrls()', () => {
  it('returns the outcomes in the given order, and reports each when it is done', async () => {
    const replies = { [`HEAD ${a1}`]: text, [`HEAD ${b1}`]: text };
    const { outcomes, reported, sent } = await check([a1, a2, b1], replies, { pause: 100 });
    expect(verdicts(outcomes)).toEqual([
      [a1, 'fine'],
      [a2, 'gone'],
      [b1, 'fine'],
    ]);
    expect(reported.map(({ url }) => url)).toEqual([a1, b1, a2]);
    expect(sent).toEqual([
      { request: `HEAD ${a1}`, at: 0 },
      { request: `HEAD ${b1}`, at: 0 },
      { request: `HEAD ${a2}`, at: 100 },
      { request: `GET ${a2}`, at: 200 },
    ]);
  });

  it('checks as many hosts at the same time as set', async () => {
    const { sent } = await check([a1, a2, b1], { [`HEAD ${a1}`]: text }, { hosts: 1, pause: 100 });
    expect(sent.find(({ request }) => request.includes('b.example'))?.at).toBe(200);
  });

  it('checks no further URL after the deadline', async () => {
    const replies = { [`HEAD ${a1}`]: text, [`HEAD ${b1}`]: text };
    const { outcomes, sent } = await check([a1, a2, b1], replies, { deadline: 0 });
    const reason = 'was not checked, because the time limit of the run was reached';
    expect(outcomes).toEqual([a1, a2, b1].map((url) => ({ url, verdict: 'not-checked', reason })));
    expect(sent).toEqual([]);
  });

  it('returns nothing for no URL', async () => {
    expect(await check([], {})).toEqual({ outcomes: [], reported: [], sent: [] });
  });
});

describe('checkUrls() on a machine that may be offline', () => {
  const offline = (url: string) => ({
    url,
    verdict: 'not-checked',
    reason: 'refuses the connection, but this machine seems to be offline',
    offline: true,
  });

  it('judges no host if none is reached', async () => {
    const { outcomes } = await check([a1, b1], { ...failing(a1, refused), ...failing(b1, refused) });
    expect(outcomes).toEqual([offline(a1), offline(b1)]);
  });

  it.each<[string, Reply]>([
    ['a response', text],
    ['bad TLS', expired],
  ])('judges the hosts that are not reached if another one still is: %s', async (_, reply) => {
    const { outcomes, sent } = await check([a1, b1], { ...failing(b1, refused), [`HEAD ${a1}`]: reply });
    expect(outcomes[1]).toMatchObject({ url: b1, verdict: 'unreachable' });
    expect(sent.filter(({ request }) => request === `HEAD ${a1}`)).toHaveLength(2);
  });

  it('judges only the hosts that were reached if that one no longer is', async () => {
    const { outcomes } = await check([a1, b1], { ...failing(b1, refused), [`HEAD ${a1}`]: [text, refused] });
    expect(outcomes).toEqual([expect.objectContaining({ url: a1, verdict: 'fine' }), offline(b1)]);
  });

  it('does not ask again if the only other URLs were not checked', async () => {
    const { outcomes, sent } = await check([a1, a2], {}, { pause: 100, deadline: 50 });
    expect(verdicts(outcomes)).toEqual([
      [a1, 'gone'],
      [a2, 'not-checked'],
    ]);
    expect(sent.map(({ request }) => request)).toEqual([`HEAD ${a1}`, `GET ${a1}`]);
  });

  it('does not ask again if every host was reached', async () => {
    const { sent } = await check([a1, b1], { [`HEAD ${a1}`]: text, ...failing(b1, expired) });
    expect(sent.map(({ request }) => request)).toEqual([`HEAD ${a1}`, `HEAD ${b1}`]);
  });
});
