/** The beginning of a second question in a sentence. */
const second =
  /[?;]\s+|,?\s+and\s+(?=(?:are|is|do|does|did|can|could|have|has|how|what|which|when|where|who|will|would|should|must)\s)/i;

/** Two acronyms that stand for two things, such as “RTO and RPO”. */
const acronyms = /\b([A-Z]{2,6}s?) (?:and|or|&) ([A-Z]{2,6}s?)\b|^(\w{3}) and (\w{3})\??$/;

/** The most questions of a query that are asked one by one. */
const most = 4;

/** Returns the questions that a query asks at once, such as “Are backups encrypted and do you test them?”; none if it asks one. */
export function questionsIn(query: string): string[] {
  const pair = acronyms.exec(query);
  if (pair) return pair.slice(1).flatMap((one) => (one ? [query.replace(pair[0], one)] : []));
  const questions = query.split(second).filter((one) => /\w/.test(one));
  return questions.length > 1 ? questions.slice(0, most) : [];
}
