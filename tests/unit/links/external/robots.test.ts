import { afterEach, describe, expect, it } from 'vitest';
import { hostGate } from '../../../../src/links/external/host-gate.ts';
import { robotsOf } from '../../../../src/links/external/robots.ts';
import { fakeFetch, type Reply, restoreFetch, settle } from './fake-fetch.ts';

const file = 'GET https://a.example/robots.txt';
const page = 'https://a.example/private/terms';
afterEach(restoreFetch);

/** Asks whether URLs are allowed, one after another, and returns the answers, the requests and the gate. */
async function ask(replies: Record<string, Reply>, urls: readonly string[] = [page]) {
  const sent = fakeFetch(replies);
  const gate = hostGate(0);
  const robots = robotsOf({ timeout: 5000, userAgent: 'test', maximumWait: 1000, gate });
  const allowed: boolean[] = [];
  for (const url of urls) allowed.push(await settle(robots.allows(url)));
  return { allowed, gate, sent: sent.map(({ request }) => request) };
}

describe('robotsOf()', () => {
  it.each<[string, Reply, boolean]>([
    ['forbids a path to all programs', { body: 'User-agent: *\nDisallow: /private' }, false],
    ['forbids it to this one', { body: 'User-agent: trust-center-links\nDisallow: /' }, false],
    ['forbids it to another one', { body: 'User-agent: other\nDisallow: /' }, true],
    [
      'allows this one more than others',
      { body: 'User-agent: *\nDisallow: /\n\nUser-agent: trust-center-links\nAllow: /' },
      true,
    ],
    ['forbids another path', { body: 'User-agent: *\nDisallow: /secret' }, true],
    ['is a page', { body: '<h1>Disallow: /</h1>' }, true],
    ['is missing', 404, true],
    ['cannot be read', 503, true],
    ['cannot be requested', new Error('no'), true],
    ['redirects to itself', { status: 301, headers: { location: '/robots.txt' } }, true],
  ])('respects a robots.txt that %s', async (_, reply, expected) => {
    expect((await ask({ [file]: reply })).allowed).toEqual([expected]);
  });

  it('follows redirects to a robots.txt of another host', async () => {
    const { allowed, sent } = await ask({
      [file]: { status: 301, headers: { location: 'https://b.example/robots.txt' } },
      'GET https://b.example/robots.txt': { body: 'User-agent: *\nDisallow: /private' },
    });
    expect({ allowed, sent }).toEqual({ allowed: [false], sent: [file, 'GET https://b.example/robots.txt'] });
  });

  it('reads the file of a host once', async () => {
    const { sent } = await ask({}, [page, 'https://a.example/', 'https://b.example/', page]);
    expect(sent).toEqual([file, 'GET https://b.example/robots.txt']);
  });

  it.each([
    ['0.5', 500],
    ['30', 1000],
  ])('grants Crawl-delay: %s with a pause of %i ms', async (delay, wait) => {
    const { gate } = await ask({ [file]: { body: `User-agent: *\nCrawl-delay: ${delay}` } });
    await settle(gate.through(page, async () => undefined));
    expect(gate.waitOf(page)).toBe(wait);
  });
});
