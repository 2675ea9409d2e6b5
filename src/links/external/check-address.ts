import { createHash } from 'node:crypto';
import { ask, type Patience } from './ask.ts';
import { follow } from './follow.ts';
import { judge } from './judge.ts';
import type { Outcome } from './outcome.ts';
import type { Answer } from './response.ts';
import { askForNothing, impossibleBeside, isSoft404, type Nothing } from './soft-404.ts';

/** What an address is expected to answer with: a PDF, or anything. */
export type Expected = 'pdf' | 'anything';

/** What was learnt of hosts in a run: by an address where nothing can be, what is answered there. */
export type NothingBeside = Map<string, Promise<Nothing | undefined>>;

/** Asks one address and judges its status, then what it answers with. */
export async function checkAddress(
  url: string,
  expected: Expected,
  patience: Patience,
  nothings: NothingBeside,
): Promise<Outcome> {
  const trail = await follow(url, 'HEAD', patience);
  const outcome = judge(url, trail);
  if (outcome.verdict !== 'fine' && outcome.verdict !== 'moved') return outcome;
  const type = trail.end.kind === 'answer' ? typeOf(trail.end) : '';
  const isPage = /^(text\/html|application\/xhtml\+xml)$/.test(type);
  if (expected === 'anything' && type !== 'application/pdf' && !isPage) return outcome;
  const { finalUrl } = trail;
  const answer = await ask(finalUrl, 'GET', patience);
  const again = judge(url, { ...trail, end: answer });
  if (answer.kind === 'failure' || (again.verdict !== 'fine' && again.verdict !== 'moved')) return again;
  const content = contentOf(answer, expected);
  if (content || !isPage) return { ...again, ...content };
  const beside = impossibleBeside(url);
  const nothing = beside && (await once(nothings, beside, () => askForNothing(beside, patience)));
  if (!nothing || !isSoft404({ url, finalUrl, body: answer.body }, nothing)) return again;
  const reason = `answers ${answer.status} with the page that its host has for what is not there`;
  return { ...again, verdict: 'wrong-content', reason };
}

/** What a document answered comes to: its hash, or that it is none. */
function contentOf(answer: Answer, expected: Expected): Partial<Outcome> | undefined {
  const { body, cut } = answer;
  const isPdf = Buffer.from(body.subarray(0, 1024)).includes('%PDF-');
  if (isPdf && body.length > 0) {
    return cut ? {} : { document: { sha256: createHash('sha256').update(body).digest('hex'), bytes: body.length } };
  }
  if (expected === 'anything' && typeOf(answer) !== 'application/pdf') return undefined;
  const what = body.length === 0 ? 'nothing' : typeOf(answer) || 'content of no stated type';
  const instead = what === 'application/pdf' ? 'what calls itself a PDF and is none' : `${what} instead of a PDF`;
  return { verdict: 'wrong-content', reason: `answers ${answer.status} with ${instead}` };
}

/** The media type of an answer, without parameters. */
function typeOf({ headers }: Answer): string {
  return (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

function once<Value>(made: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
  const value = made.get(key) ?? make();
  made.set(key, value);
  return value;
}
