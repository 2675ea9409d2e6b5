import { crawl } from './crawl.ts';
import type { Fault, Finding } from './finding.ts';
import { gather } from './gather.ts';
import type { Judged, Verdict } from './judged.ts';
import { resolveAddress } from './resolve-address.ts';
import { judgeArrival } from './rules/arrival.ts';
import { judgeContents } from './rules/contents.ts';
import { judgeLocation } from './rules/location.ts';
import { judgePages } from './rules/pages.ts';
import { judgePublished } from './rules/published.ts';
import { judgeScheme } from './rules/schemes.ts';
import { secondOpinion } from './second-opinion.ts';
import { readSite, type Site } from './site.ts';
import { sourcesIn } from './sources.ts';

/** What a check of a site's own links is asked to do. */
export interface InternalOptions {
  /** The folder of the built site. */
  dist: string;
  /** The content folder, in which addresses are looked up; it need not be there. */
  content: string;
  /** The base path, where the site's canonical addresses do not tell it. */
  base?: string | undefined;
}

/** What a check of a site's own links came to. */
export interface InternalResult {
  findings: Finding[];
  /** How many addresses were looked at, in how many files. */
  addresses: number;
  files: number;
}

/** Checks every address in every file of a built site that is meant for the site itself, and its pages. */
export async function checkInternal({ dist, content, base }: InternalOptions): Promise<InternalResult> {
  const site = readSite(dist, base);
  const crawled = crawl(dist, site.base);
  const judged = referencesOf(site).map((item) => ({ ...item, verdict: judge(item) }));
  const faults = [
    ...judged.flatMap(({ verdict, ...item }) => (verdict ? [faultOf(item, verdict)] : [])),
    ...judgePages(site),
    ...judgeContents(site),
    ...secondOpinion(await crawled, judged),
  ];
  return { findings: gather(faults, sourcesIn(content)), addresses: judged.length, files: site.files.size };
}

/** Every address of a site with what it points at. */
export function referencesOf(site: Site): Judged[] {
  return [...site.files.values()].flatMap((file) =>
    file.references.map((reference) => ({ reference, file, site, target: resolveAddress(reference, file, site) })),
  );
}

/** The first thing that is wrong with an address; what comes after it is of no use before it is mended. */
function judge(item: Judged): Verdict {
  return judgeScheme(item) ?? judgePublished(item) ?? judgeLocation(item) ?? judgeArrival(item);
}

function faultOf(
  { reference: { address, line, column }, file: { path } }: Judged,
  verdict: NonNullable<Verdict>,
): Fault {
  return { ...verdict, place: { path, line, column }, address };
}
