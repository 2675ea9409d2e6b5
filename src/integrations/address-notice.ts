import type { AstroIntegration } from 'astro';

/** Says in one line that nobody told the build where the site will be published. */
export function addressNotice(known: boolean, site: string): AstroIntegration {
  return {
    name: 'site-address',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command === 'build' && !known) {
          logger.warn(`SITE_URL is not set and company.yaml names no site: links that must be absolute say ${site}.`);
        }
      },
    },
  };
}
