import type { Element, Nodes, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { SKIP, visit } from 'unist-util-visit';
import { formatDay, formatInstant } from '../../src/model/day.ts';
import { elements, named, parseHtml } from '../site/built.ts';
import type { FormatReader } from './compare.ts';
import { asCited, asShown, fieldOf } from './entry-facts.ts';
import { type Facts, isPublished, partsOf, subjectOf } from './facts.ts';
import type { Read } from './read.ts';

/** Reads the pages. They have a fact if an element of its entry has exactly that text, or links to that URL. */
export function htmlReader(read: Read, facts: Facts): FormatReader {
  const trees = new Map<string, Root>();
  const treeOf = (path: string): Root => {
    const tree = trees.get(path) ?? parseHtml(read(path).toString('utf8'));
    trees.set(path, tree);
    return tree;
  };
  const words = new Map<Nodes, string[]>();
  return {
    name: 'HTML',
    said: (where) => {
      const { kind, id } = partsOf(where);
      const scope = scopeOf(treeOf(pageOf(kind, id, facts)), kind, id);
      const said = words.get(scope) ?? wordsOf(scope);
      words.set(scope, said);
      return said;
    },
    carries: (kind, field, id) =>
      !notShown.has(`${kind} ${field}`) &&
      !['permalinks', 'statementTexts', 'sourcesUrls'].includes(field) &&
      fieldOf(kind, field)?.page !== 'none' &&
      (!ofSubjects.has(kind) || isPublished(facts, subjectOf(facts, kind, id))) &&
      // the row of an answer names the clauses of the policy, and other sources in words
      (kind !== 'answer' || field !== 'sources' || othersOf(facts.get(`answer ${id}: sources`) ?? []).length > 0),
    words: (values, field, kind) => {
      if (field === 'publishedAt') return values.map((value) => formatInstant(value));
      if (field === 'words') return values.map((value) => `${value} words`);
      if (field === 'history')
        return values.flatMap((value) => [formatDay(value.slice(0, 10)), value.slice('2000-01-01 '.length)]);
      if (kind === 'answer' && field === 'sources') return asCited(othersOf(values));
      if (kind === 'statement' && field === 'sources') return asCited(values);
      return asShown(values, field, kind);
    },
  };
}

/** Facts that pages show in another form or elsewhere: an answer has the items' labels, its statements have the quotes. */
const notShown = new Set([
  'answer frameworks',
  'answer quotes',
  'answer reviewedOn',
  'answer subject',
  'answer topic',
  'subject questions',
  'subject topic',
  'reference quotes',
]);

const ofSubjects = new Set(['answer', 'statement', 'subject']);

function othersOf(sources: readonly string[]): string[] {
  return sources.filter((source) => !source.startsWith('stated in §'));
}

const pages: Record<string, string> = {
  certificate: 'certificates',
  'former-certificate': 'certificates',
  processor: 'processors',
  'former-processor': 'processors',
  contact: 'contact',
  reference: 'references',
  revision: 'changes',
};

function pageOf(kind: string, id: string, facts: Facts): string {
  const folder = ofSubjects.has(kind) ? `answers/${subjectOf(facts, kind, id)}` : (pages[kind] ?? folderOfRevision(id));
  return `${folder}/index.html`;
}

/** Returns the folder of a revision from the id of a fact about it or a part of it: `policy/2022-02-07`. */
function folderOfRevision(id: string): string {
  return /^(policy|policies\/[^/]+)\/[^/]+/.exec(id)?.[0] ?? '';
}

/** Returns the element of an entry or clause, or the main part of its page. Throws an error if there is none. */
function scopeOf(tree: Root, kind: string, id: string): Nodes {
  const [scope] =
    kind === 'revision'
      ? elements(tree, ({ properties }) => `policy/${properties.dataRevision}` === id)
      : kind in pages || kind === 'answer' || kind === 'statement'
        ? elements(
            tree,
            ({ properties }) => properties.id === (kind === 'statement' ? `statement-${id.split('/')[1]}` : id),
          )
        : kind === 'clause'
          ? elements(tree, ({ properties }) => properties.dataClause === id.split('/').at(-1))
          : named(tree, 'main');
  if (!scope) throw new Error(`There is no ${kind} ${id} on its page.`);
  return scope;
}

/** Returns the text of every element and the URL of every link of a scope, without the marks of clauses. */
function wordsOf(scope: Nodes): string[] {
  const copy = structuredClone(scope);
  visit(copy, 'element', (element: Element, index, parent) => {
    const ornament = [element.properties.className].flat().includes('mark') || 'dataClause' in element.properties;
    if (!ornament || !parent || index === undefined) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return elements(copy, () => true).flatMap((element) => [
    toText(element).replace(/\s+/g, ' ').trim(),
    ...(element.properties.href ? [String(element.properties.href)] : []),
  ]);
}
