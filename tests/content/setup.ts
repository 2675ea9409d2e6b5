import type { TestProject } from 'vitest/node';
import { launchBrowserServer } from '../../src/cli/browser.ts';
import { buildSite, plainSite, type Site } from '../site/build-site.ts';
import { whySkipped } from './first-company.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The site of the first company, if `content/` is that company's. */
    company: Site | undefined;
  }
}

/** Builds and serves `content/` if it is the first company's, whose words these tests are about. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (whySkipped()) {
    project.provide('company', undefined);
    return;
  }
  const site = await buildSite('company', { content: 'content' });
  const browser = await launchBrowserServer();
  project.provide('company', plainSite(site));
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
  };
}
