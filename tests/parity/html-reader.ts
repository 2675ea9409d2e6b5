import type { Element, Nodes, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { SKIP, visit } from 'unist-util-visit';
import { formatDay, formatInstant } from '../../src/model/day.ts';
import { elements, named, parseHtml } from '../site/built.ts';
import type { FormatReader } from './compare.ts';
import { asShown, fieldOf } from './entry-facts.ts';
import { partsOf } from './facts.ts';
import type { Read } from './read.ts';

/** Reads the pages. They have a fact if an element of its entry has exactly that text, or links to that URL. */
export function htmlReader(read: Read): FormatReader {
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
      const scope = scopeOf(treeOf(pageOf(kind, id)), kind, id);
      const said = words.get(scope) ?? wordsOf(scope);
      words.set(scope, said);
      return said;
    },
    carries: (kind, field) =>
      !notShown.has(`${kind} ${field}`) && field !== 'permalinks' && fieldOf(kind, field)?.page !== 'none',
    words: (values, field, kind) => {
      if (field === 'publishedAt') return values.map((value) => formatInstant(value));
      if (field === 'words') return values.map((value) => `${value} words`);
      if (field === 'history')
        return values.flatMap((value) => [formatDay(value.slice(0, 10)), value.slice('2000-01-01 '.length)]);
      return asShown(values, field, kind);
    },
  };
}

/** Facts that pages show in another form: an answer has the items' labels, a reference links to its clauses. */
const notShown = new Set(['answer frameworks', 'reference quotes']);

const pages: Record<string, string> = {
  certificate: 'certificates',
  'former-certificate': 'certificates',
  processor: 'processors',
  'former-processor': 'processors',
  contact: 'contact',
  reference: 'references',
  revision: 'changes',
};

function pageOf(kind: string, id: string): string {
  const folder = kind === 'answer' ? `answers/${id}` : (pages[kind] ?? `policy/${id.slice(0, 'YYYY-MM-DD'.length)}`);
  return `${folder}/index.html`;
}

/** Returns the element of an entry or clause, or the main part of its page. Throws an error if there is none. */
function scopeOf(tree: Root, kind: string, id: string): Nodes {
  const [scope] =
    kind === 'revision'
      ? elements(tree, ({ properties }) => properties.dataRevision === id)
      : kind in pages
        ? elements(tree, ({ properties }) => properties.id === id)
        : kind === 'clause'
          ? elements(tree, ({ properties }) => properties.dataClause === id.split('/')[1])
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
