import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { enginesAtHand, firefoxKeyboard, type Keyboard, keyboardOf, until } from './keyboard.ts';

const { acme, based, large } = inject('sites');

/** What happens to the requests of the sites: a file that matches is refused, or held back until `released`. */
interface Fate {
  refused?: RegExp;
  held?: RegExp;
  released?: Promise<void>;
}

describe.each(enginesAtHand())('the worker of the search in %s', (engine) => {
  let keyboard: Keyboard;
  let closeBrowser: () => Promise<unknown> = () => Promise.resolve();
  const servers: Server[] = [];
  let fate: Fate = {};

  beforeAll(async () => {
    if (engine === 'Firefox') {
      keyboard = await firefoxKeyboard();
    } else {
      const browser = await chromium.connect(inject('browser'));
      keyboard = keyboardOf(await (await browser.newContext()).newPage());
      closeBrowser = () => browser.close();
    }
  });
  afterEach(() => {
    fate = {};
    for (const server of servers.splice(0)) server.close();
  });
  afterAll(async () => {
    await keyboard.close();
    await closeBrowser();
  });

  /** Opens the search page at an origin of its own, of which the browser knows no file yet. */
  const openSearch = async (query: string, { origin, base } = acme) => {
    const server = await serveAs(origin, () => fate);
    servers.push(server);
    await keyboard.goto(`http://localhost:${portOf(server)}${base}/search/${query}`);
  };
  const shows = (query: string) =>
    until(
      keyboard,
      (wanted) => document.querySelector<HTMLElement>('[data-results][aria-busy=false]')?.dataset.for === wanted,
      query,
    );
  const status = () => keyboard.evaluate(() => document.querySelector('[role=status]')?.textContent ?? '', null);
  const type = (query: string) =>
    keyboard.evaluate((words) => {
      const field = document.querySelector<HTMLInputElement>('input[type=search]');
      if (field) field.value = words;
      field?.dispatchEvent(new Event('input'));
    }, query);
  const hits = () =>
    keyboard.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('[data-results] > li')].map(({ dataset, innerText }) => ({
          kind: dataset.kind,
          text: innerText,
        })),
      null,
    );

  it('searches, under a base path too', async () => {
    for (const site of [acme, based]) {
      await openSearch('?q=backups', site);
      await shows('backups');
      expect(await status()).toMatch(/^\d+ results/);
      expect((await hits()).length).toBeGreaterThan(1);
    }
  });

  it('filters and counts by the facets that are chosen, and shows all hits when asked', async () => {
    await openSearch('?q=records&kind=clause', large);
    await shows('records');
    expect(new Set((await hits()).map(({ kind }) => kind))).toEqual(new Set(['clause']));
    const words = await keyboard.evaluate(
      () => [...document.querySelectorAll('select[name=kind] option')].map(({ textContent }) => textContent ?? ''),
      null,
    );
    const [all = 0, ...kinds] = words.map((text) => Number(/\((\d+)\)$/.exec(text)?.[1]));
    expect(kinds.reduce((sum, count) => sum + count, 0)).toBe(all);
    const total = Number(/(\d+) results/.exec(await status())?.[1]);
    expect(kinds).toContain(total);
    expect(total).toBeGreaterThan(10);
    await keyboard.evaluate(() => document.querySelector<HTMLElement>('[data-more]')?.click(), null);
    await until(keyboard, (wanted) => document.querySelectorAll('[data-results] > li').length === wanted, total);
  });

  it('shows the results of the last query if several were typed while it loads', async () => {
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    fate = { held: /\/search\/data\.json/, released };
    await openSearch('');
    for (const query of ['backups', 'fax', 'encryption']) {
      await type(query);
      await until(
        keyboard,
        (wanted) => document.querySelector<HTMLElement>('[data-results]')?.dataset.for === wanted,
        query,
      );
    }
    release();
    await shows('encryption');
    expect((await hits())[0]?.text.toLowerCase()).toContain('encrypt');
    expect(await status()).toMatch(/^\d+ result/);
  });

  it.each([
    ['its script', /search-worker-/],
    ['the data', /\/search\/data\.json/],
    ['the entry of the index', /pagefind-entry/],
  ])('says that the search failed if %s is refused, and tries again for the next query', async (_, refused) => {
    fate = { refused };
    await openSearch('?q=backups');
    await until(
      keyboard,
      () => document.querySelector('[role=status]')?.textContent?.includes('could not be loaded'),
      null,
    );
    expect(await keyboard.evaluate(() => document.querySelector<HTMLElement>('[data-browse]')?.hidden, null)).toBe(
      false,
    );
    fate = {};
    await type('encryption');
    await shows('encryption');
    await until(keyboard, () => document.querySelector('[data-results] > li'), null);
    expect(await status()).toMatch(/^\d+ result/);
  });
});

/** Serves a site at a port of its own, which the browser knows nothing of, with what happens to its requests. */
async function serveAs(origin: string, fateNow: () => Fate): Promise<Server> {
  const server = createServer(async ({ url = '/' }, response) => {
    const { refused, held, released } = fateNow();
    if (held?.test(url)) await released;
    if (refused?.test(url)) return response.writeHead(503).end();
    const { status, headers, body } = await fetch(origin + url, { headers: { 'accept-encoding': 'identity' } }).then(
      async (one) => ({ ...{ status: one.status, headers: one.headers }, body: Buffer.from(await one.arrayBuffer()) }),
    );
    const kept = ['content-type', 'content-security-policy', 'cache-control'];
    response.writeHead(
      status,
      kept.flatMap((name) => [name, headers.get(name) ?? '']),
    );
    return response.end(body);
  });
  await once(server.listen(0, 'localhost'), 'listening');
  return server;
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server does not listen.');
  return address.port;
}
