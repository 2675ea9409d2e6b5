import { createHash } from 'node:crypto';
import { classify } from './classify.ts';
import { followRedirects } from './follow-redirects.ts';
import { isAlive, type Outcome } from './outcome.ts';
import { type RetrySettings, requestWithRetries } from './request-with-retries.ts';
import type { HttpResponse } from './response.ts';
import { fetchMissingPage, isSoft404, type MissingPage, unlikelySibling } from './soft-404.ts';

/** The content that a URL must return. */
export type ExpectedContent = 'pdf' | 'anything';

/** The pages that hosts returned in a run for URLs that do not exist, by the URL requested. */
export type MissingPages = Map<string, Promise<MissingPage | undefined>>;

/** Checks one URL: its status, and then its content if it is a page or should be a PDF. */
export async function checkUrl(
  url: string,
  expected: ExpectedContent,
  settings: RetrySettings,
  missingPages: MissingPages,
): Promise<Outcome> {
  const trail = await followRedirects(url, settings);
  const outcome = classify(url, trail);
  if (!isAlive(outcome.verdict) || trail.end.kind === 'failure') return outcome;
  const type = typeOf(trail.end);
  const isPage = type === 'text/html' || type === 'application/xhtml+xml';
  if (expected === 'anything' && type !== 'application/pdf' && !isPage) return outcome;
  const { finalUrl } = trail;
  const end = await requestWithRetries(finalUrl, 'GET', settings);
  const again = classify(url, { ...trail, end });
  if (!isAlive(again.verdict) || end.kind === 'failure') return again;
  const found = checkDocument(end, expected);
  if (found || !isPage) return { ...again, ...found };
  const missing = await missingPageOf(url, settings, missingPages);
  if (!missing || !isSoft404({ url, finalUrl, body: end.body }, missing)) return again;
  const reason = `returns ${end.status} with the page that its host shows for URLs that do not exist`;
  return { ...again, verdict: 'wrong-content', reason };
}

/** Returns the checksum of a PDF, a verdict if a PDF is missing, or `undefined` if none is expected. */
function checkDocument(response: HttpResponse, expected: ExpectedContent): Partial<Outcome> | undefined {
  const { status, body, truncated } = response;
  if (Buffer.from(body.subarray(0, 1024)).includes('%PDF-')) {
    return truncated
      ? {}
      : { document: { sha256: createHash('sha256').update(body).digest('hex'), bytes: body.length } };
  }
  const type = typeOf(response);
  if (expected === 'anything' && type !== 'application/pdf') return undefined;
  return { verdict: 'wrong-content', reason: `returns ${status} with ${insteadOfPdf(body, type)}` };
}

function insteadOfPdf(body: Uint8Array, type: string): string {
  if (body.length === 0) return 'an empty body instead of a PDF';
  if (type === 'application/pdf') return 'a file that claims to be a PDF but is not one';
  return `${type || 'content of an unstated type'} instead of a PDF`;
}

/** Returns the media type of a response, without parameters. */
function typeOf({ headers }: HttpResponse): string {
  return (headers.get('content-type') ?? '').replace(/;.*$/, '').trim().toLowerCase();
}

async function missingPageOf(
  url: string,
  settings: RetrySettings,
  missingPages: MissingPages,
): Promise<MissingPage | undefined> {
  const sibling = unlikelySibling(url);
  if (!sibling) return undefined;
  const page = missingPages.get(sibling) ?? fetchMissingPage(sibling, settings);
  missingPages.set(sibling, page);
  return page;
}
