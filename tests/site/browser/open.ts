import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';

/** An opened page, with everything it complained about. */
export interface Opened {
  page: Page;
  /** Errors, console errors and policy violations. */
  complaints: string[];
  /** The URLs of everything it requested. */
  requests: string[];
}

/** What a page is opened with: a context of its own with these options, or something done before it loads. */
type Options = BrowserContextOptions & { before?: (page: Page) => Promise<unknown> };

/** Connects a test file to the shared browser. The function returned opens a URL in a new page, hands it over and closes it. */
export function useBrowser(): <T>(url: string, visit: (opened: Opened) => Promise<T>, options?: Options) => Promise<T> {
  const browser = useSharedBrowser();
  // a context takes longer to make than a page, and nothing on a site outlives its page
  const plain = once(async () => (await browser()).newContext());
  return async (url, visit, options) => {
    const { before, ...contextOptions } = options ?? {};
    const context = options ? await (await browser()).newContext(contextOptions) : await plain();
    const opened = await watchedPage(context);
    try {
      await before?.(opened.page);
      await opened.page.goto(url, { waitUntil: 'load' });
      return await visit(opened);
    } finally {
      await (options ? context.close() : opened.page.close());
    }
  };
}

/**
 * Connects a test file to the shared browser; the function returned opens one URL after the other in the same page, which
 * is faster than a fresh page for each.
 */
export function usePage(): (url: string) => Promise<Opened> {
  const browser = useSharedBrowser();
  const page = once(async () => watchedPage(await (await browser()).newContext()));
  return async (url) => {
    const opened = await page();
    // leaves the page before, so that nothing late of it counts for this one
    await opened.page.goto('about:blank');
    opened.complaints.length = 0;
    opened.requests.length = 0;
    await opened.page.goto(url, { waitUntil: 'load' });
    return opened;
  };
}

/** Connects at the first use, because there is no browser where all tests are skipped. */
function useSharedBrowser(): () => Promise<Browser> {
  let isConnected = false;
  const connect = once(() => {
    isConnected = true;
    return chromium.connect(inject('browser'));
  });
  afterAll(async () => {
    if (isConnected) await (await connect()).close();
  });
  return connect;
}

/** Makes something when it is first asked for, and gives the same one from then on. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

async function watchedPage(context: BrowserContext): Promise<Opened> {
  const page = await context.newPage();
  // many times what anything takes, because a machine may have other work
  page.setDefaultTimeout(90_000);
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  return { page, complaints, requests };
}
