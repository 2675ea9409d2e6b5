import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { strings } from '../../src/strings/index.ts';
import type { FormatReader } from './compare.ts';
import { collector, type Facts } from './facts.ts';
import type { Read } from './read.ts';

const framework = 'iso-27001-2022';

/** Reads every fact of the OSCAL component definition, which has the answers that name an item of its framework. */
export function oscalReader(read: Read, facts: Facts): FormatReader {
  const { facts: said, add } = collector();
  const { 'component-definition': definition } = JSON.parse(
    read('data/oscal-component-definition.json').toString('utf8'),
  );
  for (const component of definition.components)
    for (const set of component['control-implementations'] ?? [])
      for (const requirement of set['implemented-requirements'])
        for (const statement of requirement.statements) addStatement(statement, propOf(requirement.props, 'label'));
  return {
    name: 'OSCAL',
    said,
    carries: (kind, field, id) =>
      kind === 'answer' && carried.has(field) && itemsOf(facts.get(`answer ${id}: frameworks`)).length > 0,
    words: (values, field) => (field === 'frameworks' ? itemsOf(values) : values),
  };

  /** Each item repeats the answer: the first gives its facts, another that differs from it adds to them. */
  function addStatement(statement: Statement, item: string): void {
    const id = statement['statement-id'].replace(/^.*_smt\./, '');
    const fields = fieldsOf(statement);
    for (const [field, values] of Object.entries(fields)) {
      const before = said.get(`answer ${id}: ${field}`);
      if (!before) add('answer', id, { [field]: values });
      else if (JSON.stringify(before) !== JSON.stringify(values)) before.push(...values);
    }
    const items = said.get(`answer ${id}: frameworks`) ?? [];
    add('answer', id, { frameworks: [...items, `${framework} ${item}`].sort() });
  }
}

const carried = new Set([
  'question',
  'status',
  'reply',
  'answer',
  'clauses',
  'quotes',
  'permalinks',
  'sources',
  'certificates',
  'frameworks',
]);

interface Statement {
  'statement-id': string;
  description: string;
  props: { name: string; value: string }[];
  links: { href: string; rel: string; text: string }[];
  remarks: string;
}

function fieldsOf({ description, props, links, remarks }: Statement): Record<string, string[]> {
  const [answer, ...quotes] = blocksOf(description);
  const [sources = '', ...certificates] = blocksOf(remarks);
  const references = links.filter(({ rel }) => rel === 'reference');
  const reply = propOf(props, 'reply') as keyof typeof strings.reply | '';
  return {
    question: links.filter(({ rel }) => rel === 'answer').map(({ text }) => text),
    status: [strings.status[propOf(props, 'status') as keyof typeof strings.status]],
    ...(reply ? { reply: [strings.reply[reply]] } : {}),
    answer: answer ? [answer] : [],
    sources: / Source: (.*)\.$/.exec(sources)?.[1]?.split('; ') ?? [],
    ...(certificates.length > 0 ? { certificates } : {}),
    ...(quotes.length > 0
      ? {
          quotes,
          clauses: references.map(({ text }) => text),
          permalinks: references.map(({ href }) => href),
        }
      : {}),
  };
}

function blocksOf(markdown: string): string[] {
  const { children } = unified().use(remarkParse).parse(markdown);
  return children.map((block) => textOf(block));
}

function propOf(props: readonly { name: string; value: string }[], name: string): string {
  return props.find((prop) => prop.name === name)?.value ?? '';
}

function itemsOf(frameworks: readonly string[] = []): string[] {
  return frameworks.filter((item) => item.startsWith(`${framework} `)).sort();
}
