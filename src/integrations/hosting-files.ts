import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { hostedSite } from '../hosting/hosted-site.ts';
import { headersFile, hostSettings, redirectsFile } from '../hosting/static-hosts.ts';
import type { SiteRun } from './site-run.ts';

/** Returns an integration that writes the settings which static hosts read from the site's folder: `_headers` and `_redirects`. */
export function hostingFiles({ library, base, day }: SiteRun): AstroIntegration {
  return {
    name: 'hosting-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        if (!library) return;
        const site = hostedSite(library, { base, day });
        writeFileSync(new URL(hostSettings.headers, dir), headersFile(site));
        writeFileSync(new URL(hostSettings.redirects, dir), redirectsFile(site));
      },
    },
  };
}
