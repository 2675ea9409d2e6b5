import path from 'node:path';
import type { Section } from '../model/policy.ts';
import type { Position } from '../model/problem.ts';
import type { LinkedPlace } from '../model/section-links.ts';
import { readCheckedFile, writeCheckedFile } from './checked-file.ts';
import { programDigest } from './program-digest.ts';
import { sha256 } from './seals.ts';

/** A parsed section file without its path, so that it depends only on the file's bytes and name. */
export interface ParsedSection {
  section: Section;
  /** The position of the section number in the front matter. */
  numberAt: Position;
  links: SectionLink[];
  /** The sections and policies that it links to by their files, of its own policy or of others. */
  sectionLinks: (Position & LinkedPlace)[];
}

/** An external URL in a section's text, and its position. */
export interface SectionLink extends Position {
  url: string;
}

/** Parsed sections by the SHA-256 and the name of their file, so that unchanged files are not parsed again. */
export interface SectionCache {
  get: (bytes: Uint8Array, id: string) => ParsedSection | undefined;
  keep: (bytes: Uint8Array, id: string, parsed: ParsedSection) => void;
  /** The digest of the code that parsed the sections. */
  program: string;
  /** Returns the sections used by this run if it added any, or `undefined` if all of them came from the cache file. */
  changed: () => [key: string, parsed: ParsedSection][] | undefined;
}

/** The folders of `src/` whose code can change the result of parsing a section. */
export const parsingFolders = ['strings', 'model', 'field', 'seals', 'schemas', 'markdown', 'library'] as const;

/**
 * Returns the section cache in a folder; an empty one if there is none, if it is damaged, or if other code wrote it.
 */
export function readSectionCache(folder: string): SectionCache {
  const program = programDigest(parsingFolders);
  const stored = readEntries(fileIn(folder), program);
  const used = new Map<string, ParsedSection>();
  let hasNewSections = false;
  const keyOf = (bytes: Uint8Array, id: string) => `${sha256(bytes)} ${id}`;
  return {
    program,
    get: (bytes, id) => {
      const key = keyOf(bytes, id);
      const parsed = used.get(key) ?? stored.get(key);
      if (parsed) used.set(key, parsed);
      return parsed;
    },
    keep: (bytes, id, parsed) => {
      used.set(keyOf(bytes, id), parsed);
      hasNewSections = true;
    },
    changed: () => (hasNewSections ? [...used] : undefined),
  };
}

/** Writes a cache to its folder if any section was added to it. */
export function writeSectionCache(folder: string, cache: SectionCache): void {
  const sections = cache.changed();
  if (!sections) return;
  writeCheckedFile(fileIn(folder), Buffer.from(JSON.stringify({ program: cache.program, sections })));
}

function fileIn(folder: string): string {
  return path.join(folder, 'sections.kept');
}

function readEntries(file: string, program: string): Map<string, ParsedSection> {
  const text = readCheckedFile(file)?.toString('utf8');
  if (text === undefined) return new Map();
  try {
    const cache = JSON.parse(text);
    return new Map(cache.program === program ? cache.sections : []);
  } catch {
    return new Map(); // a file of another kind is treated as missing
  }
}
