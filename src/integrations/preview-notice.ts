import type { AstroIntegration } from 'astro';
import { refusePreview } from '../library/previewed-draft.ts';
import { settingOrExit } from '../library/setting-error.ts';

/** Says in `dev` that a draft is shown as if it were sealed, and keeps every build from doing so. */
export function previewNotice(sealing: string | undefined): AstroIntegration {
  return {
    name: 'preview',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command === 'build') settingOrExit(refusePreview);
        else if (sealing)
          logger.info(`The revision of ${sealing} is shown as if it were sealed, with all that cites it.`);
      },
    },
  };
}
