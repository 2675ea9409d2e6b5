import { onlyPolicy, quotablePolicies } from '../../exports/policy-basis.ts';
import type { Library } from '../../library/library-types.ts';
import { conceptFinder } from '../engine/concept-finder.ts';
import { placeKey } from '../engine/place-key.ts';
import { type AuthoredConcept, compileConcept } from '../engine/vocabulary.ts';
import { clauseFinder } from './nearest-clauses.ts';

/** The most clauses that come near a question. */
const most = 2;

/**
 * The least share of the words that say what a question is about that a clause must have to come near it. Of judged questions that are answered, the nearest
 * clause has more in 117 of 118 cases; of those that are not, it has less in more than a quarter.
 */
const least = 0.15;

/**
 * Returns the keys of the clauses that come nearest to each question that nobody has judged, best first, by the question’s id: the
 * search shows them first to who asks it.
 */
export function nearClauses(
  library: Pick<Library, 'policies' | 'subjects'>,
  vocabulary: readonly AuthoredConcept[],
): Record<string, string[]> {
  const isOnly = onlyPolicy(library) !== undefined;
  const policies = quotablePolicies(library).map(({ id, title, current: { sections } }) =>
    isOnly ? { id, sections } : { id, title, sections },
  );
  const asked = library.subjects.flatMap(({ title, wordings, answers }) =>
    answers.map(({ id, question, alsoAsked, status }) => ({
      ...{ id, question, isOpen: status === 'not-assessed' },
      wordings: [...alsoAsked, title, ...wordings],
    })),
  );
  if (!asked.some(({ isOpen }) => isOpen)) return {};
  const nearest = clauseFinder(policies, asked, conceptFinder(vocabulary.map(compileConcept)));
  return Object.fromEntries(
    asked.flatMap((one) => {
      const found = one.isOpen ? nearest(one, most, least) : [];
      return found.length > 0
        ? [[one.id, found.map(({ policy, clause }) => placeKey(isOnly ? undefined : policy.id, clause.id))]]
        : [];
    }),
  );
}
