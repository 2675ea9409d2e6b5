/** The environment for a command of the project under test: nothing of Vitest's, and none of the person's own settings. */
export function commandEnvironment(settings: Record<string, string> = {}): NodeJS.ProcessEnv {
  const inherited = { ...process.env };
  for (const name of Object.keys(inherited)) {
    const vitests = /^(VITEST.*|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|TEST)$/.test(name);
    if (vitests || /^(SITE_URL|BASE_PATH|CONTENT_DIR|PREVIEW|OUT_DIR|SOURCE_DATE_EPOCH)$/.test(name))
      delete inherited[name];
  }
  return { ...inherited, ...settings };
}
