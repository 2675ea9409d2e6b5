import type { Library } from '../library/library-types.ts';
import { urls } from '../model/urls.ts';
import type { TableName } from '../registers/index.ts';
import { strings } from '../strings/en.ts';

/** A published file: the name of its format and its path in the site. */
export interface DataFile {
  format: string;
  path: string;
}

/** Files with the same content in several formats, with a title and a description. */
export interface DataSet {
  title: string;
  what: string;
  files: DataFile[];
}

/** Returns all data files that the site publishes, grouped by content, in the order of the data page. */
export function dataSets({ policies, frameworks }: Library): DataSet[] {
  const [{ id: policy, current, revisions }] = policies;
  return [
    {
      title: strings.policy,
      what: 'The current revision, clause by clause, each clause with its permalink.',
      files: [{ format: 'JSON', path: urls.policyData(policy) }, schema('policy')],
    },
    {
      title: 'Each revision',
      what: 'Every sealed revision in the same form, at an address that never changes.',
      files: [
        ...revisions.map((revision) => ({ format: `JSON, ${revision.date}`, path: urls.revisionData(revision) })),
        schema('policy'),
      ],
    },
    {
      title: 'Revisions',
      what: 'The index of the policy’s revisions: title, date, summary, word count, and what each changed.',
      files: [
        { format: 'JSON', path: urls.revisionsData() },
        schema('revisions'),
        { format: 'Atom', path: urls.feed() },
      ],
    },
    register(
      'answers',
      'What the company states by subject, and questions of reviewers, each with its status, its answer and its sources.',
    ),
    register(
      'certificates',
      'Certificates with their dates, and their status on the day of the build, which is named.',
    ),
    register('processors', 'The processors, what they do and where, as far as is stated.'),
    register('contacts', 'Whom to ask, and for what.'),
    register('references', 'Every external address, what is found there and where it is cited.'),
    {
      title: strings.frameworks,
      what: 'Standards and laws: for each item the questions about it, how many are stated, and the answers.',
      files: [
        { format: 'JSON', path: urls.dataFile('frameworks.json') },
        schema('frameworks'),
        ...frameworks.flatMap(({ id, shortTitle }) => [
          { format: `${shortTitle}, JSON`, path: urls.frameworkData(id) },
          { format: `${shortTitle}, CSV`, path: urls.frameworkCsv(id) },
        ]),
        schema('framework'),
      ],
    },
    {
      title: 'OSCAL',
      what: 'The policy as a component definition of OSCAL 1.2, with the answers to questions about items of ISO/IEC 27001:2022 and their sources.',
      files: [{ format: 'OSCAL, JSON', path: urls.dataFile('oscal-component-definition.json') }],
    },
    {
      title: 'Sealed sources',
      what: 'The files that the current revision was made from, listed with their SHA-256. Every other revision has the same beside its permalink.',
      files: [{ format: 'SHA256SUMS', path: urls.seals(current) }],
    },
  ];
}

function register(name: TableName, what: string): DataSet {
  const file = (format: string, extension: string) => ({ format, path: urls.dataFile(`${name}.${extension}`) });
  const title = name === 'contacts' ? strings.contact : strings[name];
  return { title, what, files: [file('JSON', 'json'), schema(name), file('CSV', 'csv'), file('XLSX', 'xlsx')] };
}

function schema(name: string): DataFile {
  return { format: 'Schema', path: urls.dataSchema(name) };
}
