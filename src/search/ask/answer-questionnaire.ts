import { isSubject } from '../engine/record-index.ts';
import { decodeSearch } from '../engine/search-file.ts';
import { urls } from '../../model/urls.ts';
import { bankMatcher } from './bank-matcher.ts';
import type { PublishedData } from './published-data.ts';
import type { AskedQuestion } from './questionnaire-file.ts';
import { type QuestionnaireAnswer, type QuestionnaireReply, questionnaireReplier } from './questionnaire-reply.ts';

/** Returns the replies to the questions of a questionnaire, from the data that a site publishes. */
export function answerQuestionnaire(
  { search, answers }: Pick<PublishedData, 'search' | 'answers'>,
  questions: readonly AskedQuestion[],
): QuestionnaireReply[] {
  const near = nearSources(search);
  const byQuestion = new Map(
    answers.map((answer): [string, QuestionnaireAnswer] => {
      const key = urls.answer(answer.subject.id, answer.id);
      const others = answer.sources.filter(({ kind }) => kind !== 'policy').map(({ words }) => words);
      return [key, { ...answer, sources: answer.status === 'not-stated' ? (near.get(key) ?? []) : others }];
    }),
  );
  const reply = questionnaireReplier(bankMatcher(search), ({ subject, question }) =>
    byQuestion.get(urls.answer(subject, question)),
  );
  return questions.map(reply);
}

/** Returns the other sources that come nearest to what is not stated, by the question's page: only the search has them. */
function nearSources({ file, others }: PublishedData['search']): Map<string, readonly string[]> {
  const subjects = decodeSearch(file, others).records.filter(isSubject);
  return new Map(
    subjects.flatMap(({ url, answers = [] }) =>
      answers.map(({ id, sources = [] }) => [`${url}#${id}`, sources] as const),
    ),
  );
}
