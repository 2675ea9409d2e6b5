import { judgedAnswers } from './judged.ts';
import { namingNone } from './left-out.ts';
import type { Answer, Framework, FrameworkItem, Subject } from './library-types.ts';
import type { FrameworkDefinition, FrameworkDefinitions } from './read-frameworks.ts';
import { uniqueCitations } from './unique-citations.ts';

/**
 * Returns the frameworks, without those that the company leaves out, with the answers to each item. An item that no
 * question asks about takes the questions about the corresponding items of the other edition.
 */
export function resolveFrameworks(
  { frameworks, correspondences }: FrameworkDefinitions,
  subjects: readonly Subject[],
  leftOut: readonly string[] = [],
): Framework[] {
  const questions = subjects.flatMap(({ answers }) => answers);
  const pairs = correspondences.flatMap(({ from, to, forward, backward }) => [
    { id: from, counterpart: to, items: forward },
    { id: to, counterpart: from, items: backward },
  ]);
  const shown = frameworks.filter(({ id }) => !leftOut.includes(id));
  return shown.map(({ groups, ...framework }) => {
    const other = pairs.find(
      ({ id, counterpart }) => id === framework.id && shown.some((one) => one.id === counterpart),
    );
    const known = pairs.find(({ id }) => id === framework.id);
    const item = (id: string, title: string, group: string): FrameworkItem => {
      const own = questions.filter((question) => covers(question, framework.id, [id]));
      // a question about the item itself is more exact than one about a broader item of the other edition
      const lent = () =>
        questions.filter((question) => known && covers(question, known.counterpart, known.items[id] ?? []));
      const asked = namingNone(own.length > 0 ? own : lent(), leftOut);
      const answers = judgedAnswers(asked);
      return {
        id,
        label: `${framework.prefix}${id}`,
        title,
        group,
        answers,
        notAssessed: asked.filter(({ status }) => status === 'not-assessed'),
        citations: uniqueCitations(
          answers.flatMap((answer) => (answer.status === 'not-stated' ? [] : answer.citations)),
        ),
        corresponds: other?.items[id] ?? [],
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
