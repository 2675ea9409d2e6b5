import { basename } from 'node:path';
import type { Problem } from '../../model/problem.ts';
import { type NamedPolicy, nameSections } from '../import-policy.ts';
import type { SourceText } from '../prepare-document.ts';
import { suggestTitle } from '../suggest-title.ts';
import type { ExistingPolicies } from './existing-policies.ts';
import { pageIn } from './set-pages.ts';
import { problem } from './set-problems.ts';

/** A file of a set. */
export interface SetFile extends SourceText {
  /** Its path in the set, with `/` as separator. */
  path: string;
  /** Its path as problems show it. */
  shown: string;
}

/** What is the same for all files of a set. */
export interface SetFacts {
  /** The id of the revisions. */
  date: string;
  /** The day of the revisions, or the instant of publication. */
  publishedAt: string;
  /** Where they were published: one URL for all, or that of their folder if it ends with `/`. */
  source?: string | undefined;
  summary?: string | undefined;
  boldHeadings?: boolean | undefined;
  /** By policy: names of new sections, each with the existing file that it continues. */
  same: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The name of the only policy, if it does not have that of its file. */
  name?: string | undefined;
  /** The title of the only policy, if its file has none. */
  title?: string | undefined;
}

/** A file with the name of its policy, its title and its sections. */
export interface ReadFile {
  file: SetFile;
  name: string;
  title: string;
  /** Whether the file has a title; else it is made of the name. */
  hasTitle: boolean;
  source: string | undefined;
  read: NamedPolicy;
}

/**
 * Returns a file of the set, or several that are parts of one policy, with its title and its sections, or the problem that keeps it from
 * being read.
 */
export function readSetFile(
  parts: readonly [SetFile, ...SetFile[]],
  name: string,
  files: readonly SetFile[],
  { policies, registeredUrls, usedIds }: ExistingPolicies,
  { same, date, boldHeadings, ...facts }: SetFacts,
): ReadFile | { problem: Problem } {
  const [file] = parts;
  const folder = facts.source?.endsWith('/') && !facts.name ? facts.source : undefined;
  const source = folder ? new URL(file.path.split('/').map(encodeURIComponent).join('/'), folder).href : facts.source;
  const pages = {
    paths: parts.length > 1 ? [] : files.map(({ path }) => path),
    existing: [...policies.keys()],
    folder,
  };
  const revisions = policies.get(name)?.revisions ?? [];
  const before = revisions.find((one) => one.date === date) ?? revisions.at(-1);
  const options = {
    ...{ source, boldHeadings, registeredUrls, usedIds },
    title: facts.title,
    group: facts.name === undefined ? name : undefined,
    documentAt: pageIn(pages, file.path),
    existingSections: before?.sections ?? [],
    same: same.get(name) ?? new Map<string, string>(),
  };
  const sources = parts.map((part) => (parts.length > 1 ? { ...part, name: basename(part.path) } : part));
  try {
    const found = nameSections(sources, options);
    const { title } = found.outlined;
    if (title !== undefined) return { file, name, title, hasTitle: true, source, read: found };
    const suggested = before?.title ?? suggestTitle([], name);
    const read = nameSections(sources, { ...options, title: suggested });
    return { file, name, title: suggested, hasTitle: false, source, read };
  } catch (error) {
    const message = `The file cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    return { problem: problem('import-unreadable', file.shown, message, 'Correct it, or leave it out.') };
  }
}
