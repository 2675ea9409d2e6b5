import type { Sentence } from '../sentence.ts';
import { processorsAre, processorsCaveat } from './names.ts';

/** Interface texts in English of the registers: certificates, processors, contacts and references. */
export const registerStrings = {
  says: (policy: string) => `What ${policy} says`,
  policiesSay: 'What the policies say',
  notStatedCell: 'Not stated',
  history: 'Changes to this entry',
  /** What happened to an entry: of a certificate it is known that its edition ended, not when it did itself. */
  change: (change: string): string => (change === 'ended' ? 'edition ended' : change),
  summary: {
    certificates: 'Certificates at a glance',
    processors: 'Processors at a glance',
    contacts: 'Contacts at a glance',
    statusAsOf: <Time>(day: Time): Sentence<Time> => ['Status as of ', day],
    standard: 'Standard',
    holder: 'Holder',
    status: 'Status',
    lastDay: 'Last day',
    own: (company: string): string => `Holder: ${company}`,
    others: 'Other holders',
    atLatest: 'at the latest',
    processor: 'Processor',
    services: 'Services',
    location: 'Location of processing',
    certificate: 'Certificates',
    purpose: 'For',
    contact: 'Contact',
    reach: 'How to reach it',
    hours: 'Hours',
    references: 'External links at a glance',
    document: 'What it is',
    kind: 'Kind',
    lastCheck: 'Last check',
  },
  status: {
    asOf: <Time>(day: Time): Sentence<Time> => ['as of ', day],
    statusAsOf: <Time>(day: Time): Sentence<Time> => ['Status as of ', day],
  },
  downloads: {
    certificates: 'Download the certificates:',
    processors: 'Download the list of processors:',
    contacts: 'Download the contacts:',
    references: 'Download the references:',
    dates: 'Their dates as a calendar',
    news: 'Be told of changes',
  },
  certificates: {
    none: (company: string) => `${company} has registered no certificate here.`,
    ofSources: (company: string) =>
      `The certificates that ${company} has registered here, each with the source it rests on. What no source of an entry says rests on this register alone.`,
    meaning:
      'Their status is computed from their dates and from the edition of their standard, and says as of which day.',
    description: (company: string) => `The certificates of ${company}, with their documents and their status.`,
    noneOwn: (company: string): string => `No certificate here names ${company} as its holder.`,
    former: 'No longer held',
  },
  processors: {
    none: (company: string) => `${company} has registered no processor here.`,
    ofSources: (company: string) =>
      `The companies that ${company} has registered here as providing part of the service, each with the source it rests on. What no source of an entry says rests on this register alone.`,
    meaning: `A field under “Not stated” is left open here. ${processorsCaveat}`,
    /** What the register has, as a phrase. */
    are: processorsAre,
    /** What its files say of it, as a sentence. */
    caveat: processorsCaveat,
    description: (company: string) => `Processors of ${company}: ${processorsAre}, what they do and where.`,
    former: 'No longer used',
  },
  contacts: {
    none: (company: string) => `${company} has registered no contact here.`,
    ofSources: (company: string) =>
      `The contacts that ${company} has registered here, each with the source it rests on. What no source of an entry says rests on this register alone.`,
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
    thePolicy: 'the policy',
    aPolicy: 'a policy',
    citedBy: 'Linked from',
    sourceOf: 'Source of the answers to',
    archive: {
      same: 'The archived copy is the recorded document, byte for byte.',
      other: 'The archived copy is another file than the recorded document.',
    },
  },
  purpose: {
    support: 'Customer support',
    security: 'Security contact',
    privacy: 'Data protection contact',
    sales: 'Sales',
  },
  reference: {
    verified: <Time>(day: Time): Sentence<Time> => ['Verified on ', day, '.'],
    deadSince: <Time>(day: Time): Sentence<Time> => ['Not reachable since ', day, '.'],
    archived: 'Archived copy',
    replacedBy: 'What takes its place',
    movedTo: 'Where it has moved',
    linked: 'Where the links lead',
    changedSince: <Time>(day: Time): Sentence<Time> => ['Another document since ', day, '.'],
    status: {
      fine: 'Found',
      moved: 'Has moved',
      changed: 'Another document',
      gone: 'Gone',
      'wrong-content': 'Something else is there',
      unreachable: 'Host cannot be reached',
      'bad-tls': 'No secure connection',
    },
    unchecked: 'No check recorded',
  },
  kind: {
    certificate: 'Certificate document',
    terms: 'Terms',
    help: 'Help page',
    law: 'Law',
    source: 'Source document',
    website: 'Website',
  },
  onSubProcessors: 'What the answers on sub-processors quote',
  moreOnSubProcessors: 'All questions on this:',
} as const;
