import path from 'node:path';
import type { Problem } from '../model/problem.ts';
import { pluralize } from '../model/pluralize.ts';
import { folderOf } from '../model/urls.ts';
import { displayPath } from './content-files.ts';
import type { Library } from './library-types.ts';

/** The most sentences that nothing quotes that are listed one by one. */
const most = 20;

/**
 * Returns notices with one for each of several policies instead of one for each sentence that nothing quotes, if these are too many to be
 * read. It stands at the first of them.
 */
export function groupNotices(
  notices: readonly Problem[],
  { policies }: Pick<Library, 'policies'>,
  folder: string,
): Problem[] {
  const unquoted = notices.filter(({ rule }) => rule === 'unquoted-sentence');
  if (policies.length === 1 || unquoted.length <= most) return [...notices];
  const ofRevision = Map.groupBy(unquoted, (notice) => path.posix.dirname(notice.path));
  const grouped = policies.flatMap(({ id, title, current }) => {
    const [first, ...others] = ofRevision.get(displayPath(path.join(folder, folderOf(id), current.date))) ?? [];
    if (!first || others.length === 0) return first ?? [];
    const message = `No statement and no register entry quotes this sentence of “${title}”, nor ${pluralize(others.length, 'other')}.`;
    return [{ ...first, message, hint: 'List them all with npm run check:content -- --all-notices.' }];
  });
  return [...notices.filter((notice) => !unquoted.includes(notice)), ...grouped];
}
