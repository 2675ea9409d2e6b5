import type { RootContent } from 'mdast';
import type { Certificate, JudgedAnswer, Library, Subject } from '../../library/library-types.ts';
import { formatDay } from '../../model/day.ts';
import { formatRevision } from '../../model/revision-id.ts';
import { pluralize } from '../../model/pluralize.ts';
import { type PathToUrl, urls } from '../../model/urls.ts';
import { groundsOf } from '../../registers/answers.ts';
import { laterSources } from '../../registers/later-sources.ts';
import { notesOn } from '../../registers/noted-certificates.ts';
import { sourcesInWords } from '../../registers/source.ts';
import { strings } from '../../strings/index.ts';
import { statusWords, subjectsByTopic } from '../answers-by-topic.ts';
import { certificatesOfAnswer, certificatesOfStatement } from '../certificates-of.ts';
import { countAnswers, countWords } from '../count-questions.ts';
import { basisInWords, onlyPolicy, quotablePolicies, policyBasis } from '../policy-basis.ts';
import { sourcesNotice, statusNotices } from '../notices.ts';
import { otherOwner, ownWords, statementPath, subjectParts } from '../subject-parts.ts';
import { groundsOf as groundNodes } from './citations.ts';
import { delayNotice } from './delay-notice.ts';
import { heading, type Inline, link, list, paragraph, printMarkdown, strong } from './nodes.ts';

/** Returns all subjects by topic as Markdown: their statements with their sources, and their answers, with statuses on the given day. */
export function answersMarkdown(library: Library, day: string, absolute: PathToUrl): string {
  const { company, subjects } = library;
  const basis = policyBasis(library);
  return printMarkdown([
    heading(1, strings.answers),
    paragraph(
      `What ${company.legalName} states on the questions of reviewers. ${sourcesNotice(library)} ${basis.before}`,
      link(absolute(basis.path), basis.words),
      '.',
    ),
    ...(onlyPolicy(library)
      ? []
      : [
          list(
            quotablePolicies(library).map(({ title, current }) => [
              `${title}, revision of `,
              link(absolute(urls.revision(current)), formatRevision(current.date)),
              ...delayNotice(current),
            ]),
          ),
        ]),
    list(statusNotices(library).map(({ name, count, meaning }) => [strong(name), ` (${count}): ${meaning}.`])),
    ...subjectsByTopic(subjects).flatMap((topic) => [
      heading(2, topic.name),
      ...topic.subjects.flatMap((subject) => [
        heading(3, link(absolute(urls.subject(subject.id)), subject.title)),
        ...bodyOf(subject, library, { day, depth: 4, absolute }),
      ]),
    ]),
  ]);
}

/** Returns one subject as Markdown: its statements with their sources, and its answers, with statuses on the given day. */
export function subjectMarkdown(library: Library, subject: Subject, day: string, absolute: PathToUrl): string {
  const { company } = library;
  return printMarkdown([
    heading(1, subject.title),
    ...bodyOf(subject, library, { day, depth: 2, absolute }),
    paragraph(
      `${company.legalName}, ${basisInWords(library)}. ${sourcesNotice(library)} This subject: `,
      link(absolute(urls.subject(subject.id))),
    ),
  ]);
}

function bodyOf(
  subject: Subject,
  { subjects, certificates }: Library,
  { day, depth, absolute }: { day: string; depth: number; absolute: PathToUrl },
): RootContent[] {
  const { statements, stated, notStated } = subjectParts(subject);
  const addressOf = ({ id }: JudgedAnswer) => absolute(urls.answer(subject.id, id));
  return [
    paragraph(`${pluralize(subject.answers.length, 'question')}: ${countWords(countAnswers(subject.answers))}.`),
    ...(statements.length > 0 ? [heading(depth, 'Statements')] : []),
    ...statements.flatMap((statement) => {
      const path = statementPath(statement, subjects);
      const owner = otherOwner(statement, subject, subjects);
      return [
        paragraph(path ? link(absolute(path), statement.text) : statement.text),
        ...(owner ? [paragraph(`${strings.subject.from(owner).join('')}.`)] : []),
        ...groundNodes(statement, absolute),
        ...notesOf(certificatesOfStatement(certificates, statement)),
      ];
    }),
    ...stated.flatMap((answer) => [
      heading(depth, link(addressOf(answer), answer.question)),
      paragraph(strong(`${statusWords(answer)}.`), ` Source: ${sourcesInWords(groundsOf(answer)).join('; ')}.`),
      paragraph(answer.answer),
      ...notesOf(certificatesOfAnswer(certificates, answer)),
      ...itemsOf(answer),
      ...reviewOf(answer),
    ]),
    ...(notStated.length > 0 ? [heading(depth, strings.notStated), list(notStated.map(itemOf))] : []),
  ];

  function notesOf(noted: readonly Certificate[]): RootContent[] {
    return notesOn(noted, day).map(({ note }) => paragraph(note));
  }

  function itemOf(answer: JudgedAnswer): Inline[] {
    const words = ownWords(answer);
    return [link(addressOf(answer), answer.question), ...(words ? [` ${words}`] : [])];
  }
}

function reviewOf(answer: JudgedAnswer): RootContent[] {
  if (!answer.reviewedOn) return [];
  const later = laterSources(answer);
  const more = later.length > 0 ? ` ${strings.subject.later(later)}` : '';
  return [paragraph(`Reviewed on ${formatDay(answer.reviewedOn)}.${more}`)];
}

function itemsOf({ frameworks }: JudgedAnswer): RootContent[] {
  const items = Object.entries(frameworks).flatMap(([id, ids]) => ids.map((item) => `${id} ${item}`));
  return items.length > 0 ? [paragraph(`${strings.frameworks}: ${items.join(', ')}`)] : [];
}
