import { type ClauseChange, clausesOfChange } from './clause-change.ts';
import { clauseLinks } from './clause-links.ts';
import type { LinkChange } from './link-changes.ts';

/**
 * Adds to each link that is new in a clause, or gone from it, the label of the clause of the other revision that has it.
 * The link left that clause, or came to it, so that it is neither new nor gone. Edits `changes`.
 */
export function nameLinksElsewhere(changes: readonly ClauseChange[]): void {
  const come = changes.flatMap((change) => linksOf(change, 'to'));
  const gone = changes.flatMap((change) => linksOf(change, 'from'));
  for (const link of come) {
    const at = gone.findIndex(({ key }) => key === link.key);
    const old = at === -1 ? undefined : gone.splice(at, 1)[0];
    if (!old) continue;
    if (link.detail) link.detail.elsewhere = old.label;
    if (old.detail) old.detail.elsewhere = link.label;
  }
}

interface OneSidedLink {
  key: string;
  /** The label of its clause. */
  label: string;
  /** What the redline says of it; nothing in a clause that was added or removed. */
  detail?: LinkChange;
}

/** Returns the links that one side of a change has and the other has not. */
function linksOf(change: ClauseChange, side: 'from' | 'to'): OneSidedLink[] {
  const [clause] = clausesOfChange(change)[side];
  if (!clause) return [];
  const { label } = clause;
  const keyOf = (words: string, url: string | undefined) => `${words}\n${url}`;
  if (change.kind === 'added' || change.kind === 'removed')
    return clauseLinks(clause.html).map(({ words, url }) => ({ key: keyOf(words, url), label }));
  if (change.kind !== 'changed') return [];
  const other = side === 'from' ? 'to' : 'from';
  return change.details.flatMap((detail) =>
    detail.kind === 'link' && detail[side] !== undefined && detail[other] === undefined
      ? [{ key: keyOf(detail.words, detail[side]), label, detail }]
      : [],
  );
}
