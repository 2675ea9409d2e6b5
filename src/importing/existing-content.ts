import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { displayPath, filesByRevision, filesOfPolicy, readContentFiles } from '../library/content-files.ts';
import { loadLibrary } from '../library/load-library.ts';
import { readRegisters } from '../library/read-registers.ts';
import { readRevision } from '../library/read-revision.ts';
import { mainPolicy } from '../model/urls.ts';
import type { Revision, Section } from '../model/policy.ts';
import type { Problem } from '../model/problem.ts';
import { compareRevisionIds } from '../model/revision-id.ts';

/** The part of a content folder that an import of one date depends on. */
export interface ExistingContent {
  /** The sections of the revision of that date, or of the last one before it, or of the first one after it. */
  sections: readonly Section[];
  /** The last revision before that date. */
  earlier: Revision | undefined;
  /** The external URLs that are registered. */
  registeredUrls: ReadonlySet<string>;
  /** The ids that register entries use. */
  usedIds: ReadonlySet<string>;
  /** Problems that keep the content from being read. */
  problems: Problem[];
}

/** Reads a content folder, which may be empty or missing, because an import can be the first content in it. */
export function existingContent(folder: string, date: string): ExistingContent {
  const files = existsSync(folder) ? readContentFiles(folder) : [];
  const { entries } = readRegisters(files);
  const registers = Object.values(entries).flat();
  const used = {
    registeredUrls: new Set(entries.references.map(({ data }) => data.url)),
    usedIds: new Set(registers.map(({ data }) => data.id)),
  };
  const policy = path.join(folder, 'policy');
  const isFirst = !existsSync(policy) || !readdirSync(policy).some((name) => !name.startsWith('.'));
  if (isFirst) return { ...used, sections: [], earlier: undefined, problems: [] };
  if (existsSync(path.join(policy, date))) {
    // an import of that date only compares, which needs neither its seal nor the rest of the content
    const ofDate = filesByRevision(filesOfPolicy(files, mainPolicy)).get(date) ?? [];
    const { sections } = readRevision({ policy: mainPolicy, date }, ofDate, displayPath(path.join(policy, date)), {
      sealed: false,
      missing: [],
    });
    return { ...used, sections, earlier: undefined, problems: [] };
  }
  const { library, problems = [] } = loadLibrary(folder);
  const known = library?.policies.find(({ id }) => id === mainPolicy);
  const revisions = known ? [...known.revisions, ...known.drafts] : [];
  const ordered = revisions.sort((a, b) => compareRevisionIds(a.date, b.date));
  const earlier = ordered.findLast((revision) => compareRevisionIds(revision.date, date) < 0);
  return { ...used, sections: (earlier ?? ordered[0])?.sections ?? [], earlier, problems };
}
