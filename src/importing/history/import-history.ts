import { basename } from 'node:path';
import { parse } from 'yaml';
import type { SectionCache } from '../../library/section-cache.ts';
import type { Revision } from '../../model/policy.ts';
import { formatProblem } from '../../model/problem.ts';
import { compareRevisionIds } from '../../model/revision-id.ts';
import { mainPolicy } from '../../model/urls.ts';
import { documentKind } from '../document-kind.ts';
import { type ImportedPolicy, importPolicy } from '../import-policy.ts';
import { isSameRevision, readImported } from '../read-imported.ts';
import { readText } from '../read-text.ts';
import { refusalOf } from '../refusal.ts';
import { type RevisionFacts, revisionYaml } from '../revision-yaml.ts';
import type { ExistingRevisions } from './existing-revisions.ts';
import type { FileDay } from './file-days.ts';

/** The facts that all versions of a history share. */
export interface HistoryOptions {
  /** The name of the file. */
  name: string;
  /** The policy, if it is another one than that in `policy/`. */
  policy?: string | undefined;
  title?: string | undefined;
  /** Whether lines that are bold as a whole are headings. */
  boldHeadings?: boolean;
  source?: string | undefined;
  /** By day: names of new sections, each with the id of the existing section that it continues. */
  same: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Whether the summary of a revision is the subjects of its commits. */
  summaryFromCommits: boolean;
  cache?: SectionCache | undefined;
}

/** The outcome of importing the last version of a day. */
export type ImportedDay = FileDay &
  (
    | { kind: 'revision'; title: string; files: Map<string, string>; references: Map<string, string>; notes: string[] }
    /** The revision exists already; `facts` and `files` are those that the import would have written, if it could. */
    | { kind: 'existing'; files: Map<string, string>; facts: Partial<RevisionFacts>; notes: string[] }
    /** `file`: the file is as on the day before. `sections`: it changed, but not what an import takes from it. */
    | { kind: 'unchanged'; same: 'file' | 'sections' }
    | { kind: 'removed' }
    | { kind: 'failed'; reason: string }
  );

/**
 * Imports the last version of each day, oldest first, each compared with the revision before it: the one just imported, or one
 * that exists. Yields the outcome of each day, and ends after the first that fails.
 */
export function* importHistory(
  days: readonly FileDay[],
  bytesOf: (day: FileDay) => Buffer,
  { revisions: existing, registeredUrls, usedIds }: ExistingRevisions,
  options: HistoryOptions,
): Generator<ImportedDay> {
  const known = { revisions: [...existing], urls: new Set(registeredUrls), ids: new Set(usedIds) };
  let textBefore: string | undefined;
  for (const day of days) {
    if (day.last.path === undefined) {
      yield { ...day, kind: 'removed' };
      continue;
    }
    const text = readText(bytesOf(day));
    if (text === textBefore) {
      yield { ...day, kind: 'unchanged', same: 'file' };
      continue;
    }
    textBefore = text;
    const outcome = importDay(day, text, known, options);
    yield { ...day, ...outcome.day };
    if (outcome.day.kind === 'failed') return;
    if (outcome.day.kind !== 'revision' || !outcome.revision) continue;
    known.revisions = [...known.revisions, outcome.revision].sort((a, b) => compareRevisionIds(a.date, b.date));
    for (const [file, reference] of outcome.day.references) {
      known.ids.add(basename(file, '.yaml'));
      known.urls.add((parse(reference) as { url: string }).url);
    }
  }
}

/** The revisions, registered URLs and ids so far. */
interface Known {
  revisions: Revision[];
  urls: ReadonlySet<string>;
  ids: ReadonlySet<string>;
}

type Outcome = ImportedDay extends infer Day ? (Day extends unknown ? Omit<Day, keyof FileDay> : never) : never;

function importDay(
  { day, last, time, subjects }: FileDay,
  text: string | undefined,
  { revisions, urls, ids }: Known,
  { name, policy = mainPolicy, title, source, boldHeadings, same, summaryFromCommits, cache }: HistoryOptions,
): { day: Outcome; revision?: Revision } {
  const own = revisions.find(({ date }) => date === day);
  const earlier = revisions.findLast(({ date }) => compareRevisionIds(date, day) < 0);
  const failed = (reason: string) =>
    own
      ? { day: { kind: 'existing' as const, files: new Map(), facts: {}, notes: [reason] } }
      : { day: { kind: 'failed' as const, reason } };
  const kind = documentKind(last.path ?? '');
  if (!kind) return failed(`${last.path} is neither a Markdown nor an HTML file.`);
  if (text === undefined) return failed(`${name} is not text in UTF-8.`);
  let imported: ImportedPolicy;
  try {
    imported = importPolicy(text, {
      ...{ kind, title, source, boldHeadings, registeredUrls: urls, usedIds: ids },
      existingSections: (own ?? earlier ?? revisions[0])?.sections ?? [],
      earlierTitle: titleAlone(earlier),
      same: same.get(day) ?? new Map(),
      group: day,
    });
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
  const refusal = refusalOf(imported, name);
  if (refusal) return failed(refusal);
  if (!imported.title && !own) return failed('The document has no title. Add one with --title.');
  const { notes, references, sections } = imported;
  const files = new Map(sections.map((section) => [`${section.id}.mdx`, section.text]));
  const summary = summaryFromCommits ? subjects.join('; ') : undefined;
  const facts = { title: imported.title ?? '', publishedAt: time, source, summary };
  if (own) return { day: { kind: 'existing', files, facts, notes } };
  files.set('revision.yaml', revisionYaml(facts, sections, earlier));
  const { revision, problems } = readImported({ policy, date: day }, files, cache);
  if (!revision) return failed(problems.map(formatProblem).join('\n'));
  if (earlier && isSameRevision(earlier, revision)) return { day: { kind: 'unchanged', same: 'sections' } };
  return { day: { kind: 'revision', title: facts.title, files, references, notes }, revision };
}

/** Returns the title of a revision if no section below section 0 has it. */
function titleAlone(
  { title, sections }: Pick<Revision, 'title' | 'sections'> = { title: '', sections: [] },
): string | undefined {
  return sections.some((section) => section.title === title && section.number !== '0') ? undefined : title;
}
