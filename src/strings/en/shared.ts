import { answersStrings } from './answers.ts';
import { dataStrings } from './data.ts';
import { frameStrings } from './frame.ts';
import { homeStrings } from './home.ts';
import { registerStrings } from './registers.ts';
import { hitNames, replyNames, statusNames } from './names.ts';

/** Interface texts in English that several pages share. */
export const strings = /* @__PURE__ */ shared();

// a function, so that the scripts of pages leave it out, which need none of it
function shared() {
  return {
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
        count === 1
          ? '1 policy document in its newest revision'
          : `${count} policy documents in their newest revisions`,
      lastOne: (documents: string, newest: string): string => `${documents}, the last one of ${newest}`,
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
    expects: answersStrings.expects,
    reply: replyNames,
    subject: answersStrings.subject,
    subjects: answersStrings.subjects,
    framework: answersStrings.framework,
    item: answersStrings.item,
    overview: {
      policy: (policy: string, revision: string) => `${policy} of ${revision}`,
      description: (company: string, policies: string, parts: readonly string[]) =>
        `Information security at ${company}: ${policies}${parts.length > 0 ? `, ${parts.join(', ').toLowerCase()}` : ''}.`,
    },
    register: registerStrings,
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
    purpose: registerStrings.purpose,
    reference: registerStrings.reference,
    kind: registerStrings.kind,
  } as const;
}
