import type { Browser, Page, Request } from 'playwright-core';

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
  const finished = finishedRequests(page);
  if (slow) {
    const { cpu, ...network } = slowPhone;
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  }
  await page.goto(`${url}/search/?${new URLSearchParams({ q: query })}`, { waitUntil: 'commit', timeout: 90_000 });
  const time = await timeOfResults(page, query);
  await page.waitForLoadState('networkidle');
  const requests = await Promise.all(finished);
  await context.close();
  return { bytes: requests.reduce((sum, { bytes }) => sum + bytes, 0), requests, time };
}

/** Returns a list to which each request of a page and its worker is added when it ends. */
function finishedRequests(page: Page): Promise<FinishedRequest>[] {
  const finished: Promise<FinishedRequest>[] = [];
  page.on('requestfinished', (request) => finished.push(finishedRequest(request)));
  return finished;
}

type FinishedRequest = SearchCost['requests'][number];

async function finishedRequest(request: Request): Promise<FinishedRequest> {
  const { responseHeadersSize, responseBodySize } = await request.sizes();
  const response = await request.response();
  // Chromium does not say how much it received of the script of a worker
  const body = responseBodySize || Number(await response?.headerValue('content-length'));
  return { path: new URL(request.url()).pathname, bytes: responseHeadersSize + body };
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
