import type { Element, Parents, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { htmlText } from './html-nodes.ts';
import { type Omission, omission } from './omissions.ts';

/**
 * Removes struck words from `tree`, since a section may not contain them: they are not in force, and would be read as if
 * they were. Returns them.
 */
export function removeStruck(tree: Root): Omission[] {
  const omissions: Omission[] = [];
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined || !isStruck(node)) return undefined;
    omissions.push(...omission('struck words', htmlText(node)));
    parent.children.splice(index, 1);
    joinAround(parent, index);
    return [SKIP, index];
  });
  return omissions;
}

function isStruck({ tagName, properties: { style } }: Element): boolean {
  return (
    ['del', 's', 'strike'].includes(tagName) ||
    (typeof style === 'string' && /text-decoration[^;]*line-through/i.test(style))
  );
}

/** Removes the white space before a removed element if punctuation or nothing follows it. */
function joinAround(parent: Parents, index: number): void {
  const [before, after] = [parent.children[index - 1], parent.children[index]];
  const isEnd = after === undefined || (after.type === 'text' && /^[.,;:!?)]/.test(after.value));
  if (before?.type === 'text' && isEnd) before.value = before.value.trimEnd();
}
