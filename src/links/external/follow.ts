import { ask, type Patience, retryAfter } from './ask.ts';
import type { Answer, Failure } from './response.ts';

/** The way from an address to what answers in the end. */
export interface Trail {
  end: Answer | Failure;
  /** Where the way ended. */
  finalUrl: string;
  /** The status of each redirect on the way. */
  redirects: number[];
  /** Why the redirects lead nowhere, if they do: the end of a sentence that begins with the address. */
  astray?: string | undefined;
}

/** The most redirects that are followed; browsers follow 20. */
export const maximumRedirects = 10;

/** Asks for an address with HEAD and again with GET where HEAD is refused, and follows its redirects. */
export async function follow(url: string, wanted: 'HEAD' | 'GET', patience: Patience): Promise<Trail> {
  const seen = new Set<string>();
  const redirects: number[] = [];
  for (let at = url; ;) {
    seen.add(at);
    const end = await askEither(at, wanted, patience);
    const trail: Trail = { end, finalUrl: at, redirects };
    if (end.kind === 'failure' || !isRedirect(end.status)) return trail;
    const next = targetOf(end, at);
    if (!next) return { ...trail, astray: `answers ${end.status} without a web address to go to` };
    redirects.push(end.status);
    if (seen.has(next)) return { ...trail, astray: 'redirects in a circle' };
    if (redirects.length > maximumRedirects)
      return { ...trail, astray: `redirects more than ${maximumRedirects} times` };
    at = next;
  }
}

/** Whether a redirect says that the new address is the one to use from now on. */
export function isPermanent(status: number): boolean {
  return status === 301 || status === 308;
}

/** Many hosts answer HEAD with something else than GET, or not at all; only a good answer to it is believed. */
async function askEither(url: string, wanted: 'HEAD' | 'GET', patience: Patience): Promise<Answer | Failure> {
  if (wanted === 'HEAD') {
    const answer = await ask(url, 'HEAD', { ...patience, tries: 1 });
    if (answer.kind === 'answer' && answer.status < 400) return answer;
    if (answer.kind === 'failure' && answer.cause === 'bad-tls') return answer;
    const pause = retryAfter(answer, Date.now()) ?? 0;
    if (pause > patience.maximumWait) return answer;
    patience.gate.hold(url, pause);
  }
  return ask(url, 'GET', patience);
}

function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}

function targetOf(answer: Answer, base: string): string | undefined {
  const location = answer.headers.get('location');
  if (!location || !URL.canParse(location, base)) return undefined;
  const target = new URL(location, base);
  target.hash = '';
  return /^https?:$/.test(target.protocol) ? target.href : undefined;
}
