import type { ConceptFinder } from '../concept-finder.ts';
import { featureReader, type Features, isStopFeature, isStem } from './features.ts';
import { columnsOf, type MatcherModel, type MatcherQuestion } from './matcher-model.ts';
import { probabilitiesOf } from './probabilities.ts';

/** A question of the bank with the probability that a text asks it. */
export interface QuestionMatch extends MatcherQuestion {
  probability: number;
}

/** The questions that a text may ask. */
export interface QuestionMatches {
  /** All questions of the bank, the likeliest first; their probabilities sum to 1. Empty if the text has no known word. */
  matches: readonly QuestionMatch[];
  /** The share of the text's words, stop words aside, that fewer than two wordings of the bank have. */
  unknown: number;
}

/** Returns the questions that a text may ask. */
export type QuestionMatcher = (text: string) => QuestionMatches;

/** Training makes a matcher surer of itself than it should be with words that it has not seen together: its scores are halved. */
const sharpness = 0.5;

/** Returns a function that finds the questions a text may ask. `findConcepts` must know the concepts that the model was trained with. */
export function questionMatcher(model: MatcherModel, findConcepts: ConceptFinder): QuestionMatcher {
  const read = featureReader(findConcepts);
  const columns = columnsOf(model.questions);
  return (text) => {
    const features = read(text);
    const unknown = unknownShare(model, features);
    if (![...features.keys()].some((name) => !isStopFeature(name) && model.features.has(name)))
      return { matches: [], unknown };
    const probabilities = probabilitiesOf(scoresOf(model, features, columns.count), columns);
    const matches = model.questions.map((question, index) => ({
      ...question,
      probability: probabilities[index] ?? 0,
    }));
    return { matches: matches.sort((a, b) => b.probability - a.probability), unknown };
  };
}

function unknownShare({ features: known }: MatcherModel, features: Features): number {
  const stems = [...features.keys()].filter(isStem);
  return stems.length === 0 ? 0 : stems.filter((stem) => !known.has(stem)).length / stems.length;
}

function scoresOf(model: MatcherModel, features: Features, columns: number): Float64Array {
  const known = [...features].flatMap(([name, count]) => {
    const feature = model.features.get(name);
    return feature ? [{ feature, count: count * feature.rarity }] : [];
  });
  const length = Math.hypot(...known.map(({ count }) => count)) || 1;
  const scores = new Float64Array(columns);
  for (const { feature, count } of known)
    feature.columns.forEach((column, index) => {
      scores[column] = (scores[column] ?? 0) + (sharpness * (feature.weights[index] ?? 0) * count) / length;
    });
  return scores;
}
