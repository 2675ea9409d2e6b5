import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../../../scripts/browser.ts';

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
      const page = await context.newPage();
      const complaints: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('request', (request) => requests.push(request.url()));
      await before?.(page);
      await page.goto(address, { waitUntil: 'load' });
      return await visit({ page, complaints, requests });
    } finally {
      await context.close();
    }
  };
}
