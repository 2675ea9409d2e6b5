import path from 'node:path';
import { displayPath } from '../../library/content-files.ts';
import { contentOccurrences } from '../content-occurrences.ts';
import { checkUrls, type RunSettings } from './check-urls.ts';
import { externalProblems } from './external-problems.ts';
import { findExternalUrls, withoutFragment } from './external-urls.ts';
import { hostGate } from './host-gate.ts';
import type { Outcome } from './outcome.ts';
import { productToken, robotsOf } from './robots.ts';
import { archiveToRecord, fieldsToRecord, recordFields } from './record.ts';
import { archivedAt, expectedContent, type ReferenceEntry, readReferences, referencesTo } from './references.ts';
import type { ExternalProblem } from './url-problem.ts';

/** The settings of a check; times in milliseconds. */
export interface ExternalSettings extends Omit<RunSettings, 'gate' | 'robots' | 'userAgent'> {
  /** The folder of the built site. */
  dist: string;
  /** The content folder that the site was built from; it may be missing. */
  content: string;
  /** True to write the outcomes into the references. */
  record: boolean;
  /** The day of the run, as an ISO date. */
  today: string;
  /** The pause between two requests to a host. */
  pause: number;
  /** Receives one line of progress for each URL. */
  log: (line: string) => void;
}

/** The results of a check. */
export interface ExternalResult {
  /** The number of URLs. */
  total: number;
  outcomes: Outcome[];
  problems: ExternalProblem[];
  /** The URLs whose hosts refuse programs. A person may look at them, but they are no problems. */
  notes: ExternalProblem[];
  /** The files that were written. */
  recorded: string[];
}

/** Checks each external URL of a built site once, and records the outcomes in the references if asked to. */
export async function checkExternal(settings: ExternalSettings): Promise<ExternalResult> {
  const { dist, content, record, today, pause, log } = settings;
  const { urls, ownOrigins } = findExternalUrls(displayPath(path.resolve(dist)));
  const references = readReferences(content);
  const requested = [...new Set([...urls.keys()].map(withoutFragment))].sort();
  const documented = (url: string) => [...referencesTo(url, references), ...archivedAt(url, references)];
  const expected = new Map(requested.map((url) => [url, expectedContent(documented(url))]));
  const polite = { ...settings, gate: hostGate(pause), userAgent: userAgentOf(ownOrigins) };
  const run = { ...polite, robots: robotsOf(polite) };
  let done = 0;
  const outcomes = await checkUrls(expected, run, ({ url, verdict }) =>
    log(`${++done} of ${expected.size}  ${verdict}  ${url}`),
  );
  const occurrencesOf = contentOccurrences(content);
  const found = externalProblems(outcomes, { inPages: urls, references, occurrencesOf });
  return {
    total: expected.size,
    outcomes,
    // recording a URL that works again fixes the problem
    problems: found.filter(({ verdict, rule }) => verdict !== 'blocked' && !(record && rule === 'reference-alive')),
    notes: found.filter(({ verdict }) => verdict === 'blocked'),
    recorded: record
      ? [...new Set(outcomes.flatMap((outcome) => recordOutcome(outcome, references, today)))].sort()
      : [],
  };
}

/** Identifies the program to hosts, with the URL of the site that it runs for. */
function userAgentOf(ownOrigins: ReadonlySet<string>): string {
  return `Mozilla/5.0 (compatible; ${productToken}${[...ownOrigins].map((origin) => `; +${origin}`).join('')})`;
}

/** Records an outcome in each reference to its URL, or whose archived copy it is; returns the files that changed. */
function recordOutcome(outcome: Outcome, references: readonly ReferenceEntry[], today: string): string[] {
  const ofUrl = referencesTo(outcome.url, references).filter(({ path: file, data }) =>
    recordFields(file, fieldsToRecord(outcome, data, today)),
  );
  const ofArchive = archivedAt(outcome.url, references).filter(({ path: file, data }) =>
    recordFields(file, archiveToRecord(outcome, data)),
  );
  return [...ofUrl, ...ofArchive].map(({ path: file }) => file);
}
