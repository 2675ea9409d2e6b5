import { createHash } from 'node:crypto';
import { ask, type Patience } from './ask.ts';
import { follow } from './follow.ts';

/** What a host answers where nothing can be: nothing, or a page as if there were something. */
export interface Nothing {
  /** Where redirects lead from there. */
  finalUrl: string;
  /** The words of the page. */
  words: Set<string>;
}

/** An address beside the given one where there can be nothing; undefined for a host's front page, which is always there. */
export function impossibleBeside(url: string): string | undefined {
  const { origin, pathname } = new URL(url);
  if (pathname === '/') return undefined;
  const folder = pathname.replace(/[^/]*\/?$/, '');
  return `${origin}${folder}${createHash('sha256').update(`${origin}${folder}`).digest('hex').slice(0, 24)}`;
}

/** Asks for an address where there can be nothing; undefined if the host says so as it should. */
export async function askForNothing(url: string, patience: Patience): Promise<Nothing | undefined> {
  const trail = await follow(url, 'HEAD', patience);
  if (trail.end.kind === 'failure' || trail.astray || !isGood(trail.end.status)) return undefined;
  const { finalUrl } = trail;
  const answer = await ask(finalUrl, 'GET', patience);
  return answer.kind === 'answer' && isGood(answer.status)
    ? { finalUrl, words: wordsOf(answer.body, [url, finalUrl]) }
    : undefined;
}

/** Whether a page is the one that the host has for what is not there. */
export function isSoft404(page: { url: string; finalUrl: string; body: Uint8Array }, nothing: Nothing): boolean {
  if (page.finalUrl !== page.url && page.finalUrl === nothing.finalUrl) return true;
  return likeness(wordsOf(page.body, [page.url, page.finalUrl]), nothing.words) >= 0.9;
}

/** The words of an HTML page, without its markup and without the addresses it was asked under. */
export function wordsOf(body: Uint8Array, urls: readonly string[]): Set<string> {
  const own = urls.flatMap((url) => {
    const { href, pathname } = new URL(url);
    return pathname === '/' ? [href] : [href, pathname, pathname.split('/').at(-1) ?? ''];
  });
  let text = new TextDecoder().decode(body.subarray(0, 512 * 1024));
  for (const address of own.filter(Boolean)) text = text.replaceAll(address, ' ');
  const visible = text.replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ').replace(/<[^>]*>/g, ' ');
  return new Set(visible.toLowerCase().match(/\p{L}+/gu) ?? []);
}

/** How many of the words of two pages both have: 1 if they have the same words, or none at all. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = a.intersection(b).size;
  const all = a.size + b.size - both;
  return all === 0 ? 1 : both / all;
}

function isGood(status: number): boolean {
  return status >= 200 && status < 300;
}
