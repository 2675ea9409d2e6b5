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

/** Connects a test file to the shared browser; the function returned opens a URL, hands the page over and closes it. */
export function useBrowser(): <T>(url: string, visit: (opened: Opened) => Promise<T>, options?: Options) => Promise<T> {
  const browser = useSharedBrowser();
  return async (url, visit, { before, ...options } = {}) => {
    const context = await (await browser()).newContext(options);
    try {
      const opened = await watchedPage(context);
      await before?.(opened.page);
      await opened.page.goto(url, { waitUntil: 'load' });
      return await visit(opened);
    } finally {
      await context.close();
    }
  };
}

/**
 * Connects a test file to the shared browser; the function returned opens one URL after the other in the same page, which
 * is faster than a fresh page for each. `script` runs in every document before its own scripts.
 */
export function usePage(script: string): (url: string) => Promise<Opened> {
  const browser = useSharedBrowser();
  let opened: Opened | undefined;
  const openFirst = async () => {
    const first = await watchedPage(await (await browser()).newContext());
    await first.page.addInitScript(script);
    return first;
  };
  return async (url) => {
    opened ??= await openFirst();
    // leaves the page before, so that nothing late of it counts for this one
    await opened.page.goto('about:blank');
    opened.complaints.length = 0;
    opened.requests.length = 0;
    await opened.page.goto(url, { waitUntil: 'load' });
    return opened;
  };
}

/** Connects at the first use: where all tests are skipped there may be no browser. */
function useSharedBrowser(): () => Promise<Browser> {
  let browser: Promise<Browser> | undefined;
  afterAll(async () => (await browser)?.close());
  return () => (browser ??= chromium.connect(inject('browser')));
}

async function watchedPage(context: BrowserContext): Promise<Opened> {
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  return { page, complaints, requests };
}
