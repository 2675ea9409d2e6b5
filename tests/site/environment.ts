/** Returns the environment for a command under test: these settings, and none of Vitest's or of the person who runs the tests. */
export function commandEnvironment(settings: Record<string, string> = {}): NodeJS.ProcessEnv {
  const inherited = { ...process.env };
  for (const name of Object.keys(inherited)) {
    const ofVitest = /^(VITEST.*|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|TEST)$/.test(name);
    if (
      ofVitest ||
      /^(SITE_URL|BASE_PATH|CONTENT_DIR|PREVIEW|OUT_DIR|CACHE_DIR|SOURCE_DATE_EPOCH|PDF_FONTS|PORT)$/.test(name)
    )
      delete inherited[name];
  }
  return { ...inherited, ...settings };
}
