import { stringify } from 'yaml';
import type { Statement } from '../../library/library-types.ts';
import { clauseKey } from '../../model/quote.ts';
import { mainPolicy } from '../../model/urls.ts';
import { similarity, wordCounts } from '../../model/words.ts';
import { type AuthoredQuestion, expectations } from '../../schemas/question.ts';
import type { SectionClause } from '../records/nearest-clauses.ts';

/** A question that is not answered yet, with the clauses nearest to it, best first. */
export interface DraftedQuestion extends Pick<AuthoredQuestion, 'question' | 'expects'> {
  id: string;
  near: readonly SectionClause[];
}

/** The facts about a subject's answers that are known before they are written. */
export interface AnswersDraft {
  subject: { id: string; title: string };
  /** The fields that make it a subject of the company's own, if the file lacks them. */
  own: { title: string; topic: string } | undefined;
  questions: readonly DraftedQuestion[];
  /** The clauses to propose as statements beside those nearest to the questions. */
  near: readonly SectionClause[];
  /** The statements of all subjects. */
  statements: readonly Statement[];
  /** Ids of statements that the file has, also in comments. */
  drafted: ReadonlySet<string>;
  /** Whether the draft follows other text in its file. */
  isContinued: boolean;
  /** The ISO date to propose as the day of the comparison, if the file has none. */
  reviewedOn: string | undefined;
}

/**
 * Returns YAML in which everything that is not known is a comment: the nearest clauses as statements, and the
 * questions as answers. It publishes nothing until its author uncomments and completes it.
 */
export function draftAnswers(draft: AnswersDraft): string {
  const { subject, own, questions, isContinued, reviewedOn } = draft;
  const heading = isContinued
    ? '# Not assessed: move what you answer to the statements and answers above, without the mark “# ”.'
    : `# ${inOneLine(subject.title)}: remove the mark “# ” from what you answer. docs/authoring.md explains every field.`;
  const blocks = [
    [heading],
    own ? yamlLines(own) : [],
    draftedStatements(draft),
    questions.length > 0 ? ['# answers:', ...questions.flatMap((question) => draftedAnswer(question, draft))] : [],
    own ? ownQuestion : [],
    reviewedOn ? commented({ reviewedOn }) : [],
  ];
  const texts = blocks.filter((lines) => lines.length > 0).map((lines) => `${lines.join('\n')}\n`);
  return texts.join('\n');
}

/** Returns the statements to propose: for each near clause those that quote it already, or else a new one. */
function draftedStatements({ subject, questions, near, statements, drafted }: AnswersDraft): string[] {
  const clauses = new Map([...questions.flatMap((one) => one.near), ...near].map((found) => [keyOf(found), found]));
  const lines = [...clauses.values()].flatMap((found) => {
    const { policy, section, clause } = found;
    const known = quoting(found, statements);
    if (known.length > 0)
      return known.map((one) => `#   # ${labelOf(found)} as ${nameOf(one, subject.id)}: ${inOneLine(one.text)}`);
    const id = draftId(found);
    if (drafted.has(id)) return [];
    const named = policy.title === undefined || policy.id === mainPolicy ? {} : { policy: policy.id };
    const citations = [{ ...named, section: section.id, quote: clause.text }];
    const fields = yamlLines({ citations }).map((line) => `#     ${line}`);
    return [`#   # ${labelOf(found)}`, `#   ${id}:`, '#     text:', ...fields];
  });
  return lines.length > 0 ? ['# statements:', ...lines] : [];
}

function draftedAnswer(
  { id, question, expects, near }: DraftedQuestion,
  { subject, statements }: AnswersDraft,
): string[] {
  const names = near.map((found) => {
    const known = mostAlike(quoting(found, statements), question);
    return known ? nameOf(known, subject.id) : draftId(found);
  });
  return [
    `#   # ${inOneLine(question)}`,
    `#   ${id}:`,
    '#     status:',
    ...(expects === 'yes-no' ? ['#     reply:'] : []),
    `#     statements: [${[...new Set(names)].join(', ')}]`,
  ];
}

const ownQuestion = [
  '# questions:',
  '#   your-question:',
  '#     question:',
  `#     expects: # ${expectations.join(', ')}`,
  '#     wordings:',
  '#       -',
];

function quoting(found: SectionClause, statements: readonly Statement[]): Statement[] {
  return statements.filter(({ citations }) => citations.some((citation) => clauseKey(citation) === keyOf(found)));
}

/** Returns the statement whose words are most like those of a question, or `undefined` without statements. */
function mostAlike(statements: readonly Statement[], question: string): Statement | undefined {
  const wanted = wordCounts(question);
  const alike = ({ text }: Statement) => similarity(wordCounts(text), wanted);
  return statements.toSorted((a, b) => alike(b) - alike(a))[0];
}

function nameOf({ subject, id }: Statement, here: string): string {
  return subject === here ? id : `${subject}/${id}`;
}

function draftId({ policy, section, clause }: SectionClause): string {
  return [...(policy.title === undefined ? [] : [policy.id]), section.id, clause.ordinal].join('-');
}

/** Returns the label of a clause, with the title of its policy if there are several. */
function labelOf({ policy, clause }: SectionClause): string {
  return policy.title === undefined ? clause.label : `${policy.title} ${clause.label}`;
}

function keyOf({ policy, clause }: SectionClause): string {
  return clauseKey({ policy: policy.id, clause: clause.id });
}

/** Returns a text without line breaks, after which it would no longer be a comment. */
function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function commented(value: object): string[] {
  return yamlLines(value).map((line) => `# ${line}`);
}

function yamlLines(value: object): string[] {
  return stringify(value, { lineWidth: 0, blockQuote: false }).trimEnd().split('\n');
}
