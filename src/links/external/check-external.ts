import path from 'node:path';
import { existsSync } from 'node:fs';
import { displayPath, readContentFiles } from '../../library/content-files.ts';
import { type Entry, readRegisters } from '../../library/read-registers.ts';
import { type Problem, sortProblems } from '../../model/problem.ts';
import { externalAddresses, type Place, withoutFragment } from './addresses.ts';
import { askAll, type RunSettings } from './ask-all.ts';
import { placesInContent } from './content-places.ts';
import { hostGate } from './host-gate.ts';
import { obeyProxy } from './obey-proxy.ts';
import { isThere, type Outcome } from './outcome.ts';
import { deadReference, type LinkProblem, problemOf } from './problems.ts';
import { fieldsToRecord, recordFields } from './record.ts';

/** What to check and how; times in milliseconds. */
export interface ExternalSettings extends Omit<RunSettings, 'gate' | 'userAgent'> {
  /** The folder of the built site. */
  dist: string;
  /** The folder of the content it was built from. */
  content: string;
  /** Whether to write what is learnt into the references. */
  record: boolean;
  /** The day of the run, as an ISO date. */
  today: string;
  /** The pause between two requests to a host. */
  pause: number;
  /** Is told of each step of the run, a line each. */
  tell: (line: string) => void;
}

/** What came of a run. */
export interface ExternalReport {
  /** How many addresses there are. */
  total: number;
  outcomes: Outcome[];
  problems: LinkProblem[];
  /** What a person should know of but nobody has to mend: addresses that answer only to people. */
  notes: LinkProblem[];
  /** The files written. */
  recorded: string[];
}

/** Checks every external address of a built site, each once, and records what it learns where it is told to. */
export async function checkExternal(settings: ExternalSettings): Promise<ExternalReport> {
  const { dist, content, record, today, pause, tell } = settings;
  obeyProxy(tell);
  const { addresses, own } = externalAddresses(displayPath(path.resolve(dist)));
  const files = existsSync(content) ? readContentFiles(content) : [];
  const references = readRegisters(files).entries.references;
  const uses = Map.groupBy(addresses, ([url]) => withoutFragment(url));
  const of = (url: string) => references.filter(({ data }) => withoutFragment(data.url) === url);
  const wanted = new Map(
    [...uses.keys()].sort().map((url) => [url, of(url).some(isDocument) ? 'pdf' : 'anything'] as const),
  );
  const userAgent = `Mozilla/5.0 (compatible; link check${[...own].map((origin) => `; +${origin}`).join('')})`;
  let done = 0;
  const outcomes = await askAll(wanted, { ...settings, gate: hostGate(pause), userAgent }, ({ url, verdict }) =>
    tell(`${++done} of ${wanted.size}  ${verdict}  ${url}`),
  );
  const found = outcomes.flatMap((outcome) => {
    const written = uses.get(outcome.url) ?? [];
    const registered = of(outcome.url);
    const places = placesOf(
      registered,
      written.flatMap(([url]) => placesInContent(url, files)),
      written.flatMap(([, inPages]) => inPages),
    );
    return places ? (problemOf({ outcome, places, recorded: registered.map(({ data }) => data) }) ?? []) : [];
  });
  const settled = new Set(
    [...outcomes.filter(isThere), ...found.filter(({ verdict }) => verdict !== 'blocked')].map(({ url }) => url),
  );
  const dead = references.filter(({ data }) => !settled.has(withoutFragment(data.url))).flatMap(recordedDeath);
  const all = sortProblems([...found, ...dead]);
  return {
    total: wanted.size,
    outcomes,
    // what answers again is mended by recording it
    problems: all.filter(({ verdict, rule }) => verdict !== 'blocked' && !(record && rule === 'reference-alive')),
    notes: all.filter(({ verdict }) => verdict === 'blocked'),
    recorded: record ? outcomes.flatMap((outcome) => keep(outcome, of(outcome.url), today)).sort() : [],
  };
}

/** The references that are recorded as dead with nothing in their place, which can be told without asking anybody. */
export function deadReferences(content: string): Problem[] {
  return readRegisters(readContentFiles(content)).entries.references.flatMap(recordedDeath);
}

function recordedDeath({ data, path, places }: Entry<'references'>): LinkProblem[] {
  const problem = deadReference(data, data.url, { path, ...places.positionOf(['url']) });
  return problem ? [problem] : [];
}

/** A certificate's document, and what was recorded as a document, must still be one. */
function isDocument({ data }: Entry<'references'>): boolean {
  return data.kind === 'certificate' || data.sha256 !== undefined || /\.pdf$/i.test(new URL(data.url).pathname);
}

/** Where an address is to be mended: its reference, else where the content has it, else the page. */
function placesOf(
  registered: readonly Entry<'references'>[],
  inContent: readonly Place[],
  inPages: readonly Place[],
): [Place, ...Place[]] | undefined {
  const own = registered.map(({ path, places }) => ({ path, ...places.positionOf(['url']) }));
  const elsewhere = inContent.filter(({ path, line }) => !own.some((at) => at.path === path && at.line === line));
  const [first, ...others] = [...own, ...elsewhere, ...inPages];
  return first && [first, ...others];
}

function keep(outcome: Outcome, registered: readonly Entry<'references'>[], today: string): string[] {
  return registered.flatMap(({ path, data }) =>
    recordFields(path, fieldsToRecord(outcome, data, today)) ? [path] : [],
  );
}
