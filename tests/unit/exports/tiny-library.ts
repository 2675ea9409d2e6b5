import { resolveFrameworks } from '../../../src/library/frameworks.ts';
import type {
  Certificate,
  Contact,
  Library,
  Policy,
  Processor,
  Reference,
} from '../../../src/library/library-types.ts';
import { answers, company, definitions, document, subjects } from './tiny-answers.ts';
import { cite, policy } from './tiny-policy.ts';

export { answerOf, questionOf, statementOf } from './tiny-answers.ts';
export { sectionOf } from './tiny-policy.ts';

/** The day on which the tests compute statuses. */
export const day = '2026-11-23';

/** Returns the absolute URL of a path of the site. */
export const absolute = (path: string) => `https://trust.example${path}`;

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
  editionUnsureFrom: undefined,
  suspended: [],
  citations: [cite('backups', 'Backups are tested.')],
  source: undefined,
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
  editionUnsureFrom: undefined,
  suspended: [],
  citations: [],
  source: document,
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
  source: company,
  history: [{ date: '2024-05-01', change: 'added', summary: 'Host Ltd runs the servers.' }],
};

const formerProcessor: Processor = {
  id: 'mailer',
  name: 'Mailer Ltd',
  services: ['E-mail'],
  certificates: [],
  citations: [],
  source: undefined,
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
  source: undefined,
};

/** Returns a small library with something of everything that is published, changed as a test needs it. */
export function tinyLibrary(changes: Partial<Library> = {}): Library {
  return {
    company: {
      name: 'Tiny',
      legalName: 'Tiny Ltd',
      website: 'https://tiny.example/',
      language: 'en',
      overview: [{ answer: 'backup-frequency', label: 'Backups' }],
      leftOutFrameworks: [],
      signingKeys: [],
      timestampAuthorities: [],
      legacy: [
        { path: '/en/policy', parameter: 'rev', policy: 'policy', revisions: { '1': '2022-02-07', '2': '2024-05-01' } },
        { path: '/et/policy', parameter: 'v', policy: 'policy', revisions: { '1': '2022-02-07' } },
      ],
      securityTxt: { expires: '2027-10-15', languages: ['en', 'et'] },
    },
    origin: 'c0ffee',
    policies: [policy],
    certificates: [certificate, bareCertificate],
    processors: [processor],
    former: { certificates: [formerCertificate], processors: [formerProcessor] },
    contacts: [contact],
    references: [reference],
    subjects,
    answers,
    overview: answers.slice(1, 2).map((answer) => ({ answer, label: 'Backups' })),
    frameworks: resolveFrameworks(definitions, subjects),
    ...changes,
  };
}

/** Returns a library with its first policy changed. */
export function withPolicy(library: Library, changes: Partial<Policy>): Library {
  const [first, ...others] = library.policies;
  return { ...library, policies: [{ ...first, ...changes }, ...others] };
}
