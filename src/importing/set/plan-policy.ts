import { stringify } from 'yaml';
import type { PolicyData } from '../../schemas/policy.ts';
import type { ImportedPolicy } from '../import-policy.ts';
import { isSameRevision, readImported } from '../read-imported.ts';
import { type ImportedSection, type RevisionFacts, revisionYaml } from '../revision-yaml.ts';
import type { ExistingPolicy } from './existing-policies.ts';
import { kindOfTitle } from './kind-of-title.ts';

/** What the import of a set does with one of its files. */
export interface PlannedPolicy {
  /** The path of its file as problems show it. */
  shown: string;
  /** The name of the policy's folder. */
  name: string;
  title: string;
  /** Whether the file has a title; else it is made of the name. */
  hasTitle: boolean;
  /** `new` policy, new `revision` of one, or nothing because the policy has this text already, as of the day `since`. */
  outcome: { kind: 'new' | 'revision' } | { kind: 'unchanged'; since: string };
  /** What `policy.yaml` says of a new policy. */
  policy: Pick<PolicyData, 'title' | 'order'> & Partial<Pick<PolicyData, 'kind'>>;
  sections: readonly ImportedSection[];
  notes: readonly string[];
  /** The files to write into the folder of the revision. */
  files: ReadonlyMap<string, string>;
  /** The text of each new reference, by its file’s name in the content folder. */
  references: ReadonlyMap<string, string>;
}

/** What is known of a policy before it is planned. */
interface NamedImport {
  shown: string;
  name: string;
  /** The id of the revision. */
  date: string;
  title: string;
  hasTitle: boolean;
  order: number | undefined;
  facts: Omit<RevisionFacts, 'title'>;
  imported: ImportedPolicy;
  existing: ExistingPolicy | undefined;
}

/** Returns what to do with a policy: nothing if its newest revision, or that of the same date, has the same text. */
export function planPolicy(given: NamedImport): PlannedPolicy {
  const { shown, name, date, title, hasTitle, order, facts, imported, existing } = given;
  const { sections, notes } = imported;
  const texts = new Map(sections.map(({ id, text }) => [`${id}.mdx`, text]));
  const before = existing?.revisions.find((one) => one.date === date) ?? existing?.revisions.at(-1);
  const read = readImported({ policy: name, date }, texts);
  const isUnchanged = before !== undefined && isSameRevision(before, { title, sections: read.sections });
  const kind = kindOfTitle(title);
  return {
    ...{ shown, name, title, hasTitle, sections, notes },
    outcome: isUnchanged
      ? { kind: 'unchanged', since: before.date }
      : { kind: existing && existing.dates.length > 0 ? 'revision' : 'new' },
    policy: { title, ...(kind ? { kind } : {}), order },
    files: new Map([...texts, ['revision.yaml', revisionYaml({ title, ...facts }, sections, before)]]),
    references: isUnchanged ? new Map() : imported.references,
  };
}

/** Returns the text of the `policy.yaml` of a new policy. */
export function policyYaml({ title, kind, order }: PlannedPolicy['policy']): string {
  return stringify({ title, ...(kind ? { kind } : {}), order }, { singleQuote: true, lineWidth: 0 });
}
