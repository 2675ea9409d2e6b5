import type { Citation } from '../model/quote.ts';
import type { Answer, Framework, FrameworkItem } from './library-types.ts';
import type { FrameworkDefinition, FrameworkDefinitions } from './read-frameworks.ts';

/** What the answers say to every item of every framework; where none names it, those to the corresponding items of the other edition. */
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
      const own = answers.filter((answer) => names(answer, framework.id, [id]));
      // what is said of the item itself is nearer than what is said of a wider one
      const here =
        own.length > 0 ? own : answers.filter((answer) => other && names(answer, other.counterpart, corresponds));
      return {
        id,
        label: `${framework.prefix}${id}`,
        title,
        group,
        answers: here,
        citations: uniqueCitations(here.flatMap(({ citations }) => citations)),
        status: statusOf(here),
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

/** The items that an answer answers, by framework; frameworks without any are left out. */
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

/** The ids of a framework's items, in its order. */
export function itemIds({ groups }: FrameworkDefinition): string[] {
  return groups.flatMap(({ items }) => Object.keys(items));
}

function names(answer: Answer, framework: string, items: readonly string[]): boolean {
  return (answer.frameworks[framework] ?? []).some((id) => items.includes(id));
}

function statusOf(answers: readonly Answer[]): FrameworkItem['status'] {
  if (answers.every(({ status }) => status === 'not-stated')) return 'not-stated';
  return answers.every(({ status }) => status === 'stated') ? 'stated' : 'in-part';
}

/** Each quote once, and none that is a part of another one of its clause. */
function uniqueCitations(citations: readonly Citation[]): Citation[] {
  const unique = [...new Map(citations.map((citation) => [`${citation.clause} ${citation.quote}`, citation])).values()];
  return unique.filter(
    (one) => !unique.some((other) => other !== one && other.clause === one.clause && other.quote.includes(one.quote)),
  );
}
