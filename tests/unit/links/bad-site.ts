import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { checkInternal } from '../../../src/links/check-internal.ts';
import type { LinkProblem } from '../../../src/links/link-problem.ts';

/** A site with faults of every kind, and the content that some of them come from. */
export const badSite = path.resolve('tests/fixtures/bad-site');

/** A fault of the site, as `faults.yaml` lists it. */
export interface SeededFault {
  kind: string;
  /** The line that reports it. */
  line: string;
  /** The lines below it: the other places of the fault. */
  also?: string[];
}

/** Returns every fault of the site in the order of the report. */
export function seededFaults(): SeededFault[] {
  return parse(readFileSync(path.join(badSite, 'faults.yaml'), 'utf8'));
}

/** Returns the problems that the check finds, with paths from the folder of the site. */
export async function problemsOfBadSite(): Promise<LinkProblem[]> {
  const { problems } = await checkInternal({
    dist: path.join(badSite, 'site'),
    content: path.join(badSite, 'content'),
  });
  const prefix = `${path.relative(process.cwd(), badSite)}/`;
  const relative = <Place extends { path: string }>(place: Place) => ({
    ...place,
    path: place.path.replace(prefix, ''),
  });
  return problems.map((problem) => ({ ...relative(problem), others: problem.others.map(relative) }));
}
