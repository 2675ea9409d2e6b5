import type { Nodes, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { formatDay } from '../../src/model/day.ts';
import type { FormatReader } from './compare.ts';
import { strings } from '../../src/strings/index.ts';
import { asCited, asShown, fieldOf } from './entry-facts.ts';
import { type Facts, isPublished, partsOf, subjectOf } from './facts.ts';
import type { Read } from './read.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Reads the Markdown of the pages. It has a fact if a paragraph, list item, quote or link of its entry is exactly that. */
export function markdownReader(read: Read, facts: Facts): FormatReader {
  const revisions = [...facts.keys()].map(partsOf).flatMap(({ kind, id }) => (kind === 'revision' ? [id] : []));
  const current = [...Map.groupBy(revisions, folderOf).values()].flatMap((ids) => ids.sort().at(-1) ?? []);
  const trees = new Map<string, Root>();
  const treeOf = (file: string): Root => {
    const tree = trees.get(file) ?? parser.parse(read(file).toString('utf8'));
    trees.set(file, tree);
    return tree;
  };
  const known = new Map<Root, Map<string, string[]>>();
  return {
    name: 'Markdown',
    said: (where) => {
      const { kind, id } = partsOf(where);
      const tree = treeOf(
        ofSubjects.has(kind) ? `answers/${subjectOf(facts, kind, id)}.md` : (files[kind] ?? `${folderOf(id)}.md`),
      );
      const name = ['name', 'title'].map((field) => facts.get(`${kind} ${id}: ${field}`)?.[0]).find(Boolean);
      const named = kind === 'certificate' ? of(facts, id, 'standard', 'holder') : name;
      const heading = kind in entries ? (named ?? '') : '';
      const texts = known.get(tree)?.get(heading) ?? said(heading ? under(tree, heading) : tree);
      known.set(tree, (known.get(tree) ?? new Map()).set(heading, texts));
      return texts;
    },
    carries: (kind, field, id) =>
      (ofSubjects.has(kind) ? isPublished(facts, subjectOf(facts, kind, id)) : kind in files || ofPolicies.has(kind)) &&
      !(facts.get(`answer ${id}: status`)?.[0] === strings.status['not-stated'] && ofStated.has(field)) &&
      !notSaid.has(`${kind} ${field}`) &&
      field !== 'sourcesUrls' &&
      fieldOf(kind, field)?.page !== 'none' &&
      (!ofPolicies.has(kind) || current.some((revision) => id.startsWith(`${revision}/`))) &&
      !facts.has(`policy ${/^policies\/([^/]+)/.exec(id)?.[1] ?? ''}: withdrawn`),
    words: (values, field, kind) => {
      if (kind === 'answer' && field === 'answer')
        return values.map((value) => (value === 'Not stated.' ? strings.notStated : value));
      if (kind === 'answer' && field === 'sources')
        return values.map((value) => value.replace(/: “.*”$/, '').replace(/, archived copy: \S+\)$/, ')'));
      if (kind === 'statement' && field === 'sources') return asCited(values);
      // below a quote, the words after a clause name its policy
      if (field === 'clauses' && kind !== 'reference') return values.map((value) => value.replace(/^.*§/, '§'));
      if (field === 'statusOn') return values.map((value) => `Status as of ${formatDay(value)}.`);
      if (field === 'history')
        return values.map((value) =>
          value.replace(/^(\S+) (ended(?=:))?/, (_found, date: string, ended?: string) =>
            [`${formatDay(date)}, `, ended ? 'edition ended' : ''].join(''),
          ),
        );
      return asShown(values, field, kind);
    },
  };
}

const entries = {
  certificate: true,
  'former-certificate': true,
  processor: true,
  'former-processor': true,
  contact: true,
  reference: true,
};

const files: Record<string, string> = {
  certificate: 'certificates.md',
  'former-certificate': 'certificates.md',
  processor: 'processors.md',
  'former-processor': 'processors.md',
  contact: 'contact.md',
  reference: 'references.md',
};

/** Facts that the Markdown does not have or has in another form. */
const notSaid = new Set(['answer topic', 'subject topic', 'reference quotes']);

/** Facts that the list of not-stated questions does not have. */
const ofStated = new Set(['certificates', 'frameworks', 'reviewedOn', 'laterSources']);

/** The kinds of entry in the Markdown of a policy. */
const ofPolicies = new Set(['clause', 'section']);

const ofSubjects = new Set(['answer', 'statement', 'subject']);

/** Returns the folder of a policy from the id of a fact about a revision of it: `policies/access-control`. */
function folderOf(id: string): string {
  return /^policies\/[^/]+|^policy/.exec(id)?.[0] ?? '';
}

function of(facts: Facts, id: string, ...fields: string[]): string {
  return fields.map((field) => facts.get(`certificate ${id}: ${field}`)?.[0]).join(', ');
}

/** Returns the part of a document below a heading. Throws an error if there is no such heading. */
function under(tree: Root, heading: string): Root {
  const start = tree.children.findIndex((node) => node.type === 'heading' && textOf(node) === heading);
  if (start === -1) throw new Error(`There is no heading “${heading}”.`);
  const end = tree.children.findIndex((node, index) => index > start && node.type === 'heading');
  return { type: 'root', children: tree.children.slice(start, end === -1 ? undefined : end) };
}

/** Returns every text that stands alone: blocks, sentences, links, the value after a label, and the items of such a value. */
function said(tree: Root): string[] {
  const texts: string[] = [];
  visit(tree as Nodes, (node) => {
    if (node.type === 'link') texts.push(node.url, textOf(node));
    if (node.type === 'strong') texts.push(...textOf(node).replace(/\.$/, '').split(': ').map(capital));
    if (!['paragraph', 'heading', 'table', 'tableCell', 'code'].includes(node.type)) return;
    const text = plain(node as RootContent);
    const [, label = '', value = ''] = /^([^:]+): (.*)$/.exec(text) ?? [];
    const clause = /^§\S+( ¶\d+)? (.*)$/.exec(text)?.[2] ?? '';
    const [, reviewed = '', later = ''] = /^Reviewed on ([^.]*)\.(?: Later than that: (.*)\.)?$/.exec(text) ?? [];
    const sources = /^(?:.*\. )?Source: (.*)\.$/.exec(text)?.[1] ?? '';
    const cited = /^— (.*?)(?: \([^)]*\))?$/.exec(text)?.[1] ?? '';
    const reason = /^[^.]+\. (.*) Status as of [^.]+\.$/.exec(text)?.[1] ?? '';
    texts.push(
      ...sources.split('; '),
      ...later.split('; '),
      reason,
      cited,
      value.replace(/\.$/, '').split(', ').at(-1) ?? '',
    );
    texts.push(text, text.replace(/^— /, ''), value, clause, reviewed, text.replace(/^§/, '').replace(/ /, '. '));
    texts.push(...value.split(', ').flatMap((item) => [item, `${label} ${item}`]));
    for (const { segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text))
      texts.push(segment.trim());
  });
  return texts.filter(Boolean);
}

function plain(node: RootContent): string {
  const cells = node.type === 'table' ? node.children.flatMap((row) => row.children.map((cell) => textOf(cell))) : [];
  return (cells.join(' ') || textOf(node)).replace(/\s+/g, ' ').trim();
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
