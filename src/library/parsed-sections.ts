import { existsSync, globSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Section } from '../model/policy.ts';
import type { Position } from '../model/problem.ts';
import { replaceFile } from './replace-file.ts';
import { sha256 } from './seals.ts';

/** What a section's file says, with places in the file but no path: the same bytes under the same name give the same. */
export interface ParsedSection {
  section: Section;
  numberAt: Position;
  links: SectionLink[];
}

/** An external address in a section's text, and where it stands. */
export interface SectionLink extends Position {
  url: string;
}

/** Parsed sections by the SHA-256 of their file, so that text that never changes is parsed once. */
export interface ParsedSections {
  get: (bytes: Uint8Array, id: string) => ParsedSection | undefined;
  keep: (bytes: Uint8Array, id: string, parsed: ParsedSection) => void;
  /** Writes what was used since the start, if there is anything new. */
  save: () => void;
}

/** The parsed sections of this process; a former one's are read from the cache folder if the same parser made them. */
export function parsedSections(): ParsedSections {
  // Astro runs this module several times in one process: its configuration, its content and its pages
  const shared = globalThis as { [key: symbol]: ParsedSections | undefined };
  const key = Symbol.for('trust-center.parsed-sections');
  shared[key] ??= openCache(path.join(process.env.CACHE_DIR || '.cache', 'sections.json'));
  return shared[key];
}

function openCache(file: string): ParsedSections {
  const parser = parserDigest();
  const former = readCache(file, parser);
  const used = new Map<string, ParsedSection>();
  let isNew = false;
  const keyOf = (bytes: Uint8Array, id: string) => `${sha256(bytes)} ${id}`;
  return {
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
    save: () => {
      if (!isNew) return;
      isNew = false;
      mkdirSync(path.dirname(file), { recursive: true });
      replaceFile(file, JSON.stringify({ parser, sections: [...used] }));
    },
  };
}

function readCache(file: string, parser: string): Map<string, ParsedSection> {
  if (!existsSync(file)) return new Map();
  try {
    const cache = JSON.parse(readFileSync(file, 'utf8'));
    return new Map(cache.parser === parser ? cache.sections : []);
  } catch {
    return new Map(); // what is not a cache is as good as none
  }
}

/** Changes whenever the same text could be parsed to something else. */
function parserDigest(): string {
  const sources = globSync(['package-lock.json', 'src/{markdown,schemas,library}/*.ts', 'src/model/policy.ts']).sort();
  return sha256(sources.map((source) => sha256(readFileSync(source))).join());
}
