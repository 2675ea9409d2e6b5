import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readContentFiles } from '../library/content-files.ts';
import { loadLibrary } from '../library/load.ts';
import { readRegisters } from '../library/read-registers.ts';
import type { Revision } from '../model/policy.ts';
import type { Problem } from '../model/problem.ts';

/** What the content folder has already, as far as an import of one date has to know. */
export interface KnownContent {
  /** The revision of that date, else the last one before it, else the first one after it. */
  nearest: Revision | undefined;
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
  if (isFirst) return { ...known, nearest: undefined, earlier: undefined, problems: [] };
  const { library, problems = [] } = loadLibrary(folder);
  const revisions = library ? [...library.revisions, ...library.drafts] : [];
  const ordered = revisions.sort((a, b) => (a.date < b.date ? -1 : 1));
  const earlier = ordered.findLast((revision) => revision.date < date);
  const nearest = ordered.find((revision) => revision.date === date) ?? earlier ?? ordered[0];
  return { ...known, nearest, earlier, problems };
}
