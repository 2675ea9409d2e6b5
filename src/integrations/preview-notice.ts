import type { AstroIntegration } from 'astro';

/**
 * Returns an integration that logs in `dev` that a draft is shown as if it were sealed; without a draft it logs
 * nothing.
 */
export function previewNotice(draft: string | undefined): AstroIntegration {
  return {
    name: 'preview',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command === 'dev' && draft)
          logger.info(`The revision of ${draft} is shown as if it were sealed, with all that cites it.`);
      },
    },
  };
}
