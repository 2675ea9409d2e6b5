/** Returns the URL that a redirecting one leads to, as search engines and mail filters write it, or `undefined` if it is direct. */
export function directUrl(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname, searchParams } = new URL(url);
  const parameter = redirects.find(({ host, path }) => host.test(hostname) && path.test(pathname))?.parameter;
  const target = parameter === undefined ? proofpoint(url) : searchParams.get(parameter);
  return target && URL.canParse(target) && /^https?:/.test(target) ? target : undefined;
}

const redirects = [
  { host: /^(www\.)?google\.[a-z.]+$/, path: /^\/url$/, parameter: 'q' },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /^\//, parameter: 'url' },
  { host: /^(l|lm)\.facebook\.com$/, path: /^\/l\.php$/, parameter: 'u' },
  { host: /^(www\.)?linkedin\.com$/, path: /^\/(safety\/go|redir\/redirect)/, parameter: 'url' },
  { host: /^(www\.)?youtube\.com$/, path: /^\/redirect$/, parameter: 'q' },
];

function proofpoint(url: string): string | undefined {
  return /^https:\/\/urldefense\.(?:com|proofpoint\.com)\/v3\/__(.+?)__;/.exec(url)?.[1];
}
