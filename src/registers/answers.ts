import { urls } from '../model/urls.ts';
import { z } from 'zod';
import { expectations } from '../schemas/question.ts';
import { strings } from '../strings/index.ts';
import type { Answer, JudgedAnswer } from './answer.ts';
import { frameworkItems, statements, subject, topic } from './answer-kinds.ts';
import { quotes } from './citations.ts';
import { computed, computedOptional } from './field.ts';
import type { Certificate } from './certificates.ts';
import { choice, day, list, text } from './kinds.ts';
import { laterSources } from './later-sources.ts';
import { notedCertificates, notesOn } from './noted-certificates.ts';
import { publishedSchema } from './register.ts';
import type { Grounds } from './source.ts';
import { sourcesKind } from './sources.ts';

/** An answer with the label that it has on the overview, if it is shown there, and the certificates that it speaks of. */
export type LabelledAnswer = JudgedAnswer & { label?: string | undefined; certificates?: readonly Certificate[] };

const page = 'template';

/** Due-diligence answers as JSON, tables and Markdown have them. Authors write them by subject: `answersSchema`. */
const fields = {
  question: computed(
    text,
    { label: 'Question', json: 'The question as a reviewer would put it.', page, width: 50 },
    ({ question }: JudgedAnswer) => question,
  ),
  alsoAsked: computed(
    list(),
    { label: 'Also asked as', json: 'Other ways in which it is asked.', page: 'none', column: false },
    ({ alsoAsked }: JudgedAnswer) => alsoAsked,
  ),
  expects: computed(
    choice(expectations, strings.expects),
    { label: 'Asks for', json: 'The kind of reply that it asks for.', page: 'none', column: false },
    ({ expects }: JudgedAnswer) => expects,
  ),
  label: computedOptional(
    text,
    {
      label: 'Label',
      json: 'Two or three words for it on the overview.',
      absent: 'Null if the overview does not show it.',
      page: 'none',
      column: false,
    },
    ({ label }: LabelledAnswer) => label,
  ),
  subject: computed(
    subject,
    { label: 'Subject', json: 'The subject that it belongs to.', page },
    ({ subject }: JudgedAnswer) => subject,
  ),
  topic: computed(
    topic,
    { label: 'Topic', json: 'The topic under which reviewers look for it.', page },
    ({ topic }: JudgedAnswer) => topic,
  ),
  status: computed(
    choice(['stated', 'in-part', 'not-stated'], strings.status),
    {
      label: 'Status',
      json: 'stated: the company says it. in-part: it says some of what is asked, and the answer says what is missing. not-stated: none of its sources says it.',
      page,
    },
    ({ status }: JudgedAnswer) => status,
  ),
  reply: computedOptional(
    choice(['yes', 'no'], strings.reply),
    {
      label: 'Reply',
      json: 'Yes or no, for a stated answer to a question that takes one.',
      absent: 'Null otherwise: then the status is the reply.',
      page,
      width: 10,
    },
    ({ reply }: JudgedAnswer) => reply,
  ),
  answer: computed(
    text,
    { label: 'Answer', json: 'The short answer: its own words, or else the texts of its statements.', page, width: 60 },
    ({ answer }: JudgedAnswer) => answer,
  ),
  statements: computed(
    statements,
    {
      label: 'Statements',
      json: 'The statements that it rests on, best first, as <subject>/<id>; for a not-stated answer those that come nearest.',
      page: 'none',
    },
    ({ statements }: JudgedAnswer) => statements,
  ),
  citations: computed(
    quotes(z.never()),
    {
      label: 'Citations',
      json: 'The words of the policy that those statements rest on, best first; none when nothing in the policy comes near.',
      page,
    },
    ({ citations }: JudgedAnswer) => citations,
  ),
  sources: computed(
    sourcesKind,
    {
      label: 'Sources',
      json: 'What the answer rests on, the policy first; none if it is not stated, because then no source says it.',
      page,
    },
    groundsOf,
  ),
  frameworks: computed(
    frameworkItems,
    {
      label: 'Frameworks',
      json: "What it asks about in frameworks: a framework's id with the ids of its items.",
      page,
    },
    ({ frameworks }: JudgedAnswer) => frameworks,
  ),
  reviewedOn: computedOptional(
    day,
    {
      label: 'Reviewed on',
      json: 'The day on which a person last compared the answer with its sources.',
      page,
    },
    ({ reviewedOn }: JudgedAnswer) => reviewedOn,
  ),
  laterSources: computed(
    list(),
    {
      label: 'Later than the review',
      json: 'Those of its sources that are of a later day than reviewedOn, in words: a clause by the first revision since which it stands as it does, a document by the day on which it was seen. None if all are of that day or before, or if no review is recorded.',
      page,
    },
    laterSources,
  ),
  certificates: computed(
    notedCertificates,
    {
      label: 'Certificates',
      json: 'The certificates that rest on the words it cites, or whose document is its source, each with its status on the day of the build.',
      page: 'template',
    },
    ({ certificates = [] }: LabelledAnswer, on) => notesOn(certificates, on),
  ),
};

/** The table of answers. */
export const answers = {
  fields,
  published: publishedSchema(fields, {
    id: "The question's id, which is part of the URL.",
    page: 'Where this site shows it.',
    entry: 'A due-diligence question with its answer.',
  }),
  path: ({ subject, id }: Pick<Answer, 'subject' | 'id'>) => urls.answer(subject.id, id),
};

/** Returns what an answer rests on: nothing if it is not stated, because then its statements only come nearest. */
export function groundsOf({ status, citations, sources }: Pick<Answer, 'status' | 'citations' | 'sources'>): Grounds {
  return status === 'not-stated' ? { citations: [] } : { citations, sources };
}
