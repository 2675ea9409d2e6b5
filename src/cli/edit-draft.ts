import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { sectionName, unusedName } from '../importing/file-names.ts';
import { sectionPlaceholder } from '../markdown/section-placeholder.ts';
import type { Section } from '../model/policy.ts';
import type { EditedOutline } from './edit-outline.ts';
import { setNumber } from './set-number.ts';
import { staleNumbers } from './stale-numbers.ts';

/** The files of a draft that an edit of its outline changes, and what its author has to look at. */
export interface DraftEdit {
  /** The new text of each file by name, `undefined` for one that is removed. */
  files: Map<string, string | undefined>;
  notes: string[];
}

/**
 * Returns the files of a draft that change with its outline. `folder` has the files before; `usedIds` are the ids that sections
 * of any revision have, because a new section is another one than all of them.
 */
export function draftEdit(
  folder: string,
  { kept, removed, inserted }: EditedOutline<Section>,
  usedIds: ReadonlySet<string>,
): DraftEdit {
  const files = new Map<string, string | undefined>(removed.map(({ id }) => [`${id}.mdx`, undefined]));
  const renumbered = kept.filter(({ section, number }) => section.number !== number);
  const textOf = (id: string) => readFileSync(path.join(folder, `${id}.mdx`), 'utf8');
  for (const { section, number, skipsNumbers } of kept) {
    if (section.number === number && Boolean(section.skipsNumbers) === skipsNumbers) continue;
    files.set(`${section.id}.mdx`, setNumber(textOf(section.id), number, skipsNumbers));
  }
  const taken = new Set(usedIds);
  const added = inserted.map(({ title, number, skipsNumbers }) => {
    const id = unusedName(sectionName(title, number), taken);
    taken.add(id);
    const frontMatter = stringify(
      { number, ...(skipsNumbers ? { skipsNumbers } : {}), title },
      { singleQuote: true, lineWidth: 0 },
    );
    files.set(`${id}.mdx`, `---\n${frontMatter}---\n\n${sectionPlaceholder}\n`);
    return `Section ${number} is new: write ${id}.mdx.`;
  });
  const numbers = new Map<string, string | undefined>([
    ...renumbered.map(({ section, number }) => [section.number, number] as const),
    ...removed.map(({ number }) => [number, undefined] as const),
  ]);
  const stale = kept.flatMap(({ section: { id } }) =>
    staleNumbers(textOf(id), numbers).map(
      ({ line, column, words, now }) =>
        `${id}.mdx:${line}:${column} names “${words}”, which ${now ? `is ${now} now` : 'is removed'}. Correct it if it means this policy.`,
    ),
  );
  return {
    files,
    notes: [
      ...added,
      ...removed.map(({ number, title, id }) => `Section ${number} “${title}” is removed: ${id}.mdx.`),
      ...renumbered.map(
        ({ section, number }) =>
          `Section ${section.number} “${section.title}” is ${number} now: ${section.id}.mdx.${labelNote(section)}`,
      ),
      ...stale,
    ],
  };
}

/** Returns what to say of a section that has a label of its own, which does not count on by itself. */
function labelNote({ label }: Section): string {
  return label === undefined ? '' : ` Its label is still “${label}”.`;
}

/** Writes and removes the files of an edit in a draft's folder. */
export function applyEdit(folder: string, { files }: DraftEdit): void {
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
  }
}
