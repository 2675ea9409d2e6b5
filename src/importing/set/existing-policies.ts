import { existsSync } from 'node:fs';
import { readContentFiles } from '../../library/content-files.ts';
import { policyFolders } from '../../library/read-policies.ts';
import { readPolicy } from '../../library/read-policy.ts';
import { readRegisters } from '../../library/read-registers.ts';
import type { Revision } from '../../model/policy.ts';
import type { Problem } from '../../model/problem.ts';

/** A policy in a content folder that an import may revise. */
export interface ExistingPolicy {
  /** Its title in `policy.yaml`, or else that of its newest revision. */
  title: string;
  order: number | undefined;
  /** The names of the folders of all its revisions, also of those that cannot be read. */
  dates: readonly string[];
  /** The sealed revisions and the drafts, oldest first. */
  revisions: readonly Revision[];
  /** Problems that keep it from being read. */
  problems: readonly Problem[];
}

/** The part of a content folder that the import of a set depends on. */
export interface ExistingPolicies {
  /** The policies by the names of their folders. */
  policies: ReadonlyMap<string, ExistingPolicy>;
  /** The external URLs that are registered. */
  registeredUrls: ReadonlySet<string>;
  /** The ids that register entries use. */
  usedIds: ReadonlySet<string>;
}

/** Reads the policies and the registered URLs of a content folder, which may be empty or missing. */
export function existingPolicies(folder: string): ExistingPolicies {
  const files = existsSync(folder) ? readContentFiles(folder) : [];
  const { entries } = readRegisters(files);
  const policies = (existsSync(folder) ? policyFolders(folder) : []).map((id): [string, ExistingPolicy] => {
    const { file, read, problems } = readPolicy(id, files, folder, {});
    const revisions = read.flatMap(({ revision }) => revision ?? []);
    const title = file?.data.title ?? revisions.at(-1)?.title ?? id;
    return [id, { title, order: file?.data.order, dates: read.map(({ date }) => date), revisions, problems }];
  });
  return {
    policies: new Map(policies),
    registeredUrls: new Set(entries.references.map(({ data }) => data.url)),
    usedIds: new Set(
      Object.values(entries)
        .flat()
        .map(({ data }) => data.id),
    ),
  };
}
