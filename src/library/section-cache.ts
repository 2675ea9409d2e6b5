import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Section } from '../model/policy.ts';
import type { Position } from '../model/problem.ts';
import { programDigest } from './program-digest.ts';
import { replaceFile } from './replace-file.ts';
import { sha256 } from './seals.ts';

/** A parsed section file, with positions in the file but no path: the same bytes under the same name give the same. */
export interface ParsedSection {
  section: Section;
  numberAt: Position;
  links: SectionLink[];
}

/** An external URL in a section's text, and its position. */
export interface SectionLink extends Position {
  url: string;
}

/** Parsed sections by the SHA-256 of their file and its name, so that text that never changes is parsed once. */
export interface SectionCache {
  get: (bytes: Uint8Array, id: string) => ParsedSection | undefined;
  keep: (bytes: Uint8Array, id: string, parsed: ParsedSection) => void;
  /** The digest of the program that parsed them. */
  program: string;
  /** The entries that were used or added, or `undefined` if all that were used came from the file. */
  changed: () => [key: string, parsed: ParsedSection][] | undefined;
}

/** The folders of `src/` whose code decides what a section's file is parsed to. */
export const parsingFolders = ['model', 'field', 'schemas', 'markdown', 'library'] as const;

/** Returns the sections in a cache folder, if the same program parsed them; otherwise an empty cache. */
export function readSectionCache(folder: string): SectionCache {
  const program = programDigest(parsingFolders);
  const former = readEntries(fileIn(folder), program);
  const used = new Map<string, ParsedSection>();
  let isNew = false;
  const keyOf = (bytes: Uint8Array, id: string) => `${sha256(bytes)} ${id}`;
  return {
    program,
    get: (bytes, id) => {
      const key = keyOf(bytes, id);
      const parsed = used.get(key) ?? former.get(key);
      if (parsed) used.set(key, parsed);
      return parsed;
    },
    keep: (bytes, id, parsed) => {
      used.set(keyOf(bytes, id), parsed);
      isNew = true;
    },
    changed: () => (isNew ? [...used] : undefined),
  };
}

/** Writes a cache to its folder if there is anything new in it. */
export function writeSectionCache(folder: string, cache: SectionCache): void {
  const sections = cache.changed();
  if (!sections) return;
  mkdirSync(folder, { recursive: true });
  replaceFile(fileIn(folder), JSON.stringify({ program: cache.program, sections }));
}

function fileIn(folder: string): string {
  return path.join(folder, 'sections.json');
}

function readEntries(file: string, program: string): Map<string, ParsedSection> {
  if (!existsSync(file)) return new Map();
  try {
    const cache = JSON.parse(readFileSync(file, 'utf8'));
    return new Map(cache.program === program ? cache.sections : []);
  } catch {
    return new Map(); // a damaged cache counts as none
  }
}
