import type { RootContent } from 'mdast';
import { judgedAnswers } from '../../library/judged.ts';
import type { JudgedAnswer, Library, Subject } from '../../library/library-types.ts';
import { formatDay } from '../../model/day.ts';
import { type PathToUrl, urls } from '../../model/urls.ts';
import { strings } from '../../strings/en.ts';
import { answersByTopic, statusMeanings, statusWords } from '../answers-by-topic.ts';
import { quotations } from './citations.ts';
import { heading, link, list, paragraph, printMarkdown, strong } from './nodes.ts';

/** Returns all answers by topic as Markdown, each with its status and the words of the policy it rests on. */
export function answersMarkdown({ company, current, answers }: Library, absolute: PathToUrl): string {
  return printMarkdown([
    heading(1, strings.answers),
    paragraph(
      `Questions that reviewers ask ${company.legalName}, each answered with the words of “${current.title}”, `,
      link(absolute(urls.revision(current.date)), `revision of ${formatDay(current.date)}`),
      '.',
    ),
    list(
      (['stated', 'in-part', 'not-stated'] as const).map((status) => [
        strong(strings.status[status]),
        ` (${answers.filter((answer) => answer.status === status).length}): ${statusMeanings[status]}.`,
      ]),
    ),
    ...answersByTopic(answers).flatMap((topic) => [
      heading(2, topic.name),
      ...topic.answers.flatMap((answer) => [
        heading(3, link(absolute(urls.answer(answer.subject.id, answer.id)), answer.question)),
        ...bodyOf(answer, current.date, absolute),
      ]),
    ]),
  ]);
}

/** Returns one subject as Markdown: its statements with their sources, and all its answers. */
export function subjectMarkdown({ company, current }: Library, subject: Subject, absolute: PathToUrl): string {
  return printMarkdown([
    heading(1, subject.title),
    ...judgedAnswers(subject.answers).flatMap((answer) => [
      heading(2, link(absolute(urls.answer(subject.id, answer.id)), answer.question)),
      ...bodyOf(answer, current.date, absolute),
    ]),
    paragraph(
      `${company.legalName}, “${current.title}”, revision of ${formatDay(current.date)}. This subject: `,
      link(absolute(urls.subject(subject.id))),
    ),
  ]);
}

function bodyOf(answer: JudgedAnswer, date: string, absolute: PathToUrl): RootContent[] {
  const frameworks = Object.entries(answer.frameworks);
  return [
    paragraph(strong(statusWords(answer)), ` in the policy of ${formatDay(date)}.`),
    paragraph(answer.answer),
    ...quotations(answer.citations, date, absolute),
    ...(frameworks.length > 0
      ? [paragraph('Answers in frameworks:'), list(frameworks.map(([id, items]) => [`${id}: ${items.join(', ')}`]))]
      : []),
    ...(answer.reviewedOn ? [paragraph(`Reviewed on ${formatDay(answer.reviewedOn)}.`)] : []),
  ];
}
