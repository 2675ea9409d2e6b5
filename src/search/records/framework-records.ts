import { countQuestions, countWords } from '../../exports/count-questions.ts';
import type { Framework, Library } from '../../library/library-types.ts';
import { urls } from '../../model/urls.ts';
import type { FrameworkNames } from '../engine/framework-names.ts';
import { shapeOf } from '../engine/item-keys.ts';
import type { PlainRecord } from '../engine/record.ts';

/** Returns the records of the pages of frameworks. A name that several share, such as that without an edition, means the one listed first. */
export function frameworkRecords({ frameworks }: Pick<Library, 'frameworks'>): PlainRecord[] {
  const taken = new Set<string>();
  return frameworks.map((framework) => {
    const names = namesOf(framework).filter((name) => !taken.has(name));
    for (const name of names) taken.add(name);
    const { id, title, publisher, items } = framework;
    return {
      kind: 'framework',
      url: urls.framework(id),
      title,
      text: `${publisher}. ${countWords(countQuestions(items))}.`,
      sections: [],
      names: [...new Set(names.flatMap(withSpaces))].filter((name) => name !== title),
    };
  });
}

/** Returns what queries may call each framework, and how they may write the numbers of its items. */
export function frameworkNames({ frameworks }: Pick<Library, 'frameworks'>): FrameworkNames[] {
  return frameworks.map((framework) => ({
    id: framework.id,
    names: namesOf(framework),
    words: wordsOf(framework),
    shapes: [...new Set(framework.items.map(({ id }) => shapeOf(id)))].sort(),
  }));
}

/** Returns the names of a framework: its title up to the parts of it, its short title, its act, and others, each also without its edition. */
function namesOf({ title, shortTitle, publisher, names = [] }: Framework): string[] {
  const [, act = ''] = /,\s*(.*\d.*)$/.exec(publisher) ?? [];
  const all = [title.replace(/,.*$/, ''), shortTitle, act, ...names].filter(Boolean);
  return [...new Set([...all, ...all.map(withoutEdition)])];
}

/** Returns a name, and the same with its letters and numbers apart and together: `NIS2` and `NIS 2`. */
function withSpaces(name: string): string[] {
  return [name, name.replace(/(\p{L})(?=\d)/gu, '$1 '), name.replace(/(\p{L}) (?=\d)/gu, '$1')];
}

/** Returns a name without the year or the version at its end: `ISO 27001` of `ISO 27001:2022`. */
function withoutEdition(name: string): string {
  return name.replace(/(?<=.)(?::\d{4}|\s\d+(?:\.\d+)*)$/, '');
}

/** Returns the words before the number of an item: `art` of the label `Art. 28(2)`, and others. */
function wordsOf({ items, itemWords = [] }: Framework): string[] {
  const prefixes = items.map(({ id, label }) => label.slice(0, label.length - id.length));
  const words = [...itemWords, ...prefixes].map((word) =>
    word
      .replace(/[^\p{L}\p{N} ]/gu, '')
      .trim()
      .toLowerCase(),
  );
  return [...new Set(words.filter(Boolean))];
}
