import { judgedAnswers } from '../library/judged.ts';
import type { Answer, JudgedAnswer, Library } from '../library/library-types.ts';
import { pluralize } from '../model/pluralize.ts';
import { type PathToUrl, urls } from '../model/urls.ts';
import { groundsOf } from '../registers/answers.ts';
import { notesOn } from '../registers/noted-certificates.ts';
import { sourcesWithWords } from '../registers/source.ts';
import { strings } from '../strings/index.ts';
import { certificatesOfAnswer } from './certificates-of.ts';
import { countAnswers, countWords } from './count-questions.ts';
import { literalMarkdown } from './literal-markdown.ts';

/** The tools that an OSCAL document is made with. */
export interface OscalTools {
  /** Returns the UUID of a name within the document. */
  uuid: (name: string) => string;
  absolute: PathToUrl;
  /** The day of the statuses of certificates. */
  day: string;
}

/** The answers that a component of OSCAL has. */
export interface AnswersOfComponent {
  /** Tells the UUIDs of its requirements from those of other components. Empty if there is one component. */
  name: string;
  has: (answer: JudgedAnswer) => boolean;
}

/**
 * Returns OSCAL's implemented requirements of a component: one for each item of a framework that one of its answers is about,
 * with a statement for each of these answers, whose remarks have the notes on certificates that it speaks of. It has an `implementation-status` only if one of them affirms something: OSCAL
 * has no word for silence.
 */
export function requirementsOf(
  { subjects, certificates }: Library,
  framework: string,
  { uuid, absolute, day }: OscalTools,
  { name, has }: AnswersOfComponent,
) {
  const items = new Map<string, Answer[]>();
  for (const question of subjects.flatMap(({ answers }) => answers))
    for (const item of question.frameworks[framework] ?? []) items.set(item, [...(items.get(item) ?? []), question]);
  const ns = absolute(urls.data());
  return [...items]
    .map(([item, asked]) => ({ item, asked, own: judgedAnswers(asked).filter(has) }))
    .filter(({ own }) => own.length > 0)
    .sort(byItem)
    .map(({ item, asked, own }) => ({
      uuid: uuid(`${name}${framework} ${item}`),
      'control-id': tokenOf(item),
      description: `${pluralize(asked.length, 'question')} about it: ${countWords(countAnswers(asked))}.`,
      props: [{ name: 'label', value: item }, ...implementationStatus(asked, own)],
      statements: own.map((answer) => ({
        'statement-id': `${tokenOf(item)}_smt.${answer.id}`,
        uuid: uuid(`${name}${framework} ${item} ${answer.id}`),
        description: literalMarkdown(
          answer.answer,
          answer.citations.map(({ quote }) => quote),
        ),
        props: [
          { name: 'status', ns, value: answer.status },
          ...(answer.reply ? [{ name: 'reply', ns, value: answer.reply }] : []),
        ],
        links: [
          { href: absolute(urls.answer(answer.subject.id, answer.id)), rel: 'answer', text: answer.question },
          ...answer.citations.map((citation) => ({
            href: absolute(urls.permalink(citation, citation.clause)),
            rel: 'reference',
            text: citation.label,
          })),
        ],
        remarks: [remarksOf(answer), ...notesOf(answer)].map((text) => literalMarkdown(text, [])).join('\n\n'),
      })),
    }));

  function notesOf(answer: JudgedAnswer): string[] {
    return notesOn(certificatesOfAnswer(certificates, answer), day).map(({ note }) => note);
  }
}

/** Returns an answer's status and its sources in words. */
function remarksOf(answer: JudgedAnswer): string {
  const status = strings.status[answer.status];
  const sources = sourcesWithWords(groundsOf(answer));
  if (sources.length > 0) return `${status}. Source: ${sources.join('; ')}.`;
  return answer.citations.length > 0 ? `${status} by any source. The quotes come nearest.` : `${status} by any source.`;
}

/**
 * Returns the status of an item as a list of one, or an empty list if none of a component's own answers affirms anything. It
 * is implemented by the component only if its answers are all that are asked for.
 */
function implementationStatus(asked: readonly Answer[], own: readonly JudgedAnswer[]) {
  const affirmed = own.filter(({ status, reply }) => status !== 'not-stated' && reply !== 'no');
  if (affirmed.length === 0) return [];
  const whole = affirmed.length === asked.length && affirmed.every(({ status }) => status === 'stated');
  const denied = asked.filter(({ reply }) => reply === 'no').length;
  return [
    {
      name: 'implementation-status',
      value: whole ? 'implemented' : 'partial',
      remarks: `As far as the sources go: ${countWords(countAnswers(asked))}${denied ? ` (${denied} with the reply no)` : ''}. Nobody assessed the control for this file.`,
    },
  ];
}

/** Returns an item's id as an OSCAL token, which begins with a letter. */
function tokenOf(item: string): string {
  const token = item.replace(/[^\p{L}\p{N}.\-_]/gu, '_');
  return /^[\p{L}_]/u.test(token) ? token : `clause-${token}`;
}

function byItem(a: { item: string }, b: { item: string }): number {
  return a.item.localeCompare(b.item, 'en', { numeric: true });
}
