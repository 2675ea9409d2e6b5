import { isSubject } from '../engine/record-index.ts';
import { decodeSearch } from '../engine/search-file.ts';
import { urls } from '../../model/urls.ts';
import { bankMatcher } from './bank-matcher.ts';
import { otherSources } from './other-sources.ts';
import type { PublishedData } from './published-data.ts';
import type { AskedQuestion } from './questionnaire-file.ts';
import { type QuestionnaireAnswer, type QuestionnaireReply, questionnaireReplier } from './questionnaire-reply.ts';

/** Returns the replies to the questions of a questionnaire, from the data that a site publishes. */
export function answerQuestionnaire(
  { search, answers }: Pick<PublishedData, 'search' | 'answers'>,
  questions: readonly AskedQuestion[],
): QuestionnaireReply[] {
  const searched = searchedSources(search);
  const byQuestion = new Map(
    answers.map((answer): [string, QuestionnaireAnswer] => {
      const key = urls.answer(answer.subject.id, answer.id);
      const { status, citations, sources } = answer;
      const others = sources.filter(({ kind }) => kind !== 'policy').map(({ words }) => words);
      // only the search has those that come nearest to what is not stated
      return [
        key,
        { ...answer, sources: status === 'not-stated' ? otherSources(searched.get(key), citations) : others },
      ];
    }),
  );
  const reply = questionnaireReplier(bankMatcher(search), ({ subject, question }) =>
    byQuestion.get(urls.answer(subject, question)),
  );
  return questions.map(reply);
}

/** Returns the sources that the search has of each question, by the question's page. */
function searchedSources({ file, others }: PublishedData['search']): Map<string, readonly string[]> {
  const subjects = decodeSearch(file, others).records.filter(isSubject);
  return new Map(
    subjects.flatMap(({ url, answers = [] }) =>
      answers.map(({ id, sources = [] }) => [`${url}#${id}`, sources] as const),
    ),
  );
}
