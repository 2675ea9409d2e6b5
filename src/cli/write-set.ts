import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type PlannedPolicy, policyYaml } from '../importing/set/plan-policy.ts';
import { folderOf } from '../model/urls.ts';

/**
 * Writes the drafts of a set with the `policy.yaml` of each new policy and the references that they need. If one cannot be written,
 * removes what it wrote and throws, so that no part of a set is left.
 */
export function writeSet(content: string, date: string, drafts: readonly PlannedPolicy[]): void {
  const undo: (() => void)[] = [];
  try {
    for (const draft of drafts) stage(content, date, draft, undo);
    for (const draft of drafts) publish(content, date, draft, undo);
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}

/** Writes the files of a draft to a temporary folder beside its place. */
function stage(content: string, date: string, { name, files }: PlannedPolicy, undo: (() => void)[]): void {
  const folder = path.join(content, folderOf(name));
  const temporary = path.join(folder, `.${date}.new`);
  makeFolder(folder, undo);
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary);
  undo.push(() => rmSync(temporary, { recursive: true, force: true }));
  for (const [file, text] of files) writeFileSync(path.join(temporary, file), text);
}

/** Moves a draft to its place, and writes what it needs beside it. */
function publish(content: string, date: string, draft: PlannedPolicy, undo: (() => void)[]): void {
  const folder = path.join(content, folderOf(draft.name));
  const place = path.join(folder, date);
  // a folder that is empty would be replaced
  if (existsSync(place)) throw new Error(`${place} exists already.`);
  renameSync(path.join(folder, `.${date}.new`), place);
  undo.push(() => rmSync(place, { recursive: true }));
  if (!existsSync(path.join(folder, 'policy.yaml')))
    add(path.join(folder, 'policy.yaml'), policyYaml(draft.policy), undo);
  if (draft.references.size > 0) makeFolder(path.join(content, 'references'), undo);
  for (const [file, text] of draft.references) add(path.join(content, file), text, undo);
}

function makeFolder(folder: string, undo: (() => void)[]): void {
  const made = mkdirSync(folder, { recursive: true });
  if (made) undo.push(() => rmSync(made, { recursive: true }));
}

/** Writes a file that does not exist yet. */
function add(file: string, text: string, undo: (() => void)[]): void {
  writeFileSync(file, text, { flag: 'wx' });
  undo.push(() => rmSync(file));
}
