import type { Certificate, Library, Policy } from '../library/library-types.ts';
import type { Suspension } from '../model/certificate-status.ts';
import { formatDay } from '../model/day.ts';
import { capitalised } from '../model/policy-phrase.ts';
import { dayOf, formatRevision } from '../model/revision-id.ts';
import { urls } from '../model/urls.ts';
import { strings } from '../strings/index.ts';

/** A stretch of time. Without `from` or `to` nobody has stated that end, or it lasts. */
interface Bar {
  from?: string | undefined;
  to?: string | undefined;
  kind: 'known' | 'open' | 'suspended';
}

/** A row of the chart: a policy with its revisions, or a certificate with the time in which it is valid. */
export interface Lane {
  label: string;
  path: string;
  bars: Bar[];
  /** Days on which a revision was published. */
  marks: string[];
  /** The last day of a certificate. */
  end?: string | undefined;
  /** The same in words. */
  words: string;
}

/** Returns the rows of the chart: the policies in the order of lists, then the certificates. */
export function timeLanes({ policies, certificates }: Pick<Library, 'policies' | 'certificates'>): Lane[] {
  return [...policies.map(policyLane), ...certificates.map(certificateLane)];
}

/** Returns every day that the rows show. */
export function daysOf(lanes: readonly Lane[]): string[] {
  return lanes.flatMap(({ bars, marks, end }) =>
    [...bars.flatMap(({ from, to }) => [from, to]), ...marks, end].filter((day) => day !== undefined),
  );
}

const { chart } = strings.homePage;
const shownRevisions = 3;

function policyLane({ id, title, revisions, withdrawn }: Policy): Lane {
  const marks = revisions.map(({ date }) => dayOf(date));
  const dates = revisions.map(({ date }) => formatRevision(date));
  const words = chart.revisions(dates.slice(0, shownRevisions), Math.max(0, dates.length - shownRevisions));
  return {
    label: title,
    path: urls.policy(id),
    bars: [{ from: marks.at(-1), to: withdrawn?.on, kind: 'known' }],
    marks,
    words: [words, ...(withdrawn ? [chart.withdrawn(formatDay(withdrawn.on))] : [])].join('; '),
  };
}

function certificateLane({ id, standard, holder, ...dates }: Certificate): Lane {
  const { issued, expires, withdrawn, editionEnds, suspended = [] } = dates;
  const end = [expires, withdrawn, editionEnds].filter((day) => day !== undefined).sort()[0];
  const words = [
    issued ? chart.validFrom(formatDay(issued)) : end && chart.noStart,
    ...suspended.map(({ from, until }) => chart.suspended(formatDay(from), until && formatDay(until))),
    expires && chart.expires(formatDay(expires)),
    withdrawn && chart.withdrawn(formatDay(withdrawn)),
    editionEnds && chart.editionEnds(formatDay(editionEnds)),
    !end && issued && chart.noEnd,
  ].filter(Boolean);
  return {
    label: `${standard}, ${holder}`,
    path: urls.certificate(id),
    bars: issued || end ? validity(issued, end, suspended) : [],
    marks: [],
    end,
    words: capitalised(words.join(', ') || chart.none),
  };
}

/** Returns the time from the first day of a certificate to its last, in stretches between its suspensions. */
function validity(issued: string | undefined, end: string | undefined, suspended: readonly Suspension[]): Bar[] {
  const kind = issued && end ? 'known' : 'open';
  const [first, ...later] = suspended;
  if (!first) return [{ from: issued, to: end, kind }];
  const before: Bar[] = [
    { from: issued, to: first.from, kind },
    { from: first.from, to: first.until, kind: 'suspended' },
  ];
  // of a suspension without an end nobody can tell what comes after it
  return first.until ? [...before, ...validity(first.until, end, later)] : before;
}
