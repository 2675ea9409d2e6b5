import { conceptFinder } from '../engine/concept-finder.ts';
import { vocabularyOf } from '../engine/lexicon.ts';
import { questionMatcher } from '../engine/matcher/match-questions.ts';
import { decodeSearch, modelOf } from '../engine/search-file.ts';
import type { PublishedData } from './published-data.ts';
import type { AskedQuestion } from './questionnaire-file.ts';
import { type QuestionnaireReply, questionnaireReplier } from './questionnaire-reply.ts';

/** Returns the replies to the questions of a questionnaire, from the data that a site publishes. */
export function answerQuestionnaire(
  { search: { file, others }, answers }: Pick<PublishedData, 'search' | 'answers'>,
  questions: readonly AskedQuestion[],
): QuestionnaireReply[] {
  const { concepts } = vocabularyOf(decodeSearch(file, others));
  const byQuestion = new Map(answers.map((answer) => [`${answer.subject.id}/${answer.id}`, answer]));
  const reply = questionnaireReplier(questionMatcher(modelOf(file), conceptFinder(concepts)), ({ subject, question }) =>
    byQuestion.get(`${subject}/${question}`),
  );
  return questions.map(reply);
}
