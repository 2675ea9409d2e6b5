import { citationStrings } from '../strings/index.ts';
import { escapeHtml } from './cite.ts';
import { spokenLabel } from './spoken-label.ts';

/** What may be wider than a screen: a table, or a code block. */
export type Wide = 'table' | 'pre';

/**
 * Returns the properties of the box in which something wide scrolls by itself, so that a page never scrolls sideways. The
 * box can have the focus, so that the arrow keys scroll it, and it has a name. `label` is that of the clause.
 */
export function scrollBox(wide: Wide, label: string) {
  return { className: ['wide'], role: 'group', tabIndex: 0, ariaLabel: citationStrings.wide[wide](spokenLabel(label)) };
}

/** Returns the HTML of a clause with each table and code block of it in a box that scrolls. */
export function withScrollBoxes(html: string, label: string): string {
  return html
    .replace(/<(table|pre)\b/g, (tag, wide: Wide) => {
      const { className, role, tabIndex, ariaLabel } = scrollBox(wide, escapeHtml(label));
      return `<div class="${className.join(' ')}" role="${role}" tabindex="${tabIndex}" aria-label="${ariaLabel}">${tag}`;
    })
    .replace(/<\/(?:table|pre)>/g, (tag) => `${tag}</div>`);
}
