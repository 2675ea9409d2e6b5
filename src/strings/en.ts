import { answersStrings } from './en/answers.ts';
import { frameStrings } from './en/frame.ts';
import { homeStrings } from './en/home.ts';
import { hitNames, replyNames, statusNames } from './en/search.ts';

/** Interface texts in English that several pages share. */
export const strings = {
  frame: frameStrings,
  homePage: homeStrings,
  trustCenter: 'Trust center',
  notStated: 'Not stated',
  notAssessed: 'Nobody has assessed this question yet.',
  skipToContent: 'Skip to content',
  search: 'Search',
  searchLabel: 'Search the policy, answers and registers',
  searchLabelOfSeveral: 'Search the policies, answers and registers',
  searchIn: 'Search in',
  inForce: 'What is in force',
  contents: 'Contents',
  home: 'Overview',
  policy: 'Policy',
  policies: {
    title: 'Policies',
    all: 'All policies',
    /** How many are in force, where one of them would be named. */
    current: (count: number) =>
      count === 1 ? '1 policy in its current revision' : `${count} policies in their current revisions`,
  },
  changes: 'Changes',
  feed: 'Changes, as a feed',
  answers: 'Answers',
  certificates: 'Certificates',
  processors: 'Processors',
  contact: 'Contact',
  references: 'References',
  data: 'Data and downloads',
  frameworks: 'Frameworks',
  status: statusNames,
  expects: answersStrings.expects,
  reply: replyNames,
  subject: answersStrings.subject,
  subjects: answersStrings.subjects,
  framework: answersStrings.framework,
  item: answersStrings.item,
  overview: {
    description: (company: string, policies: string, parts: readonly string[]) =>
      `Information security at ${company}: ${policies}${parts.length > 0 ? `, ${parts.join(', ').toLowerCase()}` : ''}.`,
  },
  register: {
    says: (policy: string) => `What ${policy} says`,
    policiesSay: 'What the policies say',
    certificates: {
      none: (company: string) => `${company} has registered no certificate here.`,
      ofPolicy: 'The certificates that the policy of',
      ofPolicies: 'The certificates that the policies name.',
      ofSources: (company: string) =>
        `The certificates that ${company} has registered here, each with the source it rests on.`,
      names: 'names.',
      meaning:
        'Their status is computed from their dates and from the edition of their standard, on the day you read this.',
      description: (company: string) => `The certificates of ${company}, with their documents and their status.`,
    },
    processors: {
      none: (company: string) => `${company} has registered no processor here.`,
      ofPolicy: 'The companies that the policy of',
      ofPolicies: 'The companies that the policies name as providing part of the service.',
      ofSources: (company: string) =>
        `The companies that ${company} has registered here as providing part of the service, each with the source it rests on.`,
      names: 'names as providing part of the service.',
      meaning: 'A field marked “Not stated” is one that no source of the entry gives.',
      description: (company: string) => `The processors, or sub-processors, of ${company}: what they do and where.`,
    },
    contacts: {
      none: (company: string) => `${company} has registered no contact here.`,
      ofPolicy: 'The contacts that the policy of',
      ofPolicies: 'The contacts that the policies give, and what each is for.',
      ofSources: (company: string) =>
        `The contacts that ${company} has registered here, each with the source it rests on.`,
      names: 'gives, and what each is for.',
      meaning: '',
      description: (company: string) => `How to reach ${company}: its contacts and what each is for.`,
      missing: 'No contact is registered for this.',
    },
    references: {
      none: 'No external URL is registered here.',
      introduction: (policy: 'the policy' | 'a policy') =>
        `Every external URL that ${policy}, a register or a source links to, once, and where it is cited.`,
      description: (company: string) =>
        `Every external URL that the trust center of ${company} links to, and what is found there.`,
    },
    onSubProcessors: (says: string) => `${says} on sub-processors`,
    moreOnSubProcessors: 'All questions on this:',
  },
  hit: hitNames,
  history: 'History of this section',
  clauseDates: 'Since when each clause has stood',
  sectionEvent: {
    first: 'In the first revision published here',
    added: 'Added',
    changed: 'Changed',
    renumbered: 'Renumbered',
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
