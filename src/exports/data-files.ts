import type { Library } from '../library/library-types.ts';
import { urls } from '../model/urls.ts';
import type { TableName } from '../registers/index.ts';
import { strings } from '../strings/en.ts';
import { type DataSet, schema, tableFiles } from './data-set.ts';
import { onlyPolicy } from './policy-basis.ts';
import { dataOfOnlyPolicy, dataOfPolicies, sourcesOf } from './policy-data-files.ts';

/** Returns all data files that the site publishes, grouped by content, in the order of the data page. */
export function dataSets(library: Library, day: string): DataSet[] {
  const { frameworks } = library;
  const only = onlyPolicy(library);
  return [
    ...(only ? dataOfOnlyPolicy(only) : dataOfPolicies(library, day)),
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
      what: `${only ? 'The policy as a component definition of OSCAL 1.2' : 'The policies as components of a component definition of OSCAL 1.2'}, with the answers to questions about items of ISO/IEC 27001:2022 and their sources.`,
      files: [{ format: 'OSCAL, JSON', path: urls.dataFile('oscal-component-definition.json') }],
    },
    ...(only ? [sourcesOf(only)] : []),
  ];
}

function register(name: TableName, what: string): DataSet {
  return { title: name === 'contacts' ? strings.contact : strings[name], what, files: tableFiles(name) };
}
