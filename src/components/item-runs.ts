import type { FrameworkItem } from '../library/library-types.ts';

/** Why items are folded: nothing is stated about them, or nobody has judged any question about them. */
export type Silence = 'not-stated' | 'not-assessed';

/** Items of a framework that follow each other and are folded for the same reason, or are not folded. */
export interface ItemRun<Item> {
  silence: Silence | undefined;
  items: Item[];
}

/** Returns items in their order, as runs of those to be shown and of those to be folded for one reason. */
export function itemRuns<Item extends Pick<FrameworkItem, 'answers' | 'notAssessed'>>(
  items: readonly Item[],
): ItemRun<Item>[] {
  const runs: ItemRun<Item>[] = [];
  for (const item of items) {
    const last = runs.at(-1);
    const silence = silenceOn(item);
    if (last && last.silence === silence) last.items.push(item);
    else runs.push({ silence, items: [item] });
  }
  return runs;
}

/** Returns why an item is folded, or `undefined` if it is not: something is stated, or some of its questions are still to be judged. */
function silenceOn({ answers, notAssessed }: Pick<FrameworkItem, 'answers' | 'notAssessed'>): Silence | undefined {
  if (answers.length === 0) return 'not-assessed';
  const isStated = answers.some(({ status }) => status !== 'not-stated');
  return isStated || notAssessed.length > 0 ? undefined : 'not-stated';
}
