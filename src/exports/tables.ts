import type { Library } from '../library/library-types.ts';
import { statusName } from '../model/certificate-words.ts';
import type { RegisterName } from '../schemas/index.ts';
import { strings } from '../strings/en.ts';
import { answersJson } from './answers-json.ts';
import type { Absolute } from './policy-json.ts';
import { certificatesJson, contactsJson, processorsJson, referencesJson } from './registers-json.ts';
import type { DataOf } from './shapes/index.ts';
import { citationColumns, type Column, historyColumn, lines } from './table-columns.ts';

/** A register as rows of text: what its CSV and its XLSX have in common. A cell that is null is not stated. */
export interface Table {
  name: RegisterName;
  columns: { heading: string; width: number }[];
  rows: (string | null)[][];
}

/** The table of a register; statuses are those of the day given. */
export function tableOf(name: RegisterName, library: Library, absolute: Absolute, day: string): Table {
  switch (name) {
    case 'answers':
      return table(name, answerColumns, answersJson(library, absolute).answers);
    case 'certificates':
      return table(name, certificateColumns(day), certificatesJson(library, absolute, day).certificates);
    case 'processors':
      return table(name, processorColumns, processorsJson(library, absolute).processors);
    case 'contacts':
      return table(name, contactColumns, contactsJson(library, absolute).contacts);
    case 'references':
      return table(name, referenceColumns, referencesJson(library, absolute).references);
  }
}

type AnswerRow = DataOf<'answers'>['answers'][number];
type CertificateRow = DataOf<'certificates'>['certificates'][number];
type ProcessorRow = DataOf<'processors'>['processors'][number];
type ContactRow = DataOf<'contacts'>['contacts'][number];
type ReferenceRow = DataOf<'references'>['references'][number];

function table<Entry>(name: RegisterName, columns: readonly Column<Entry>[], entries: readonly Entry[]): Table {
  return {
    name,
    columns: columns.map(([heading, , width = 25]) => ({ heading, width })),
    rows: entries.map((entry) => columns.map(([, value]) => value(entry) ?? null)),
  };
}

const answerColumns: Column<AnswerRow>[] = [
  ['Id', ({ id }) => id],
  ['Question', ({ question }) => question, 50],
  ['Also asked as', ({ alsoAsked }) => lines(alsoAsked), 40],
  ['Topic', ({ topic }) => topic.name],
  ['Status', ({ status }) => strings.status[status]],
  ['Reply', ({ reply }) => reply && strings.reply[reply], 10],
  ['Answer', ({ answer }) => answer, 60],
  ...citationColumns<AnswerRow>(({ citations }) => citations),
  [
    'Frameworks',
    ({ frameworks }) =>
      lines(Object.entries(frameworks).flatMap(([framework, items]) => items.map((item) => `${framework} ${item}`))),
    25,
  ],
  ['Reviewed on', ({ reviewedOn }) => reviewedOn, 12],
  ['Page', ({ page }) => page],
];

const certificateColumns = (day: string): Column<CertificateRow>[] => [
  ['Id', ({ id }) => id],
  ['Holder', ({ holder }) => holder],
  ['Standard', ({ standard }) => standard],
  ['What is certified', ({ subject }) => subject],
  ['Certification body', ({ certificationBody }) => certificationBody],
  ['Certificate number', ({ number }) => number],
  ['Scope', ({ scope }) => scope, 40],
  ['Accreditation', ({ accreditation }) => accreditation],
  ['Issued', ({ issued }) => issued, 12],
  ['Expires', ({ expires }) => expires, 12],
  ['Withdrawn', ({ withdrawn }) => withdrawn, 12],
  ['Statement of Applicability', ({ statementOfApplicability }) => statementOfApplicability],
  ['Document', ({ document }) => document?.title],
  ['Document address', ({ document }) => document?.url],
  ['Status', ({ status }) => statusName(status)],
  ['Status on', () => day, 12],
  ['Why', ({ statusReason }) => statusReason, 50],
  ...citationColumns<CertificateRow>(({ citations }) => citations),
  historyColumn(),
  ['Page', ({ page }) => page],
];

const processorColumns: Column<ProcessorRow>[] = [
  ['Id', ({ id }) => id],
  ['Name', ({ name }) => name],
  ['Services', ({ services }) => lines(services)],
  ['Location of processing', ({ location }) => location],
  ['Address', ({ address }) => address],
  ['Contact person', ({ contactPerson }) => contactPerson],
  ['Personal data processed', ({ dataCategories }) => dataCategories],
  ['Safeguards for transfers', ({ safeguards }) => safeguards],
  ['Website', ({ website }) => website],
  ['Certificates', ({ certificates }) => lines(certificates.map(({ standard }) => standard))],
  ...citationColumns<ProcessorRow>(({ citations }) => citations),
  historyColumn(),
  ['Page', ({ page }) => page],
];

const contactColumns: Column<ContactRow>[] = [
  ['Id', ({ id }) => id],
  ['Name', ({ name }) => name],
  ['For', ({ purpose }) => strings.purpose[purpose]],
  ['Phone', ({ phone }) => phone],
  ['E-mail', ({ email }) => email],
  ['Chat', ({ chat }) => chat && 'Available'],
  ['Form', ({ url }) => url],
  ['Hours', ({ hours }) => hours && `${hours.days}, ${hours.from}–${hours.to} (${hours.timeZone})`],
  ...citationColumns<ContactRow>(({ citations }) => citations),
  ['Page', ({ page }) => page],
];

const referenceColumns: Column<ReferenceRow>[] = [
  ['Id', ({ id }) => id],
  ['Title', ({ title }) => title],
  ['Kind', ({ kind }) => strings.kind[kind]],
  ['External address', ({ url }) => url],
  ['Language', ({ language }) => language, 10],
  ...citationColumns<ReferenceRow>(({ citedBy }) => citedBy),
  ['Page', ({ page }) => page],
];
