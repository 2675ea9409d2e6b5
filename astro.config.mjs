import { defineConfig } from 'astro/config';
import { buildLibrary } from './src/cli/build-library.ts';
import { settingOrExit } from './src/cli/setting-error.ts';
import { previewedDrafts, readSettings, siteOrigin } from './src/cli/settings.ts';
import { astroConfig } from './src/integrations/astro-config.ts';

// for `npm run dev` and the types; `npm run build` makes its configuration in scripts/build.ts
const settings = settingOrExit(readSettings);
const assumeSealed = settingOrExit(() => previewedDrafts(settings));
const { library } = buildLibrary(settings, { assumeSealed });

export default defineConfig(
  astroConfig({ ...settings, ...siteOrigin(settings, library?.company), assumeSealed, library }),
);
