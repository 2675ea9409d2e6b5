import type { Citation } from '../model/quote.ts';
import { dayOf } from '../model/revision-id.ts';
import { clauseDatesIn } from './clause-dates-in.ts';
import type { Answer, Policy, Subject } from './library-types.ts';

/** The parts of a policy that say since when its clauses have stood. */
type DatedPolicy = Pick<Policy, 'id' | 'current' | 'revisions' | 'changes'>;

/**
 * Returns subjects whose answers say since which revision a cited clause has stood as it does, wherever the revision that
 * they cite is of a later day than their last comparison with their sources.
 */
export function dateCitations<Asked extends Pick<Subject, 'answers'>>(
  subjects: readonly Asked[],
  policies: readonly DatedPolicy[],
): Asked[] {
  return subjects.map((subject) => ({ ...subject, answers: subject.answers.map((one) => dated(one, policies)) }));
}

function dated(answer: Answer, policies: readonly DatedPolicy[]): Answer {
  const { citations, reviewedOn } = answer;
  // a clause is never of a later day than the revision that has it, and to look up its dates takes long
  const isLater = ({ date }: Citation) => reviewedOn !== undefined && dayOf(date) > reviewedOn;
  if (!citations.some(isLater)) return answer;
  return { ...answer, citations: citations.map((one) => (isLater(one) ? withSince(one, policies) : one)) };
}

function withSince(citation: Citation, policies: readonly DatedPolicy[]): Citation {
  const policy = policies.find(({ id }) => id === citation.policy);
  const since = policy && clauseDatesIn(policy, policy.current).get(citation.clause)?.since;
  return since === undefined ? citation : { ...citation, since };
}
