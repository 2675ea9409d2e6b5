import type {
  Answer,
  Certificate,
  Contact,
  Library,
  Processor,
  Reference,
} from '../../../src/library/library-types.ts';
import { resolveFrameworks } from '../../../src/library/frameworks.ts';
import { parseBody, readClauses } from '../../../src/markdown/parse-section.ts';
import { diffRevisions } from '../../../src/model/diff.ts';
import type { Revision, Section } from '../../../src/model/policy.ts';
import { type Citation, findQuote } from '../../../src/model/quote.ts';

/** The day on which the tests compute statuses. */
export const day = '2026-11-23';

/** Returns the absolute URL of a path of the site. */
export const absolute = (path: string) => `https://trust.example${path}`;

/** Returns a section that is read from its Markdown. */
export function sectionOf(id: string, number: string, title: string, source: string): Section {
  return { id, number, title, source, ...readClauses(parseBody(source), number) };
}

const backups = (how: string) => sectionOf('backups', '1', 'Backups', `${how}\n\nBackups are *tested*.`);
const people = 'Staff are trained.\n\n- each year\n- by [a trainer](https://trainer.example/)';

const old: Revision = {
  date: '2022-02-07',
  sealed: true,
  title: 'Security policy',
  publishedAt: '2022-02-07T16:44:24+02:00',
  summary: 'The first one.',
  sections: [backups('Backups are made every week.'), sectionOf('people', '2', 'People', 'Staff are trained.')],
};

const current: Revision = {
  date: '2024-05-01',
  sealed: true,
  title: 'Security policy',
  publishedAt: '2024-05-01T09:00:00Z',
  source: 'https://tiny.example/policy',
  summary: 'Backups are made every day & people are screened.',
  sections: [
    backups('Backups are made every day.'),
    sectionOf('people', '2', 'People', people),
    sectionOf('screening', '2.1', 'Screening', 'Nobody works before screening.'),
  ],
};

/** Returns the citation of a quote in the current revision. */
export function cite(section: string, quote: string): Citation {
  const found = current.sections.find(({ id }) => id === section);
  const citation = found && findQuote(found, quote);
  if (!citation) throw new Error(`${section} does not have “${quote}”`);
  return citation;
}

const reference: Reference = {
  id: 'certificate-document',
  url: 'https://tiny.example/iso.pdf',
  title: 'The certificate',
  kind: 'certificate',
  language: 'en',
  citedBy: [cite('people', 'by a trainer')],
};

const certificate: Certificate = {
  id: 'iso-27001',
  holder: 'Tiny Ltd',
  standard: 'ISO/IEC 27001:2013',
  subject: 'Management system',
  certificationBody: 'Certifier',
  number: 'N-1',
  scope: 'Everything',
  accreditation: 'Accreditor',
  issued: '2024-01-01',
  expires: '2027-01-01',
  statementOfApplicability: 'version 1',
  document: reference,
  edition: { name: 'ISO/IEC 27001:2013', endsOn: '2025-10-31', replacedBy: 'ISO/IEC 27001:2022', source: 'IAF MD 26' },
  editionEnds: '2025-10-31',
  citations: [cite('backups', 'Backups are tested.')],
  history: [
    { date: '2024-01-01', change: 'added', summary: 'It was granted.' },
    { date: '2024-05-01', change: 'changed', summary: 'Its scope < grew.' },
  ],
};

/** A certificate of which only what is needed is stated. */
export const bareCertificate: Certificate = {
  id: 'seal',
  holder: 'Host Ltd',
  standard: 'Seal 3',
  document: undefined,
  edition: undefined,
  editionEnds: undefined,
  citations: [cite('people', 'Staff are trained.')],
  history: [],
};

const formerCertificate: Certificate = {
  ...bareCertificate,
  id: 'old-seal',
  standard: 'Seal 2',
  citations: [],
  history: [
    { date: '2020-01-01', change: 'added', summary: 'Seal 2 was granted.' },
    { date: '2022-02-07', change: 'removed', summary: 'Seal 2 ended.' },
  ],
};

const processor: Processor = {
  id: 'host',
  name: 'Host Ltd',
  services: ['Servers', 'Storage'],
  location: 'Finland',
  address: 'Street 1',
  contactPerson: 'A. Person',
  dataCategories: 'Names',
  safeguards: 'Adequacy decision',
  website: 'https://host.example/',
  certificates: [bareCertificate],
  citations: [cite('backups', 'Backups are made every day.'), cite('people', 'each year')],
  history: [{ date: '2024-05-01', change: 'added', summary: 'Host Ltd runs the servers.' }],
};

const formerProcessor: Processor = {
  id: 'mailer',
  name: 'Mailer Ltd',
  services: ['E-mail'],
  certificates: [],
  citations: [],
  history: [
    { date: '2021-01-01', change: 'added', summary: 'It sends e-mail.' },
    { date: '2021-01-01', change: 'removed', summary: 'It stopped.' },
  ],
};

const contact: Contact = {
  id: 'support',
  name: 'Support',
  purpose: 'support',
  phone: '+44 20 7946 0000',
  email: 'help@tiny.example',
  chat: true,
  url: 'https://tiny.example/form',
  hours: { days: 'every day', from: '08:00', to: '20:00', timeZone: 'UK time' },
  citations: [cite('people', 'Staff are trained.')],
};

/** Returns an answer with the given fields; the others are those of a stated answer on backups. */
export function answerOf(changes: Partial<Answer> = {}): Answer {
  return {
    id: 'backup-frequency',
    question: 'How often are backups made?',
    alsoAsked: [],
    status: 'stated',
    answer: 'Every day.',
    citations: [cite('backups', 'Backups are made every day.')],
    topic: 'backup',
    frameworks: {},
    ...changes,
  };
}

const answers: Answer[] = [
  answerOf({
    alsoAsked: ['What is the backup interval?'],
    label: 'Backups',
    order: 1,
    frameworks: { 'iso-27001-2022': ['A.8.13', '7.2'] },
    reviewedOn: '2025-01-02',
  }),
  answerOf({
    id: 'backup-cost',
    question: 'What do backups cost?',
    status: 'not-stated',
    answer: 'The policy does not say.',
    citations: [],
    frameworks: { 'iso-27001-2022': ['A.8.13'] },
  }),
  answerOf({
    id: 'backup-tests',
    question: 'Are backups tested?',
    reply: 'yes',
    answer: 'Yes.',
    citations: [cite('backups', 'Backups are tested.'), cite('people', 'Staff are trained.')],
  }),
  answerOf({
    id: 'screening',
    question: 'Who is screened?',
    topic: 'people',
    status: 'in-part',
    answer: 'Everybody; how is not said.',
    citations: [cite('screening', 'Nobody works before screening.')],
    frameworks: { 'iso-27001-2022': ['7.2', '5(1)'] },
  }),
];

const definitions = {
  frameworks: [
    {
      id: 'iso-27001-2022',
      title: 'ISO/IEC 27001:2022, its controls',
      shortTitle: 'ISO 27001',
      publisher: 'ISO',
      prefix: '',
      groups: [
        { title: 'Clauses', items: { '5(1)': 'Leadership', '7.2': 'Competence' } },
        { title: 'Controls', items: { 'A.8.13': 'Backup', 'A.8.14': 'Redundancy' } },
      ],
    },
    {
      id: 'iso-27001-2013',
      title: 'ISO/IEC 27001:2013',
      shortTitle: 'ISO 27001:2013',
      publisher: 'ISO',
      prefix: 'Annex ',
      groups: [{ title: 'Controls', items: { 'A.12.3.1': 'Backup' } }],
    },
  ],
  correspondences: [
    {
      from: 'iso-27001-2013',
      to: 'iso-27001-2022',
      forward: { 'A.12.3.1': ['A.8.13'] },
      backward: { 'A.8.13': ['A.12.3.1'] },
    },
  ],
};

/** Returns a small library with something of everything that is published, changed as a test needs it. */
export function tinyLibrary(changes: Partial<Library> = {}): Library {
  return {
    company: {
      name: 'Tiny',
      legalName: 'Tiny Ltd',
      website: 'https://tiny.example/',
      language: 'en',
      legacy: [
        { path: '/en/policy', parameter: 'rev', revisions: { '1': '2022-02-07', '2': '2024-05-01' } },
        { path: '/et/policy', parameter: 'v', revisions: { '1': '2022-02-07' } },
      ],
      securityTxt: { expires: '2027-10-15', languages: ['en', 'et'] },
    },
    current,
    revisions: [current, old],
    drafts: [],
    changes: [diffRevisions(old, current)],
    certificates: [certificate, bareCertificate],
    processors: [processor],
    former: { certificates: [formerCertificate], processors: [formerProcessor] },
    contacts: [contact],
    references: [reference],
    answers,
    frameworks: resolveFrameworks(definitions, answers),
    ...changes,
  };
}
