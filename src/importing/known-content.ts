import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { displayPath, filesByRevision, readContentFiles } from '../library/content-files.ts';
import { loadLibrary } from '../library/load-library.ts';
import { readRegisters } from '../library/read-registers.ts';
import { readRevision } from '../library/read-revision.ts';
import type { Revision, Section } from '../model/policy.ts';
import type { Problem } from '../model/problem.ts';

/** What the content folder has already, as far as an import of one date has to know. */
export interface KnownContent {
  /** The sections of the revision of that date, else of the last one before it, else of the first one after it. */
  sections: readonly Section[];
  /** The last revision before that date. */
  earlier: Revision | undefined;
  /** The external addresses that are registered. */
  registered: ReadonlySet<string>;
  /** All ids in use. */
  ids: ReadonlySet<string>;
  problems: Problem[];
}

/** Reads a content folder, which may be empty: an import can be the first thing that comes into it. */
export function knownContent(folder: string, date: string): KnownContent {
  const files = existsSync(folder) ? readContentFiles(folder) : [];
  const { entries } = readRegisters(files);
  const registers = Object.values(entries).flat();
  const known = {
    registered: new Set(entries.references.map(({ data }) => data.url)),
    ids: new Set(registers.map(({ data }) => data.id)),
  };
  const policy = path.join(folder, 'policy');
  const isFirst = !existsSync(policy) || !readdirSync(policy).some((name) => !name.startsWith('.'));
  if (isFirst) return { ...known, sections: [], earlier: undefined, problems: [] };
  if (existsSync(path.join(policy, date))) {
    // it is only compared: for that neither a seal nor the rest of the content is needed
    const there = filesByRevision(files).get(date) ?? [];
    const { sections } = readRevision(date, there, displayPath(path.join(policy, date)), {
      sealed: false,
      missing: [],
    });
    return { ...known, sections, earlier: undefined, problems: [] };
  }
  const { library, problems = [] } = loadLibrary(folder);
  const revisions = library ? [...library.revisions, ...library.drafts] : [];
  const ordered = revisions.sort((a, b) => (a.date < b.date ? -1 : 1));
  const earlier = ordered.findLast((revision) => revision.date < date);
  return { ...known, sections: (earlier ?? ordered[0])?.sections ?? [], earlier, problems };
}
