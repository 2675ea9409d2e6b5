/** Interface texts in English that several pages share. */
export const strings = {
  trustCenter: 'Trust center',
  notStated: 'Not stated',
  skipToContent: 'Skip to content',
  search: 'Search',
  searchLabel: 'Search the policy, answers and registers',
  searchIn: 'Search in',
  inForce: 'What is in force',
  contents: 'Contents',
  home: 'Overview',
  policy: 'Policy',
  changes: 'Changes',
  feed: 'Changes, as a feed',
  answers: 'Answers',
  certificates: 'Certificates',
  processors: 'Processors',
  contact: 'Contact',
  references: 'References',
  data: 'For machines',
  frameworks: 'Frameworks',
  status: { stated: 'Stated', 'in-part': 'Stated in part', 'not-stated': 'Not stated', 'not-assessed': 'Not assessed' },
  expects: {
    'yes-no': 'Yes or no',
    who: 'Who',
    'how-often': 'How often',
    'how-long': 'How long',
    'how-many': 'How many',
    when: 'When',
    where: 'Where',
    which: 'Which',
    how: 'How',
    what: 'What',
  },
  reply: { yes: 'Yes', no: 'No' },
  hit: {
    clause: 'Clause',
    subject: 'Answers',
    certificate: 'Certificate',
    processor: 'Processor',
    contact: 'Contact',
    framework: 'Framework',
    reference: 'Reference',
    page: 'Page',
  },
  history: 'History of this section',
  sectionEvent: {
    first: 'In the first revision published here',
    added: 'Added',
    changed: 'Changed',
    withdrawn: 'Withdrawn',
  },
  purpose: {
    support: 'Customer support',
    security: 'Security contact',
    privacy: 'Data protection contact',
    sales: 'Sales',
  },
  reference: {
    verified: 'Verified on',
    deadSince: 'Not reachable since',
    archived: 'Archived copy',
    replacedBy: 'What takes its place',
    movedTo: 'Where it has moved',
    document: 'Document',
    linked: 'Where the links lead',
  },
  kind: {
    certificate: 'Certificate document',
    terms: 'Terms',
    help: 'Help page',
    law: 'Law',
    source: 'Source of the policy',
    website: 'Website',
  },
} as const;

/** Wording of the search page's status line. */
export const searchStrings = {
  searching: 'Searching…',
  failed: 'The search could not be loaded. All sections and subjects are listed below.',
  total: (total: number, shown: number): string => {
    if (total === 0) return 'Nothing found. Try other words, or look through the list on this page without a query.';
    const results = `${total} ${total === 1 ? 'result' : 'results'}`;
    return shown < total ? `${results}, the best ${shown} shown.` : `${results}.`;
  },
  facets: { kind: 'Kind', status: 'Status' },
  anyFacet: 'All',
  others: (counts: string): string => `Also on this subject: ${counts}.`,
  cut: 'Only the beginning of this text was searched.',
  corrected: (words: readonly (readonly [typed: string, understood: string])[]): string =>
    `Understood ${words.map(([typed, understood]) => `“${typed}” as “${understood}”`).join(', ')}.`,
  unknown: (words: readonly string[]): string => `Nothing here has ${words.map((word) => `“${word}”`).join(', ')}.`,
};
