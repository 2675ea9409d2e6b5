import { existsSync } from 'node:fs';
import { readContentFiles } from '../../library/content-files.ts';
import { readPolicy } from '../../library/read-policy.ts';
import { readRegisters } from '../../library/read-registers.ts';
import type { SectionCache } from '../../library/section-cache.ts';
import { mainPolicy } from '../../model/urls.ts';
import type { Revision } from '../../model/policy.ts';
import type { Problem } from '../../model/problem.ts';

/** The part of a content folder that an import of a history depends on. */
export interface ExistingRevisions {
  /** The sealed revisions and the drafts, oldest first. */
  revisions: Revision[];
  /** The external URLs that are registered. */
  registeredUrls: Set<string>;
  /** The ids that register entries use. */
  usedIds: Set<string>;
  /** Problems that keep the revisions from being read. */
  problems: Problem[];
}

/** Reads the revisions of a policy and the registered URLs of a content folder, which may be empty or missing. */
export function existingRevisions(folder: string, cache?: SectionCache, policy = mainPolicy): ExistingRevisions {
  const files = existsSync(folder) ? readContentFiles(folder) : [];
  const { entries } = readRegisters(files);
  const { read, problems } = readPolicy(policy, files, folder, { cache });
  return {
    revisions: read.flatMap(({ revision }) => revision ?? []),
    registeredUrls: new Set(entries.references.map(({ data }) => data.url)),
    usedIds: new Set(
      Object.values(entries)
        .flat()
        .map(({ data }) => data.id),
    ),
    problems,
  };
}
