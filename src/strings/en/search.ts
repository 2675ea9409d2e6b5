import { listed } from './language.ts';

/** Wording of the search page that its script writes. */
export const searchStrings = {
  searching: 'Searching…',
  failed: 'The search could not be loaded. All sections and subjects are listed below.',
  total: (total: number, shown: number, found = total, facets: readonly string[] = ['kind', 'status']): string => {
    if (total === 0 && found > 0)
      return `No result has the ${listed(facets)} that are chosen; ${found} ${found === 1 ? 'has' : 'have'} others.`;
    if (total === 0) return 'Nothing found. Try other words, or look through the list on this page without a query.';
    const results = `${total} ${total === 1 ? 'result' : 'results'}`;
    return shown < total ? `${results}, the best ${shown} shown.` : `${results}.`;
  },
  more: (count: number): string => (count === 1 ? 'Show 1 more result' : `Show ${count} more results`),
  /** The tag of a text that does not apply yet. */
  appliesFrom: (day: string): string => `From ${day}`,
  /** The tag of a text that applied on the day of the build, or before, and ends. */
  appliesUntil: (day: string): string => `In force until ${day}`,
  /** The kind of a certificate that the company itself does not hold. */
  certificateOfOther: 'Certificate of another holder',
  others: (counts: string): string => `Also on this subject: ${counts}.`,
  cut: 'Only the beginning of this text was searched.',
  corrected: (words: readonly (readonly [typed: string, understood: string])[]): string =>
    `Understood ${words.map(([typed, understood]) => `“${typed}” as “${understood}”`).join(', ')}.`,
  notAssessed: (subject: string, isInPart: boolean): string =>
    `Nobody has assessed ${isInPart ? 'what this seems to ask on' : 'the subject'} “${subject}” yet.`,
  unknown: (words: readonly string[]): string =>
    `Nothing here has ${words.map((word) => `“${word.length > 40 ? `${word.slice(0, 40)}…` : word}”`).join(', ')}.`,
};

/** Wording of the search page and its field that is there from the start. */
export const searchPageStrings = {
  results: 'Results',
  /** Above results of a query that nothing here answers by its words or by what somebody has judged. */
  nearest: 'What comes nearest',
  showMore: 'Show more results',
  noScript:
    'Searching needs JavaScript. Here are the titles of all sections and all questions that were assessed, not their texts, nor certificates, processors and contacts, which have pages of their own. Your browser finds words on a page with Ctrl+F, or Cmd+F on a Mac.',
  /** The link in place of a field on another page, without JavaScript. */
  everything: 'List of all sections and questions',
  description: (searched: string): string => `Search ${searched}, its answers and registers.`,
  policiesOf: (company: string): string => `the policies of ${company}`,
  /** What is searched if some newest text is not in force yet: it is found beside the one that is. True on any day. */
  inForceOrAhead: 'What is in force or to come',
  /** A revision of the list that was in force on the day of the build, and the last day on which it is. */
  revisionUntil: (revision: string, day: string): string => `${revision}, in force until ${day}`,
  sections: 'Sections of the policy',
  sectionsOfSeveral: 'Sections of the policies',
  facets: { kind: 'Kind', status: 'Status of first answer', policy: 'Policy' },
  anyFacet: 'All',
};
