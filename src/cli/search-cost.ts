import type { Browser, CDPSession, Page } from 'playwright-core';

/** The cost of opening the search page with a query, up to its results. */
export interface SearchCost {
  /** Everything that was transferred, headers included, in bytes. */
  bytes: number;
  /** Each request: its path and its bytes, in the order in which they ended. */
  requests: { path: string; bytes: number }[];
  /** The time from the start of the navigation to the results, in milliseconds. */
  time: number;
}

/** A phone on a slow network: round trips of 400 ms, 1.6 Mbit/s, and a quarter of this machine's speed. */
const slowPhone = { latency: 400, downloadThroughput: 200_000, uploadThroughput: 95_000, cpu: 4 };

/** Opens the search page of a site, at its URL without a slash at the end, with a query in an empty browser, and returns what it costs; with `slow`, on a slow phone. */
export async function searchCost(browser: Browser, url: string, query: string, slow = false): Promise<SearchCost> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const requests = await watchRequests(session);
  if (slow) {
    const { cpu, ...network } = slowPhone;
    await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  }
  await page.goto(`${url}/search/?${new URLSearchParams({ q: query })}`, { waitUntil: 'commit', timeout: 90_000 });
  const time = await timeOfResults(page, query);
  await page.waitForLoadState('networkidle');
  await context.close();
  return { bytes: requests.reduce((sum, { bytes }) => sum + bytes, 0), requests, time };
}

async function watchRequests(session: CDPSession): Promise<SearchCost['requests']> {
  const paths = new Map<string, string>();
  const requests: SearchCost['requests'] = [];
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith('http')) paths.set(requestId, new URL(request.url).pathname);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const path = paths.get(requestId);
    // a preloaded file is reported once more, without bytes, when it is used
    if (path && encodedDataLength > 0) requests.push({ path, bytes: encodedDataLength });
  });
  await session.send('Network.enable');
  return requests;
}

/** Returns when the results of a query stand on the page, in milliseconds from the start of the navigation. */
async function timeOfResults(page: Page, query: string): Promise<number> {
  const time = await page.waitForFunction(
    (wanted) => {
      const list = document.querySelector<HTMLElement>('[data-results][aria-busy=false]');
      return list?.dataset.for === wanted && list.children.length > 0 && performance.now();
    },
    query,
    { timeout: 90_000 },
  );
  return Number(await time.jsonValue());
}
