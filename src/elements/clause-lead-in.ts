import { joinLeadIns } from '../model/lead-ins.ts';
import { clauseWords } from './clause-words.ts';

/**
 * Returns the words that lead in to a clause that is an item of a list: the paragraph before the list, and in a nested list the
 * item above; empty for other clauses.
 */
export function clauseLeadIn(clause: HTMLElement): string {
  const list = clause.matches('li') ? clause.parentElement : null;
  const above =
    list?.parentElement?.closest<HTMLElement>('li[data-clause]') ??
    (list?.previousElementSibling?.matches('p[data-clause]') ? list.previousElementSibling : null);
  return above instanceof HTMLElement ? joinLeadIns([clauseLeadIn(above), clauseWords(above)]) : '';
}
