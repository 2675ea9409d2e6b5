import type { Library, Policy } from '../library/library-types.ts';
import { isWithdrawn } from '../model/in-force.ts';
import { urls } from '../model/urls.ts';
import { strings } from '../strings/en.ts';
import { type DataFile, type DataSet, schema, tableFiles } from './data-set.ts';

/** Returns the data files of a company's only policy, without its sealed sources. */
export function dataOfOnlyPolicy(policy: Policy): DataSet[] {
  return [
    {
      title: strings.policy,
      what: 'The current revision, clause by clause, each clause with its permalink.',
      files: [newestRevision(policy), schema('policy')],
    },
    {
      title: 'Each revision',
      what: 'Every sealed revision in the same form, at an address that never changes.',
      files: [...eachRevision(policy), schema('policy')],
    },
    {
      title: 'Revisions',
      what: 'The index of the policy’s revisions: title, date, summary, word count, and what each changed.',
      files: revisionFiles,
    },
    {
      title: 'Policy index',
      what: 'The policy in one row: title, version, owner, dates, word count, files, and what rests on it.',
      files: tableFiles('policies'),
    },
  ];
}

/** Returns the data files of several policies: an index of all and one of their revisions, then those of each policy. */
export function dataOfPolicies({ policies }: Pick<Library, 'policies'>, day: string): DataSet[] {
  return [
    {
      title: 'Policy index',
      what: 'Every policy in one row: title, version, owner, dates, word count, files, and what rests on it.',
      files: tableFiles('policies'),
    },
    {
      title: 'Revisions',
      what: 'The index of the revisions of all policies: title, date, summary, word count, and what each changed.',
      files: revisionFiles,
    },
    ...policies.map((policy) => ({
      title: isWithdrawn(policy, day) ? `${policy.title} (withdrawn)` : policy.title,
      what: 'The newest revision, clause by clause; every sealed revision in the same form, at an address that never changes; the changes; and the sealed sources of the newest revision.',
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
  return {
    title: 'Sealed sources',
    what: 'The files that the current revision was made from, listed with their SHA-256. Every other revision has the same beside its permalink.',
    files: [{ format: 'SHA256SUMS', path: urls.seals(current) }],
  };
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
