import type { AstroIntegration } from 'astro';

/** Says in `dev` that a draft is shown as if it were sealed. */
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
