import { citationStrings } from '../strings/index.ts';

/**
 * Returns a label in words that a screen reader speaks: `section 3.5, paragraph 1` for `§3.5 ¶1`. Most leave out the signs
 * § and ¶.
 */
export function spokenLabel(label: string): string {
  const { section, paragraph, to } = citationStrings.spoken;
  return label
    .replace(/(^|→ )§/g, `$1${section}`)
    .replaceAll(' §', `, ${section}`)
    .replaceAll(' ¶', `, ${paragraph}`)
    .replaceAll(' → ', to);
}
