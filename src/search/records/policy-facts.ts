import type { Revision } from '../../model/policy.ts';
import type { PolicyFact } from '../engine/record.ts';

/** Returns the facts that a company states of a revision beside its text. */
export function statedFacts(revision: Revision): PolicyFact[] {
  const { owner, approvedBy, approvedOn, nextReview, version, effectiveFrom } = revision;
  const values: Record<PolicyFact, string | undefined> = {
    owner,
    approval: approvedBy ?? approvedOn,
    review: nextReview,
    version,
    effect: effectiveFrom,
  };
  return facts.filter((fact) => values[fact]);
}

const facts: readonly PolicyFact[] = ['owner', 'approval', 'review', 'version', 'effect'];

/** The words by which readers ask for each fact of the only policy of a company, without `policy`. */
const factWords: Record<PolicyFact, string[]> = {
  owner: ['owner', 'owns', 'responsible'],
  approval: ['approved', 'approval', 'approver', 'approves', 'approval date'],
  review: ['next review', 'next reviewed', 'review due', 'next review due', 'review date', 'next review date'],
  version: ['version', 'current version', 'version current', 'version number'],
  effect: ['effective', 'effective date', 'force', 'in force'],
};

/** Returns the names by which queries ask for facts of the only policy of a company: `policy owner`, `owner policy`. */
export function factNames(stated: readonly PolicyFact[], title: string): string[] {
  return stated.flatMap((fact) =>
    factWords[fact].flatMap((words) => [
      ...['policy', title].flatMap((name) => [`${name} ${words}`, `${words} ${name}`]),
      // when is the next policy review
      ...(/^next review/.test(words) ? [words.replace('next', 'next policy')] : []),
    ]),
  );
}
