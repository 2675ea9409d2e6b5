import type { BlockContent, Root } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { JudgedAnswer, Library } from '../library/library-types.ts';
import { type PathToUrl, urls } from '../model/urls.ts';
import { strings } from '../strings/en.ts';

interface Tools {
  /** Returns the UUID of a name within the document. */
  uuid: (name: string) => string;
  absolute: PathToUrl;
}

/**
 * Returns OSCAL's implemented requirements: one for each item of a framework that an answer names, with a statement for
 * each answer. An item has an `implementation-status` only if the policy states something about it: OSCAL has no word
 * for silence.
 */
export function requirementsOf({ answers, current }: Library, framework: string, { uuid, absolute }: Tools) {
  const items = new Map<string, JudgedAnswer[]>();
  for (const answer of answers)
    for (const item of answer.frameworks[framework] ?? []) items.set(item, [...(items.get(item) ?? []), answer]);
  const ns = absolute(urls.data());
  return [...items].sort(byItem).map(([item, said]) => ({
    uuid: uuid(`${framework} ${item}`),
    'control-id': tokenOf(item),
    description: said.length === 1 ? 'One answer speaks of it.' : `${said.length} answers speak of it.`,
    props: [{ name: 'label', value: item }, ...implementationStatus(said)],
    statements: said.map((answer) => ({
      'statement-id': `${tokenOf(item)}_smt.${answer.id}`,
      uuid: uuid(`${framework} ${item} ${answer.id}`),
      description: markdownOf(answer),
      props: [
        { name: 'status', ns, value: answer.status },
        ...(answer.reply ? [{ name: 'reply', ns, value: answer.reply }] : []),
      ],
      links: [
        { href: absolute(urls.answer(answer.subject.id, answer.id)), rel: 'answer', text: answer.question },
        ...answer.citations.map(({ clause, label }) => ({
          href: absolute(urls.permalink(current.date, clause)),
          rel: 'reference',
          text: label,
        })),
      ],
      remarks: `${strings.status[answer.status]} in the policy.`,
    })),
  }));
}

/** Returns the status of an item as a list of one, or an empty list if no answer affirms anything. */
function implementationStatus(answers: readonly JudgedAnswer[]) {
  const affirmed = answers.filter(({ status, reply }) => status !== 'not-stated' && reply !== 'no');
  if (affirmed.length === 0) return [];
  const whole = affirmed.length === answers.length && affirmed.every(({ status }) => status === 'stated');
  const count = (status: JudgedAnswer['status']) => answers.filter((answer) => answer.status === status).length;
  const denied = answers.filter(({ reply }) => reply === 'no').length;
  return [
    {
      name: 'implementation-status',
      value: whole ? 'implemented' : 'partial',
      remarks: `As far as the policy goes: ${count('stated')} stated${denied ? ` (${denied} with the reply no)` : ''}, ${count('in-part')} stated in part, ${count('not-stated')} not stated. Nobody assessed the control for this file.`,
    },
  ];
}

/** Returns an answer and its quotes as Markdown in which every character stands for itself. */
function markdownOf({ answer, citations }: JudgedAnswer): string {
  const paragraph = (value: string): BlockContent => ({ type: 'paragraph', children: [{ type: 'text', value }] });
  const quotes = citations.map(({ quote }) => ({ type: 'blockquote' as const, children: [paragraph(quote)] }));
  const tree: Root = { type: 'root', children: [paragraph(answer), ...quotes] };
  return unified().use(remarkStringify).stringify(tree).trim();
}

/** Returns an item's id as an OSCAL token, which begins with a letter. */
function tokenOf(item: string): string {
  const token = item.replace(/[^\p{L}\p{N}.\-_]/gu, '_');
  return /^[\p{L}_]/u.test(token) ? token : `clause-${token}`;
}

function byItem([a]: [string, unknown], [b]: [string, unknown]): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
