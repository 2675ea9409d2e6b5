import type { TestProject } from 'vitest/node';
import { launchBrowserServer } from '../../src/cli/browser.ts';
import { writeCompanyIn } from '../companies/in-language.ts';
import { writeLargeCompany } from '../companies/large.ts';
import { signSeals } from '../companies/signed.ts';
import { buildSite, plainSite, type Site } from './build-site.ts';

const large = '.cache/companies/large';
const estonian = '.cache/companies/estonian';
const hebrew = '.cache/companies/hebrew';

const cases = {
  /** A company that uses everything the program offers. */
  acme: { content: 'tests/fixtures/acme' },
  /** The same company, below a folder of its host, as if its policy were Estonian; its seals are signed. */
  based: { content: estonian, base: '/trust' },
  /** Seven sections, a name, and nothing else, as if they were Hebrew. */
  small: { content: hebrew },
  /** 14 policies beside one another, one of them withdrawn. */
  meridian: { content: 'tests/fixtures/meridian' },
  /** One policy, which is in `policies/`. */
  listed: { content: 'tests/fixtures/listed' },
  /** 165 sections in three levels, 30,000 words. */
  large: { content: large },
} as const satisfies Record<string, { content: string; base?: string }>;

/** The names of the sites under test. */
export type SiteName = keyof typeof cases;

declare module 'vitest' {
  interface ProvidedContext {
    sites: Record<SiteName, Site>;
    /** The WebSocket URL of the one browser that all tests share. */
    browser: string;
  }
}

/** The path that all sites are served under, such as `/trust`, instead of the root of their host. */
const base = process.env.TRUST_CENTER_BASE ?? '';

/** Builds and serves every site and starts a browser, once for all tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  writeLargeCompany(large);
  writeCompanyIn('et', 'tests/fixtures/acme', estonian);
  signSeals(estonian);
  writeCompanyIn('he', 'tests/fixtures/small', hebrew);
  const sites: [name: string, site: Awaited<ReturnType<typeof buildSite>>][] = [];
  // one after the other, because each build takes all cores
  for (const [name, options] of Object.entries(cases)) sites.push([name, await buildSite(name, { base, ...options })]);
  const browser = await launchBrowserServer();
  const plain = Object.fromEntries(sites.map(([name, site]) => [name, plainSite(site)]));
  project.provide('sites', plain as Record<SiteName, Site>);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    for (const [, site] of sites) await site.close();
  };
}
