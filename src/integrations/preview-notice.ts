import type { AstroIntegration } from 'astro';

/** Says in `dev` that a draft is shown as if it were sealed. */
export function previewNotice(sealing: string | undefined): AstroIntegration {
  return {
    name: 'preview',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command === 'dev' && sealing)
          logger.info(`The revision of ${sealing} is shown as if it were sealed, with all that cites it.`);
      },
    },
  };
}
