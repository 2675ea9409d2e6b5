import type { AstroIntegration } from 'astro';
import type { SiteRun } from './site-run.ts';

/** Returns an integration that warns in a build if neither SITE_URL nor `company.yaml` gives the site's origin. */
export function originNotice({ known, site }: Pick<SiteRun, 'known' | 'site'>): AstroIntegration {
  return {
    name: 'site-address',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command === 'build' && !known) {
          logger.warn(`SITE_URL is not set and company.yaml names no site: absolute URLs begin with ${site}.`);
        }
      },
    },
  };
}
