import type { Library } from '../library/library-types.ts';
import { urls } from '../model/urls.ts';
import type { TableName } from '../registers/index.ts';
import { dataStrings as words, strings } from '../strings/index.ts';
import { type DataSet, schema, tableFiles } from './data-set.ts';
import { onlyPolicy } from './policy-basis.ts';
import { dataOfOnlyPolicy, dataOfPolicies, sourcesOf } from './policy-data-files.ts';

/** Returns all data files that the site publishes, grouped by content, in the order of the data page. */
export function dataSets(library: Library, day: string): DataSet[] {
  const { frameworks } = library;
  const only = onlyPolicy(library);
  return [
    ...(only ? dataOfOnlyPolicy(only) : dataOfPolicies(library, day)),
    register('answers'),
    register('certificates'),
    register('processors'),
    register('contacts'),
    register('references'),
    {
      title: strings.frameworks,
      what: words.frameworks,
      files: [
        { format: 'JSON', path: urls.dataFile('frameworks.json') },
        schema('frameworks'),
        ...frameworks.flatMap(({ id, shortTitle }) => [
          { format: `${shortTitle}, JSON`, path: urls.frameworkData(id) },
          { format: `${shortTitle}, CSV`, path: urls.frameworkCsv(id) },
          { format: `${shortTitle}, XLSX`, path: urls.frameworkXlsx(id) },
        ]),
        schema('framework'),
      ],
    },
    {
      title: words.oscal.title,
      what: words.oscal.what(only ? words.oscal.one : words.oscal.several),
      files: [{ format: 'OSCAL, JSON', path: urls.dataFile('oscal-component-definition.json') }],
    },
    {
      title: words.dates.title,
      what: words.dates.what,
      files: [
        { format: 'JSON', path: urls.eventsData() },
        schema('events'),
        { format: words.calendar, path: urls.calendar() },
      ],
    },
    ...(only ? [sourcesOf(only)] : []),
  ];
}

function register(name: TableName): DataSet {
  const title = name === 'contacts' ? strings.contact : strings[name];
  return { title, what: words[name], files: tableFiles(name) };
}
