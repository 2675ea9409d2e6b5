import { dataStrings } from './en/data.ts';
import { frameStrings } from './en/frame.ts';
import { homeStrings } from './en/home.ts';
import { registerStrings } from './en/registers.ts';
import { hitNames, nearestName, replyNames, statusNames } from './en/search.ts';

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
  data: dataStrings.title,
  frameworks: 'Frameworks',
  status: statusNames,
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
  reply: replyNames,
  subject: {
    saidBy: (company: string) => `by ${company}`,
    statements: (company: string) => `What ${company} says`,
    statement: (position: number) => `statement ${position}`,
    questions: 'Questions',
    question: 'Question',
    status: 'Status',
    answer: 'Answer',
    source: 'Source',
    from: 'From the subject',
    restsOn: 'Rests on',
    nearest: 'What comes nearest:',
    near: nearestName,
    notAssessed: (count: number) =>
      count === 1
        ? '1 further question that reviewers ask on this has not been assessed.'
        : `${count} further questions that reviewers ask on this have not been assessed.`,
    ask: 'For what is left open here, ask',
    reviewed: 'Answers last compared with their sources on',
  },
  subjects: {
    introduction: (company: string) =>
      `What customers’ reviewers ask, by subject, and what ${company} says to it: each statement with its source, each question with its status. “Not stated” means that none of the sources says it; it is neither yes nor no.`,
    byItem: 'The same by item of a standard or law:',
    none: 'No question has been assessed yet.',
    description: (company: string, count: number) =>
      count === 0
        ? `The due-diligence questions that ${company} answers: none has been assessed yet.`
        : `What ${company} answers to due-diligence questions on ${count} ${count === 1 ? 'subject' : 'subjects'}, each statement with its source.`,
    topics: 'Topics',
    words: 'Words',
    status: 'Status',
    framework: 'Framework',
    any: 'Any',
    all: 'Show all subjects',
    search: 'Search the whole site for these words',
  },
  overview: {
    description: (company: string, policies: string, parts: readonly string[]) =>
      `Information security at ${company}: ${policies}${parts.length > 0 ? `, ${parts.join(', ').toLowerCase()}` : ''}.`,
  },
  framework: {
    introduction: (company: string) =>
      `What ${company} says to the questions that reviewers ask about each item of a standard or law.`,
    meaning: (company: string) =>
      `This shows what ${company} says, not whether a requirement is met. The count beside an item is that of its questions, of which those not assessed are counted apart.`,
    description: (company: string, framework: string) =>
      `What ${company} says to the questions about each item of ${framework}, each answer with its source.`,
  },
  register: registerStrings,
  item: {
    stated: (stated: number, judged: number) => `${stated} of ${judged} stated`,
    inPart: (count: number) => `${count} in part`,
    notAssessed: (count: number) => `${count} not assessed`,
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

/** Wording of the filter on the list of subjects. */
export const filterStrings = {
  left: (left: number, all: number): string => `${left} of ${all} ${all === 1 ? 'subject' : 'subjects'}`,
  filter: (set: readonly string[]): string => `filter: ${set.join(', ')}`,
  words: (typed: string): string => `words “${typed}”`,
  status: (name: string): string => `a question with the status “${name}”`,
  framework: (name: string): string => `a question on ${name}`,
};
