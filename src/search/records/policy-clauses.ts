import type { Certificate, Policy } from '../../library/library-types.ts';
import { addDays } from '../../model/day.ts';
import { isInForce, revisionInForce, takesPlaceOn } from '../../model/in-force.ts';
import { leadIns } from '../../model/lead-ins.ts';
import { pairClauses } from '../../model/pair-clauses.ts';
import type { Clause, Revision } from '../../model/policy.ts';
import { urls } from '../../model/urls.ts';
import { placeKey } from '../engine/place-key.ts';
import { clauseRecord } from '../engine/clause-record.ts';
import type { PlainRecord, PolicyName } from '../engine/record.ts';
import { ahead } from './ahead.ts';
import { certificatesOfClause } from './quoted-certificates.ts';

/** How the clauses of a policy become records: on which day, by which certificates, and the name of the policy if there are several. */
export interface ClauseContext {
  day: string;
  certificates: readonly Certificate[];
  name: PolicyName | undefined;
}

/**
 * Returns the records of the clauses of a policy on a day: those of its newest revision and, as long as that is not in force, before
 * them those of the one that is which the newest does not repeat.
 */
export function policyClauses(policy: Policy, context: ClauseContext): PlainRecord[] {
  const { id, current } = policy;
  const { day, certificates, name } = context;
  const { left, repeated } = clausesToday(policy, context);
  const newest = recordsOf(current, name, ({ id: clause }, section) => urls.clause({ policy: id, section, clause }));
  return [
    ...left,
    ...newest.map(({ clause, record }) => {
      const quoting = certificatesOfClause(certificates, { id }, clause);
      return {
        ...record,
        ...(repeated.has(clause.id) ? {} : ahead(current, day)),
        ...(quoting.length > 0 ? { certificates: quoting } : {}),
      };
    }),
  ];
}

/** Returns the records of what applies today and ends, and the ids of the clauses of the newest revision that apply today too. */
function clausesToday(
  { id, current, revisions }: Policy,
  { day, name }: ClauseContext,
): { left: PlainRecord[]; repeated: Set<string> } {
  const now = isInForce(current, day) ? undefined : revisionInForce(revisions, day);
  if (!now) return { left: [], repeated: new Set() };
  const pairs = [...pairClauses(now, current)];
  const becomes = new Map(pairs.map(([later, earlier]) => [earlier.id, later]));
  const repeated = new Set(
    pairs.flatMap(([later, { id, text }]) => (later.id === id && later.text === text ? [id] : [])),
  );
  const until = addDays(takesPlaceOn(current), -1);
  // a clause that the newest revision repeats has its record there
  const newest = new Map(
    current.sections.flatMap(({ id: section, clauses }) =>
      clauses.map(({ id: clause }) => [clause, urls.clause({ policy: id, section, clause })] as const),
    ),
  );
  const leadInOf = ({ id }: Clause, { leadIn = '' }: PlainRecord) => {
    const above = id.replace(/\d+$/, leadIn);
    return leadIn && repeated.has(above) ? { leadIn: newest.get(above) ?? leadIn } : {};
  };
  const left = recordsOf(now, name, (clause) => urls.permalink({ policy: id, date: now.date }, clause.id))
    .filter(({ clause }) => !repeated.has(clause.id))
    .map(({ clause, record }) => {
      // by the key of what it becomes, a question that this answers finds what applies today
      const place = becomes.get(clause.id)?.id ?? `${now.date}-${clause.id}`;
      return { ...record, ...leadInOf(clause, record), until, key: placeKey(name?.id, place) };
    });
  return { left, repeated };
}

/** Returns the clauses of a revision, each with its record. */
function recordsOf(
  { sections }: Revision,
  name: PolicyName | undefined,
  urlOf: (clause: Clause, section: string) => string,
): { clause: Clause; record: PlainRecord }[] {
  return sections.flatMap((section) => {
    const above = leadIns(section.clauses);
    return section.clauses.map((clause, index) => ({
      clause,
      record: clauseRecord(section, clause, urlOf(clause, section.id), name, above[index]?.ordinal),
    }));
  });
}
