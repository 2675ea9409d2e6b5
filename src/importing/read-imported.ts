import type { ContentFile } from '../library/content-files.ts';
import { type RevisionResult, readRevision } from '../library/read-revision.ts';
import type { SectionCache } from '../library/section-cache.ts';
import type { Revision, RevisionName } from '../model/policy.ts';
import { folderOf } from '../model/urls.ts';

/** Returns a revision, as the library reads it, from files that are not written yet. */
export function readImported(
  { policy, date }: RevisionName,
  texts: ReadonlyMap<string, string>,
  cache?: SectionCache,
): RevisionResult {
  const folder = `${folderOf(policy)}/${date}`;
  const files = [...texts].map(([name, text]): ContentFile => {
    return { name: `${date}/${name}`, path: `${folder}/${name}`, bytes: Buffer.from(text) };
  });
  return readRevision({ policy, date }, files, folder, { sealed: false, missing: [], cache });
}

/** The parts of a revision in which an import may differ from it. */
type Comparable = Pick<Revision, 'title' | 'sections'>;

/** Returns whether two revisions have the same title and the same sections, in all that their files say. */
export function isSameRevision(one: Comparable, other: Comparable): boolean {
  const sections = ({ sections }: Comparable) =>
    sections.map(({ id, number, label, title, source }) => [id, number, label, title, source]);
  return one.title === other.title && JSON.stringify(sections(one)) === JSON.stringify(sections(other));
}
