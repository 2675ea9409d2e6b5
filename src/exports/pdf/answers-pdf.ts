import type { JudgedAnswer, Library } from '../../library/library-types.ts';
import { formatDay } from '../../model/day.ts';
import { type PathToUrl, urls } from '../../model/urls.ts';
import { strings } from '../../strings/en.ts';
import { answersByTopic, statusMeanings, statusWords } from '../answers-by-topic.ts';
import type { PdfBlock, PdfDocument } from './pdf-document.ts';
import { address, line, strong } from './policy-pdf.ts';

/** Returns all answers by topic as a document, each with its status and the words of the policy with their permalinks. */
export function answersPdf({ company, current, answers }: Library, absolute: PathToUrl): PdfDocument {
  const { date } = current;
  const topics = answersByTopic(answers);
  const reviews = answers.flatMap(({ reviewedOn }) => (reviewedOn ? [`${reviewedOn}T00:00:00Z`] : []));
  return {
    title: 'Answers to due-diligence questions',
    author: company.legalName,
    subtitle: `By “${current.title}”, revision of ${formatDay(date)}`,
    language: company.language,
    running: `Answers by the revision of ${formatDay(date)}`,
    notes: [
      line('The current answers: ', address(absolute(urls.answers()))),
      line('The policy they quote: ', address(absolute(urls.revision(date)))),
      {
        kind: 'list',
        ordered: false,
        start: 1,
        items: (['stated', 'in-part', 'not-stated'] as const).map((status) => [
          line(
            strong(strings.status[status]),
            ` (${answers.filter((answer) => answer.status === status).length}): ${statusMeanings[status]}.`,
          ),
        ]),
      },
    ],
    contents: 'Contents',
    chapters: topics.flatMap((topic) => [
      { level: 1, title: topic.name, url: absolute(urls.answers()), blocks: [] },
      ...topic.answers.map((answer) => ({
        level: 2,
        title: answer.question,
        url: absolute(urls.answer(answer.subject.id, answer.id)),
        blocks: blocksOf(answer, date, absolute),
      })),
    ]),
    made: [current.publishedAt, ...reviews].reduce((latest, one) =>
      Date.parse(one) > Date.parse(latest) ? one : latest,
    ),
  };
}

function blocksOf(answer: JudgedAnswer, date: string, absolute: PathToUrl): PdfBlock[] {
  return [
    line(strong(`${statusWords(answer)}.`), ` ${answer.answer}`),
    ...answer.citations.map(({ clause, label, title, quote }): PdfBlock => {
      const url = absolute(urls.permalink(date, clause));
      const source = line({
        kind: 'small',
        children: [
          { kind: 'link', url, children: [{ kind: 'text', text: label }] },
          { kind: 'text', text: ` ${title}` },
        ],
      });
      return { kind: 'quote', children: [line(quote), source] };
    }),
  ];
}
