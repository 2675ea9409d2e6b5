import type { JudgedAnswer, Library } from '../library/library-types.ts';
import type { QuotedAnswer } from '../model/cite.ts';
import { formatDay } from '../model/day.ts';
import { formatRevision } from '../model/revision-id.ts';
import { type PathToUrl, urls } from '../model/urls.ts';
import { type Source, sourceWithWords, sourceWords } from '../registers/source.ts';
import { strings } from '../strings/en.ts';
import { statusWords } from './answers-by-topic.ts';

/** Returns an answer as readers copy it: with its quotes, its other sources and its URL. */
export function quotedAnswer(
  answer: JudgedAnswer,
  { company, current }: Pick<Library, 'company' | 'current'>,
  absolute: PathToUrl,
): QuotedAnswer {
  const { status, question, citations, sources, reviewedOn } = answer;
  const source = { company: company.legalName, title: current.title, date: current.date };
  return {
    question,
    status: statusWords(answer),
    // “Not stated. Not stated.” would say it twice
    answer: status === 'not-stated' && answer.answer === `${strings.notStated}.` ? '' : answer.answer,
    nearest: status === 'not-stated' && citations.length + sources.length > 0 ? strings.subject.nearest : '',
    url: absolute(urls.answer(answer.subject.id, answer.id)),
    asOf: reviewedOn
      ? `answer last compared with its sources on ${formatDay(reviewedOn)}`
      : `with the policy of ${formatRevision(current.date)} in force`,
    quotes: citations.map(({ quote, label, clause }) => ({
      quote,
      source: { ...source, label, url: absolute(urls.permalink(current.date, clause)) },
    })),
    sources: sources.flatMap((one) => {
      if (one.kind === 'document') return [`${sourceWithWords(one)} (${one.document.url})`];
      // what comes nearest is not in the words of the answer
      return status === 'not-stated'
        ? answer.statements
            .filter(({ source }) => isSame(source, one))
            .map(({ text }) => `${sourceWords(one)}: “${text}”`)
        : [sourceWords(one)];
    }),
  };
}

function isSame(source: Source | undefined, other: Source): boolean {
  return source?.kind === 'company' && source.on === other.on;
}
