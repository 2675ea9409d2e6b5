import type { Sentence } from '../sentence.ts';

/** Interface texts in English about policies, their revisions and their changes. */
export const policyStrings = {
  kinds: {
    policy: 'Policies',
    procedure: 'Procedures',
    standard: 'Standards',
    terms: 'Terms',
    agreement: 'Agreements',
  },
  list: {
    introduction: (company: string, count: number): string =>
      `${count === 1 ? 'The document' : `The ${count} documents`} that ${company} publishes here, ${count === 1 ? 'in its newest revision' : 'each in its newest revision'}. Every earlier revision keeps its permalink.`,
    none: (company: string): string => `${company} has withdrawn every document that it published here.`,
    description: (company: string, titles: readonly string[]): string =>
      `The policies of ${company}: ${titles.join(', ')}.`,
    columns: {
      title: 'Title',
      version: 'Version',
      approved: 'Approved',
      inForce: 'In force',
      nextReview: 'Next review by',
      owner: 'Owner',
      revisions: 'Revisions',
    },
    /** The last day for a review has passed, and no later revision gives another one. */
    overdue: 'Review overdue',
    until: <Link>(revision: Link): Sentence<Link> => ['; until then the revision of ', revision],
    from: (day: string): string => `from ${day}`,
    since: (day: string): string => `since ${day}`,
    withdrawn: 'Withdrawn',
    withdrawnMeaning: 'Documents that no longer apply. Their revisions stay published as they were.',
    withdrawnOn: (day: string, isPast: boolean): string => `withdrawn ${isPast ? 'on' : 'from'} ${day}`,
    replacedBy: <Link>(policy: Link): Sentence<Link> => ['; ', policy, ' takes its place'],
    downloads: {
      evidence: (day: string): string => `Evidence pack of everything in force on ${day} (ZIP)`,
      data: 'JSON',
      markdown: 'Markdown',
    },
  },
  /** A policy within a sentence: `the information security policy of Example Ltd`. */
  phrase: {
    the: 'the ',
    title: (title: string): string => `“${title}”`,
    of: (company: string): string => ` of ${company}`,
  },
  whole: 'The whole text',
  withdrawnLinks: {
    title: 'Links to withdrawn text',
    section: (policy: string, day: string, isPast: boolean): string =>
      `This section of “${policy}” ${isPast ? 'was withdrawn on' : 'is withdrawn from'} ${day}. The link shows its last text.`,
    policy: (policy: string, day: string, replacement: string | undefined): string =>
      `“${policy}” was withdrawn on ${day}${replacement ? `; “${replacement}” takes its place` : ''}. The link shows its last text.`,
  },
  overview: {
    policies: (count: number): string => (count === 1 ? 'document' : `${count} documents`),
    heading: 'The policies',
    all: 'The list of all, with their revisions',
  },
  changes: {
    policy: 'Policy',
    one: 'The changes of one policy alone',
    of: (title: string): string => `Changes of “${title}”`,
    revision: (title: string, revision: string): string => `${title}, revision of ${revision}`,
    feed: (title: string): string => `Changes of “${title}”, as a feed`,
    ownFeed: 'Feed',
    withdrawn: 'withdrawn',
    description: (policy: string): string => `The revisions of ${policy}, and what each of them changed.`,
    descriptionOfAll: (company: string): string =>
      `The revisions of the policies of ${company}, and what each of them changed.`,
    redline: 'The redline of the policy in force on that day against the newest',
    redlines: 'The redlines of what was in force on that day against the newest revision:',
  },
} as const;
