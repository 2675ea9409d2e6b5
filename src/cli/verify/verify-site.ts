import { type Findings, joinFindings } from './findings.ts';
import { compareWithBuild, compareWithLive } from './compare-sites.ts';
import { siteFiles } from './site-files.ts';
import { policiesOfSite } from './site-policies.ts';
import { verifyPolicy } from './verify-policy.ts';
import type { Given } from './verify-proofs.ts';
import { verifyAllFiles } from './verify-sums.ts';

/** The site to verify, and what it is compared with. */
export interface Verification extends Given {
  /** A URL or a folder. */
  site: string;
  /** A folder with a build of one's own. */
  against?: string | undefined;
  /** The URL of the site as it is published, whose seals must all be here. */
  live?: string | undefined;
}

/** Returns what is right and wrong with a site, from outside. Throws if it cannot be read. */
export async function verifySite({ site, against, live, ...given }: Verification): Promise<Findings> {
  const files = siteFiles(site);
  const found: Partial<Findings>[] = [];
  const policies = await policiesOfSite(files);
  for (const policy of policies) found.push(await verifyPolicy(files, policy, given));
  found.push(await verifyAllFiles(files));
  if (against !== undefined) found.push(await compareWithBuild(files, siteFiles(against)));
  if (live !== undefined) {
    const published = siteFiles(live);
    const all = new Set([...policies, ...(await policiesOfSite(published))]);
    found.push(await compareWithLive(files, published, [...all]));
  }
  const { right, wrong, notes } = joinFindings(found);
  return { right, wrong, notes: [...new Set(notes)] };
}
