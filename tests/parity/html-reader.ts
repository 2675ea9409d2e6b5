import type { Element, Nodes, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { SKIP, visit } from 'unist-util-visit';
import { formatDay, formatInstant, isDay } from '../../src/model/day.ts';
import { folderOf } from '../../src/model/urls.ts';
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
      (kind !== 'policy' || isListed(facts, id, field)) &&
      !['permalinks', 'statementTexts', 'sourcesUrls'].includes(field) &&
      fieldOf(kind, field)?.page !== 'none' &&
      (!ofSubjects.has(kind) || isPublished(facts, subjectOf(facts, kind, id))) &&
      // the row of an answer names the clauses of the policy, and other sources in words
      (kind !== 'answer' || field !== 'sources' || othersOf(facts.get(`answer ${id}: sources`) ?? []).length > 0),
    words: (values, field, kind) => {
      if (field === 'clauses') return values.map((value, index) => asLinked(value, values[index - 1], kind));
      if (kind === 'publication' && field in given)
        return values.map((value) => `${given[field]}: ${isDay(value) ? formatDay(value) : value}`);
      if (field === 'publishedAt') return values.map((value) => formatInstant(value));
      if (field === 'words') return values.map((value) => `${value} words`);
      if (field === 'history')
        return values.flatMap((value) => {
          const [, day = '', change = ''] = /^(\S+) (.*)$/s.exec(value) ?? [];
          // why an edition ended is the reason of the status, and stands there alone
          return [formatDay(day), change.replace(/^ended: /, '')];
        });
      if (kind === 'answer' && field === 'sources') return asCited(othersOf(values));
      if (kind === 'statement' && field === 'sources') return asCited(values);
      return asShown(values, field, kind);
    },
  };
}

/** Facts that pages show in another form or elsewhere: an answer has the items' labels, its statements have the quotes. */
const notShown = new Set([
  // stands below the statements that the answer rests on
  'answer certificates',
  'answer frameworks',
  'answer quotes',
  'answer reviewedOn',
  'answer laterSources',
  'answer subject',
  'answer topic',
  'subject questions',
  'subject topic',
  'reference quotes',
  'policy words',
  'policy approvedBy',
  'policy approvedOn',
  'policy replacedBy',
  'policy withdrawn',
]);

/** The labels of what a company says of a revision beside its text. */
const given: Record<string, string> = {
  version: 'Version',
  owner: 'Owner',
  reason: 'Reason',
  approvedBy: 'Approved by',
  approvedOn: 'Approved on',
  effectiveFrom: 'Effective from',
  nextReview: 'Next review by',
};

/** Returns whether the list of policies has a fact: it has those of several, and of one that was withdrawn only the title. */
function isListed(facts: Facts, id: string, field: string): boolean {
  const isOneOfSeveral = [...facts.keys()].filter((where) => /^policy \S+: title$/.test(where)).length > 1;
  return isOneOfSeveral && (field === 'title' || !facts.has(`policy ${id}: withdrawn`));
}

/** Returns the words that a clause is linked with: below a quote and after a clause of the same policy without its title. */
function asLinked(label: string, before: string | undefined, kind: string): string {
  const [title = '', bare = ''] = [label.replace(/§[^§]*$/, ''), label.replace(/^.*§/, '§')];
  return kind === 'statement' || (title !== '' && before?.startsWith(`${title}§`)) ? bare : label;
}

const ofSubjects = new Set(['answer', 'statement', 'subject']);

function othersOf(sources: readonly string[]): string[] {
  return sources.filter((source) => !source.startsWith('§'));
}

const pages: Record<string, string> = {
  certificate: 'certificates',
  'former-certificate': 'certificates',
  processor: 'processors',
  'former-processor': 'processors',
  contact: 'contact',
  reference: 'references',
  revision: 'changes',
  policy: 'policies',
};

function pageOf(kind: string, id: string, facts: Facts): string {
  const folder = ofSubjects.has(kind) ? `answers/${subjectOf(facts, kind, id)}` : (pages[kind] ?? folderOfRevision(id));
  return `${folder}/index.html`;
}

/** Returns the id of the facts of a revision that an element of the list of changes is about. */
function revisionOf({ dataPolicy = 'policy', dataRevision }: Element['properties']): string {
  return `${folderOf(String(dataPolicy))}/${dataRevision}`;
}

/** Returns the folder of a revision from the id of a fact about it or a part of it: `policy/2022-02-07`. */
function folderOfRevision(id: string): string {
  return /^(policy|policies\/[^/]+)\/[^/]+/.exec(id)?.[0] ?? '';
}

/** Returns the element of an entry or clause, or the main part of its page. Throws an error if there is none. */
function scopeOf(tree: Root, kind: string, id: string): Nodes {
  const [scope] =
    kind === 'policy'
      ? [...elements(tree, ({ properties }) => properties.dataPolicy === id), ...named(tree, 'main')]
      : kind === 'revision'
        ? elements(tree, ({ properties }) => revisionOf(properties) === id)
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
    ...textsOf(element),
    ...(element.properties.href ? [String(element.properties.href)] : []),
  ]);
}

/** Returns the text of an element, and each part of it that stands between dots. */
function textsOf(element: Element): string[] {
  const text = toText(element).replace(/\s+/g, ' ').trim();
  return text.includes(' · ') ? [text, ...text.split(' · ')] : [text];
}
