import type { Library, Policy } from '../library/library-types.ts';
import { isWithdrawn } from '../model/in-force.ts';
import { urls } from '../model/urls.ts';
import { dataStrings as words, strings } from '../strings/index.ts';
import { type DataFile, type DataSet, schema, tableFiles } from './data-set.ts';

/** Returns the data files of a company's only policy, without its sealed sources. */
export function dataOfOnlyPolicy(policy: Policy): DataSet[] {
  return [
    { title: strings.policy, what: words.only.what, files: [newestRevision(policy), schema('policy')] },
    { ...words.only.each, files: [...eachRevision(policy), schema('policy')] },
    { title: words.revisions, what: words.only.revisions, files: revisionFiles },
    { title: words.index, what: words.only.index, files: tableFiles('policies') },
  ];
}

/** Returns the data files of several policies: an index of all and one of their revisions, then those of each policy. */
export function dataOfPolicies({ policies }: Pick<Library, 'policies'>, day: string): DataSet[] {
  return [
    { title: words.index, what: words.several.index, files: tableFiles('policies') },
    { title: words.revisions, what: words.several.revisions, files: revisionFiles },
    ...policies.map((policy) => ({
      title: isWithdrawn(policy, day) ? words.several.withdrawn(policy.title) : policy.title,
      what: words.several.what,
      files: [
        newestRevision(policy),
        ...eachRevision(policy),
        schema('policy'),
        { format: 'Atom', path: urls.feedOf(policy.id) },
        ...sourcesOf(policy).files,
      ],
    })),
  ];
}

/** Returns the list of the files that the newest revision of a policy was made from. */
export function sourcesOf({ current }: Pick<Policy, 'current'>): DataSet {
  return { ...words.sources, files: [{ format: 'SHA256SUMS', path: urls.seals(current) }] };
}

const revisionFiles: DataFile[] = [
  { format: 'JSON', path: urls.revisionsData() },
  schema('revisions'),
  { format: 'Atom', path: urls.feed() },
];

function newestRevision({ id }: Pick<Policy, 'id'>): DataFile {
  return { format: 'JSON', path: urls.policyData(id) };
}

function eachRevision({ revisions }: Pick<Policy, 'revisions'>): DataFile[] {
  return revisions.map((revision) => ({ format: `JSON, ${revision.date}`, path: urls.revisionData(revision) }));
}
