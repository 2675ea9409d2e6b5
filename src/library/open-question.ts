/**
 * Returns whether a wording is a question that yes or no cannot answer: "Who holds the keys?", "At what intervals are they
 * changed?". A clause before the question does not count: "When somebody leaves, is access ended?" can be answered.
 */
export function isOpenQuestion(wording: string): boolean {
  const text = wording.trim();
  return text.endsWith('?') && questionWord.test(text) && !plainQuestionAfterClause.test(text);
}

const prepositions =
  'about|above|according to|after|against|among|at|before|besides|between|by|during|for|from|in|into|of|on|over|per|' +
  'since|through|to|toward|towards|under|until|up to|upon|with|within';

/** A question word at the beginning, perhaps after a preposition or an introductory clause. */
const questionWord = new RegExp(
  String.raw`^(?:(?:and|but|if|once|should|suppose|under|when|where|besides|after|in case)\b[^,?]*,\s+)?` +
    String.raw`(?:(?:${prepositions})\s+)?(?:who|whom|whose|when|where|which|what|why|how)\b`,
  'i',
);

/** A clause that begins with such a word, and after it a question with an auxiliary verb. */
const plainQuestionAfterClause =
  /^(?:when|where|whenever|wherever)\b[^,?]*,\s+(?:and\s+)?(?:am|are|can|could|did|do|does|had|has|have|is|may|might|must|shall|should|was|were|will|would)\b/i;
