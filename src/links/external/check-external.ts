import path from 'node:path';
import { displayPath } from '../../library/content-files.ts';
import { sourcesIn } from '../sources.ts';
import { externalAddresses, withoutFragment } from './addresses.ts';
import { allFindings } from './all-findings.ts';
import { askAll, type RunSettings } from './ask-all.ts';
import type { Expected } from './check-address.ts';
import type { ExternalFinding } from './findings.ts';
import { hostGate } from './host-gate.ts';
import type { Outcome } from './outcome.ts';
import { fieldsToRecord, recordFields } from './record.ts';
import { expectedOf, readReferences, type Registered, referencesTo } from './registered.ts';

/** What to check and how; times in milliseconds. */
export interface ExternalSettings extends Omit<RunSettings, 'gate' | 'userAgent'> {
  /** The folder of the built site. */
  dist: string;
  /** The folder of the content it was built from; it need not be there. */
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
  problems: ExternalFinding[];
  /** What a person should know of but nobody has to mend: addresses that answer only to people. */
  notes: ExternalFinding[];
  /** The files written. */
  recorded: string[];
}

/** Checks every external address of a built site, each once, and records what it learns where it is told to. */
export async function checkExternal(settings: ExternalSettings): Promise<ExternalReport> {
  const { dist, content, record, today, pause, tell } = settings;
  const { addresses, own } = externalAddresses(displayPath(path.resolve(dist)));
  const references = readReferences(content);
  const urls = [...new Set([...addresses.keys()].map(withoutFragment))].sort();
  const wanted = new Map(urls.map((url) => [url, expectedOfAll(referencesTo(url, references))]));
  const run = { ...settings, gate: hostGate(pause), userAgent: userAgentOf(own) };
  let done = 0;
  const outcomes = await askAll(wanted, run, ({ url, verdict }) =>
    tell(`${++done} of ${wanted.size}  ${verdict}  ${url}`),
  );
  const findings = allFindings(outcomes, { inPages: addresses, references, sourcesOf: sourcesIn(content) });
  return {
    total: wanted.size,
    outcomes,
    // what answers again is mended by recording it
    problems: findings.filter(({ verdict, rule }) => verdict !== 'blocked' && !(record && rule === 'reference-alive')),
    notes: findings.filter(({ verdict }) => verdict === 'blocked'),
    recorded: record ? outcomes.flatMap((one) => keep(one, referencesTo(one.url, references), today)).sort() : [],
  };
}

function expectedOfAll(registered: readonly Registered[]): Expected {
  return registered.some((reference) => expectedOf(reference) === 'pdf') ? 'pdf' : 'anything';
}

/** Tells hosts who asks, and where to find out more. */
function userAgentOf(own: ReadonlySet<string>): string {
  return `Mozilla/5.0 (compatible; link check${[...own].map((origin) => `; +${origin}`).join('')})`;
}

function keep(outcome: Outcome, registered: readonly Registered[], today: string): string[] {
  return registered.flatMap(({ path: file, data }) =>
    recordFields(file, fieldsToRecord(outcome, data, today)) ? [file] : [],
  );
}
