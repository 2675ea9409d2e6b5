import type { Citation } from '../model/quote.ts';
import type { Answer, Framework, FrameworkItem } from './library-types.ts';
import type { FrameworkDefinition, FrameworkDefinitions } from './read-frameworks.ts';

/**
 * Returns the frameworks with the answers to each item. An item that no answer names takes the answers to the
 * corresponding items of the other edition.
 */
export function resolveFrameworks(
  { frameworks, correspondences }: FrameworkDefinitions,
  answers: readonly Answer[],
): Framework[] {
  const pairs = correspondences.flatMap(({ from, to, forward, backward }) => [
    { id: from, counterpart: to, items: forward },
    { id: to, counterpart: from, items: backward },
  ]);
  return frameworks.map(({ groups, ...framework }) => {
    const other = pairs.find(({ id }) => id === framework.id);
    const item = (id: string, title: string, group: string): FrameworkItem => {
      const corresponds = other?.items[id] ?? [];
      const own = answers.filter((answer) => covers(answer, framework.id, [id]));
      // an answer to the item itself is more exact than one to a broader item of the other edition
      const itemAnswers =
        own.length > 0 ? own : answers.filter((answer) => other && covers(answer, other.counterpart, corresponds));
      return {
        id,
        label: `${framework.prefix}${id}`,
        title,
        group,
        answers: itemAnswers,
        citations: uniqueCitations(itemAnswers.flatMap(({ citations }) => citations)),
        status: statusOf(itemAnswers),
        corresponds,
      };
    };
    return {
      ...framework,
      ...(other ? { counterpart: other.counterpart } : {}),
      items: groups.flatMap(({ title: group, items }) =>
        Object.entries(items).map(([id, title]) => item(id, title, group)),
      ),
    };
  });
}

/**
 * Returns the framework items that an answer covers, grouped by framework. Frameworks with no such item are omitted.
 */
export function itemsOfAnswer(
  frameworks: readonly Framework[],
  id: string,
): { framework: Framework; items: FrameworkItem[] }[] {
  return frameworks
    .map((framework) => ({
      framework,
      items: framework.items.filter(({ answers }) => answers.some((answer) => answer.id === id)),
    }))
    .filter(({ items }) => items.length > 0);
}

/** Returns the ids of a framework's items, in the framework's order. */
export function itemIds({ groups }: FrameworkDefinition): string[] {
  return groups.flatMap(({ items }) => Object.keys(items));
}

/** Returns whether an answer names one of the items of a framework. */
function covers(answer: Answer, framework: string, items: readonly string[]): boolean {
  return (answer.frameworks[framework] ?? []).some((id) => items.includes(id));
}

function statusOf(answers: readonly Answer[]): FrameworkItem['status'] {
  if (answers.every(({ status }) => status === 'not-stated')) return 'not-stated';
  return answers.every(({ status }) => status === 'stated') ? 'stated' : 'in-part';
}

/** Returns each quote once, without quotes that are part of a longer quote from the same clause. */
function uniqueCitations(citations: readonly Citation[]): Citation[] {
  const unique = [...new Map(citations.map((citation) => [`${citation.clause} ${citation.quote}`, citation])).values()];
  return unique.filter(
    (one) => !unique.some((other) => other !== one && other.clause === one.clause && other.quote.includes(one.quote)),
  );
}
