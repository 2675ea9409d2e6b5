import type { HttpResponse } from './response.ts';

/** Returns true if a status is that of a redirect. */
export function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}

/** Returns the URL that a response redirects to, or `undefined` if it does not redirect to a web page. */
export function nextUrl(response: HttpResponse): string | undefined {
  return isRedirect(response.status) ? locationOf(response) : undefined;
}

/** Returns the URL in the `Location` of a response, or `undefined` if there is none of a web page. */
export function locationOf({ url, headers }: HttpResponse): string | undefined {
  const location = headers.get('location');
  if (!location || !URL.canParse(location, url)) return undefined;
  const target = new URL(location, url);
  target.hash = '';
  return target.protocol === 'https:' || target.protocol === 'http:' ? target.href : undefined;
}
