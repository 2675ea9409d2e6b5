import type { AstroIntegration } from 'astro';

/**
 * Returns an integration that logs in `dev` that drafts are shown as if they were sealed; without one it logs
 * nothing.
 */
export function previewNotice(drafts: readonly string[] | undefined): AstroIntegration {
  return {
    name: 'preview',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command === 'dev' && drafts)
          logger.info(`The revision of ${drafts.join(', ')} is shown as if it were sealed, with all that cites it.`);
      },
    },
  };
}
