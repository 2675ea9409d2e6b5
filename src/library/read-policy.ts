import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Diff, diffRevisions } from '../model/diff.ts';
import { folderOf, mainPolicy } from '../model/urls.ts';
import type { Revision } from '../model/policy.ts';
import type { Problem } from '../model/problem.ts';
import { compareRevisionIds, isRevisionId } from '../model/revision-id.ts';
import { type PolicyData, policySchema } from '../schemas/policy.ts';
import type { Trusted } from '../seals/trust.ts';
import { checkRevisionOrder } from './check-revision-order.ts';
import { type ContentFile, decode, displayPath, filesByRevision, filesOfPolicy } from './content-files.ts';
import type { Policy } from './library-types.ts';
import { readYaml } from './read-yaml.ts';
import { type RevisionResult, readRevision } from './read-revision.ts';
import { readSealLog } from './read-seal-log.ts';
import { checkSeals, firstSealDigest, missingFiles, readSeals, sealedDates, sealsName, sealsOf } from './seals.ts';
import type { SectionCache } from './section-cache.ts';
import type { YamlPlaces } from './yaml-places.ts';

/** A policy as read from its folder. */
export interface PolicyResult {
  /** The name of its folder. */
  id: string;
  /** Its `policy.yaml`, if it has one that can be read. */
  file?: { path: string; data: PolicyData; places: YamlPlaces };
  /** Every revision, oldest first. */
  read: RevisionResult[];
  /** The ids of the sealed revisions, oldest first. */
  sealed: string[];
  origin: string;
  /** The digest of the published `SHA256SUMS` of its newest sealed revision. */
  seal?: string | undefined;
  problems: Problem[];
}

/** Options of `readPolicy`. */
interface PolicyOptions {
  /** The ids of drafts to treat as sealed. */
  assumeSealed?: readonly string[] | undefined;
  cache?: SectionCache | undefined;
  /** Whose signatures and time stamps of seals count; without it, none is checked. */
  trusted?: Trusted | undefined;
}

/** Returns a policy with every revision in its folder, and the problems of its revisions, seals and `policy.yaml`. */
export function readPolicy(
  id: string,
  files: readonly ContentFile[],
  folder: string,
  { assumeSealed = [], cache, trusted }: PolicyOptions,
): PolicyResult {
  const own = filesOfPolicy(files, id);
  const policyFolder = path.join(folder, folderOf(id));
  const sealsFile = own.find(({ name }) => name === sealsName);
  const { seals, problems } = readSeals(sealsFile?.bytes.toString('utf8') ?? '', sealsFile?.path ?? '');
  const log = problems.length === 0 ? readSealLog(own, sealsFile, seals, trusted) : { seals: new Map(), problems: [] };
  const sealedBefore = sealedDates(seals);
  for (const date of assumeSealed.filter((date) => !sealedBefore.has(date))) {
    for (const [name, seal] of sealsOf(date, own)) seals.set(name, seal);
  }
  const sealed = sealedDates(seals);
  const filesOf = filesByRevision(own);
  const missing = missingFiles(seals, own);
  // a folder without files is reported, and a link to a folder is seen only by the files in it
  const dates = [...new Set([...foldersIn(policyFolder), ...filesOf.keys()])].sort(compareRevisionIds);
  const read = dates.map((date) =>
    readRevision({ policy: id, date }, filesOf.get(date) ?? [], displayPath(path.join(policyFolder, date)), {
      sealed: sealed.has(date),
      missing: missing.get(date) ?? [],
      seal: log.seals.get(date),
      cache,
    }),
  );
  const file = readPolicyFile(id, own, policyFolder);
  const sealedIds = [...sealed].filter(isRevisionId).sort(compareRevisionIds);
  return {
    id,
    read,
    ...('data' in file ? { file } : {}),
    sealed: sealedIds,
    origin: firstSealDigest(seals),
    problems: [
      ...problems,
      ...log.problems,
      ...('problems' in file ? file.problems : []),
      ...checkSeals(seals, own, sealsFile?.path ?? '', problems.length === 0),
      ...read.flatMap((result) => result.problems),
      ...checkRevisionOrder(read),
    ],
  };
}

/** Returns a policy for the library, or `undefined` if it has no sealed revision that could be read. */
export function policyOf({ id, file, read, origin, seal }: PolicyResult): Policy | undefined {
  const all = read.flatMap(({ revision }) => revision ?? []).reverse();
  const revisions = all.filter((revision) => revision.sealed);
  const [current] = revisions;
  if (!current) return undefined;
  return {
    ...{ id, title: file?.data.title ?? current.title, kind: file?.data.kind ?? 'policy' },
    ...{ covers: file?.data.covers, withdrawn: file?.data.withdrawn },
    ...{ origin, seal, current, revisions, changes: changesBetween(revisions) },
    drafts: all.filter((revision) => !revision.sealed),
  };
}

/** Returns the diff of each revision against the one before it. Both lists are newest first. */
function changesBetween(revisions: readonly Revision[]): Diff[] {
  return revisions.slice(1).map((from, index) => diffRevisions(from, revisions[index] ?? from));
}

/** Returns the content of `policy.yaml` or its problems. Only one of several policies must have the file. */
function readPolicyFile(id: string, own: readonly ContentFile[], folder: string) {
  const file = own.find(({ name }) => name === 'policy.yaml');
  if (file) {
    const decoded = decode(file);
    if ('problem' in decoded) return { problems: [decoded.problem] };
    const result = readYaml(decoded.text, file.path, policySchema);
    return 'problems' in result ? result : { path: file.path, ...result };
  }
  if (id === mainPolicy) return { problems: [] };
  const place = { path: displayPath(path.join(folder, 'policy.yaml')), line: 1, column: 1 };
  const hint = 'Add it, with the title of the policy.';
  return { problems: [{ ...place, rule: 'missing-file', message: 'The policy has no policy.yaml.', hint }] };
}

/** Returns the names of the folders in a folder, without hidden ones; none if there is no such folder. */
export function foldersIn(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name);
}
