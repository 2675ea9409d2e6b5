import { createHash } from 'node:crypto';
import { followRedirects } from './follow-redirects.ts';
import { type RetrySettings, requestWithRetries } from './request-with-retries.ts';

/** The page that a host returns, with a status of success, for a URL that does not exist. */
export interface MissingPage {
  /** The URL at the end of the redirects from there. */
  finalUrl: string;
  /** The words of the page. */
  words: Set<string>;
}

/** Returns a URL in the same folder that cannot exist, or `undefined` for the front page of a host. */
export function unlikelySibling(url: string): string | undefined {
  const { origin, pathname } = new URL(url);
  if (pathname === '/') return undefined;
  const folder = pathname.replace(/[^/]*\/?$/, '');
  return `${origin}${folder}${createHash('sha256').update(`${origin}${folder}`).digest('hex').slice(0, 24)}`;
}

/** Requests a URL that cannot exist; returns `undefined` if the host reports an error for it, as it should. */
export async function fetchMissingPage(url: string, settings: RetrySettings): Promise<MissingPage | undefined> {
  const { end, finalUrl } = await followRedirects(url, settings);
  if (end.kind === 'failure' || !isSuccess(end.status)) return undefined;
  const result = await requestWithRetries(finalUrl, 'GET', settings);
  return result.kind === 'response' && isSuccess(result.status)
    ? { finalUrl, words: wordsOf(result.body, [url, finalUrl]) }
    : undefined;
}

/** Returns true if a page is the one that its host returns for URLs that do not exist. */
export function isSoft404(page: { url: string; finalUrl: string; body: Uint8Array }, missing: MissingPage): boolean {
  if (page.finalUrl !== page.url && page.finalUrl === missing.finalUrl) return true;
  return similarity(wordsOf(page.body, [page.url, page.finalUrl]), missing.words) >= 0.9;
}

/** Returns the words of an HTML page, without its markup and without its own URLs, which error pages often repeat. */
export function wordsOf(body: Uint8Array, urls: readonly string[]): Set<string> {
  const own = urls.flatMap((url) => {
    const { href, pathname } = new URL(url);
    return pathname === '/' ? [href] : [href, pathname, pathname.split('/').at(-1) ?? ''];
  });
  let text = new TextDecoder().decode(body.subarray(0, 512 * 1024));
  for (const part of own.filter(Boolean)) text = text.replaceAll(part, ' ');
  const visible = text.replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ').replace(/<[^>]*>/g, ' ');
  return new Set(visible.toLowerCase().match(/\p{L}+/gu) ?? []);
}

/** Returns the share of the words of two pages that both contain, from 0 to 1; two empty pages are the same. */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = a.intersection(b).size;
  const all = a.size + b.size - both;
  return all === 0 ? 1 : both / all;
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}
