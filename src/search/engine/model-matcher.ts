import type { ConceptFinder } from './concept-finder.ts';
import { questionMatcher } from './matcher/match-questions.ts';
import type { MatcherModel } from './matcher/matcher-model.ts';
import type { QuestionMatcher } from './question-matcher.ts';

/** The least probability of a question that counts. */
const least = 0.01;

/** Returns the matcher of a trained model; words that it does not know lower the probabilities. */
export function modelMatcher(model: MatcherModel, findConcepts: ConceptFinder): QuestionMatcher {
  const matchQuestions = questionMatcher(model, findConcepts);
  return {
    match: (text) => {
      const { matches, unknown } = matchQuestions(text);
      return matches
        .filter(({ probability }) => probability >= least)
        .map(({ question, subject, probability }) => ({
          id: question,
          subject,
          probability: probability * (1 - unknown / 2),
        }));
    },
    knows: (stem) => model.features.has(stem),
  };
}
