import type { Certificate, JudgedAnswer, Library, Subject } from '../../library/library-types.ts';
import { formatRevision } from '../../model/revision-id.ts';
import { pluralize } from '../../model/pluralize.ts';
import { type PathToUrl, urls } from '../../model/urls.ts';
import { groundsOf } from '../../registers/answers.ts';
import { notesOn } from '../../registers/noted-certificates.ts';
import { sourcesInWords } from '../../registers/source.ts';
import { strings } from '../../strings/index.ts';
import { statusWords, subjectsByTopic } from '../answers-by-topic.ts';
import { certificatesOfAnswer, certificatesOfStatement } from '../certificates-of.ts';
import { countAnswers, countWords } from '../count-questions.ts';
import { hasOtherSources, sourcesNotice, statusNotices } from '../notices.ts';
import { otherOwner, ownWords, statementPath, subjectParts } from '../subject-parts.ts';
import { basisInWords, onlyPolicy, quotablePolicies, policyBasis } from '../policy-basis.ts';
import type { PdfBlock, PdfDocument, PdfInline } from './pdf-document.ts';
import { address, line, strong } from './policy-pdf.ts';
import { statementBlocks } from './statement-blocks.ts';

/**
 * Returns all subjects by topic as a document: their statements with quotes and sources, then their answers. Questions that
 * are not stated are listed, and those that nobody has judged are counted. Certificates have their statuses on the given day.
 */
export function answersPdf(library: Library, day: string, absolute: PathToUrl): PdfDocument {
  const { company, subjects, answers } = library;
  const only = onlyPolicy(library);
  const basis = policyBasis(library);
  const reviews = answers.flatMap(({ reviewedOn }) => (reviewedOn ? [`${reviewedOn}T00:00:00Z`] : []));
  const others = hasOtherSources(library) ? ' and other sources' : '';
  return {
    title: 'Answers to due-diligence questions',
    author: company.legalName,
    subtitle: `By ${basisInWords(library)}${others && `,${others}`}`,
    language: company.language,
    running: `Answers by ${only ? `the ${basis.words}` : basis.words}${others}`,
    notes: [
      line('The current answers: ', address(absolute(urls.answers()))),
      line(only ? 'The policy they quote: ' : 'The policies they quote: ', address(absolute(basis.path))),
      ...(only
        ? []
        : [
            listOf(
              quotablePolicies(library).map(({ title, current }) => [
                `${title}, revision of ${formatRevision(current.date)}: `,
                address(absolute(urls.revision(current))),
              ]),
            ),
          ]),
      line(sourcesNotice(library)),
      listOf(statusNotices(library).map(({ name, count, meaning }) => [strong(name), ` (${count}): ${meaning}.`])),
    ],
    contents: 'Contents',
    chapters: subjectsByTopic(subjects).flatMap((topic) => [
      { level: 1, title: topic.name, url: absolute(urls.topic(topic.id)), blocks: [] },
      ...topic.subjects.map((subject) => ({
        level: 2,
        title: subject.title,
        url: absolute(urls.subject(subject.id)),
        blocks: blocksOf(subject, library, day, absolute),
      })),
    ]),
    made: [...quotablePolicies(library).map(({ current }) => current.publishedAt), ...reviews].reduce((latest, one) =>
      Date.parse(one) > Date.parse(latest) ? one : latest,
    ),
  };
}

function blocksOf(subject: Subject, { subjects, certificates }: Library, day: string, absolute: PathToUrl): PdfBlock[] {
  const { statements, stated, notStated } = subjectParts(subject);
  const question = ({ id, question }: JudgedAnswer): PdfInline => ({
    kind: 'link',
    url: absolute(urls.answer(subject.id, id)),
    children: [{ kind: 'text', text: question }],
  });
  const notesOf = (noted: readonly Certificate[]) => notesOn(noted, day).map(({ note }) => line(small(note)));
  const counts = countWords(countAnswers(subject.answers));
  return [
    line(`${pluralize(subject.answers.length, 'question')}: ${counts}.`),
    ...statements.flatMap((statement) => {
      const [block, ...sources] = statementBlocks(statement, statementPath(statement, subjects), absolute);
      const owner = otherOwner(statement, subject, subjects);
      return [
        ...(block ? [block] : []),
        ...(owner ? [line(small(`${strings.subject.from(owner).join('')}.`))] : []),
        ...sources,
        ...notesOf(certificatesOfStatement(certificates, statement)),
      ];
    }),
    ...stated.flatMap((answer) => [
      line({ kind: 'strong', children: [question(answer)] }),
      line(strong(`${statusWords(answer)}.`), ` ${answer.answer}`),
      ...notesOf(certificatesOfAnswer(certificates, answer)),
      line(small(`Source: ${sourcesInWords(groundsOf(answer)).join('; ')}.`)),
    ]),
    ...(notStated.length > 0
      ? [line(strong(`${strings.notStated}:`)), listOf(notStated.map((answer) => [question(answer), ...words(answer)]))]
      : []),
  ];
}

function words(answer: JudgedAnswer): string[] {
  const own = ownWords(answer);
  return own ? [` ${own}`] : [];
}

function listOf(items: (string | PdfInline)[][]): PdfBlock {
  return { kind: 'list', ordered: false, start: 1, items: items.map((item) => [line(...item)]) };
}

function small(text: string): PdfInline {
  return { kind: 'small', children: [{ kind: 'text', text }] };
}
