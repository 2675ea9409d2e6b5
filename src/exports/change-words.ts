import type { Library } from '../library/library-types.ts';
import { formatRevision } from '../model/revision-id.ts';
import { urls } from '../model/urls.ts';
import { feedStrings } from '../strings/index.ts';
import type { ListedChange } from './listed-changes.ts';
import { onlyPolicy } from './policy-basis.ts';
import { remarksInWords, withdrawalRemarks } from './standing.ts';

/** The title of a change: what it is about, a policy or an entry of a register, with the words around it. */
export interface ChangeTitle {
  before: string;
  about: string;
  after: string;
}

/** Returns the title of a change in its parts. */
export function titleOfChange(entry: ListedChange, library: Pick<Library, 'policies'>): ChangeTitle {
  const { titles } = feedStrings;
  if (entry.kind === 'withdrawal') return { before: '', about: entry.policy.title, after: titles.withdrawn };
  if (entry.kind === 'review') return { before: '', about: entry.policy.title, after: titles.review };
  if (entry.kind !== 'revision')
    return { before: titles.register(entry.kind, entry.change), about: entry.name, after: '' };
  const about = onlyPolicy(library) ? entry.revision.title : entry.policy.title;
  return { before: '', about, after: titles.revision(formatRevision(entry.date)) };
}

/** Returns the title of a change in one text. */
export function titleInWords(entry: ListedChange, library: Pick<Library, 'policies'>): string {
  const { before, about, after } = titleOfChange(entry, library);
  return before + about + after;
}

/** Returns a change in a sentence. */
export function summaryOfChange(entry: ListedChange, { policies }: Pick<Library, 'policies'>): string {
  if (entry.kind === 'revision') return entry.revision.summary;
  if (entry.kind !== 'withdrawal') return entry.summary;
  return remarksInWords(withdrawalRemarks(entry.policy, policies, entry.date));
}

/** Returns the path of the page with the details: the redline, the revision, the last text, or the entry of the register. */
export function pathOfChange(entry: ListedChange): string {
  if (entry.kind === 'withdrawal') return urls.policy(entry.policy.id);
  if (entry.kind === 'review') return urls.revision(entry.revision);
  if (entry.kind !== 'revision')
    return entry.kind === 'certificate' ? urls.certificate(entry.id) : urls.processor(entry.id);
  return entry.changes
    ? urls.redline(entry.revision.policy, entry.changes.from, entry.changes.to)
    : urls.revision(entry.revision);
}
