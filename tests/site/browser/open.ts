import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../../../src/cli/browser.ts';

/** A page of its own context, with everything it complained about. */
export interface Opened {
  page: Page;
  /** Errors, console errors and policy violations. */
  complaints: string[];
  /** Addresses of everything it asked for. */
  requests: string[];
}

/** Gives a test file one browser, and a function that opens an address in a fresh context and closes it afterwards. */
export function useBrowser(): <T>(
  address: string,
  visit: (opened: Opened) => Promise<T>,
  options?: BrowserContextOptions & { before?: (page: Page) => Promise<unknown> },
) => Promise<T> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 900_000);
  afterAll(() => browser?.close());
  return async (address, visit, { before, ...options } = {}) => {
    const context = await browser.newContext(options);
    try {
      const opened = await watchedPage(context);
      await before?.(opened.page);
      await opened.page.goto(address, { waitUntil: 'load' });
      return await visit(opened);
    } finally {
      await context.close();
    }
  };
}

/**
 * Gives a test file one page that goes from address to address: a fresh one for each costs more than what most tests do
 * there. `script` runs in every document before its own.
 */
export function usePage(script: string): (address: string) => Promise<Opened> {
  let browser: Browser;
  let opened: Opened;
  beforeAll(async () => {
    browser = await launchBrowser();
    opened = await watchedPage(await browser.newContext());
    await opened.page.addInitScript(script);
  }, 900_000);
  afterAll(() => browser?.close());
  return async (address) => {
    // away from the page before, so that nothing late of it counts for this one
    await opened.page.goto('about:blank');
    opened.complaints.length = 0;
    opened.requests.length = 0;
    await opened.page.goto(address, { waitUntil: 'load' });
    return opened;
  };
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
