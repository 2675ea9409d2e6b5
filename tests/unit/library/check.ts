import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { displayPath } from '../../../src/library/content-files.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { contentNotices } from '../../../src/library/notices.ts';
import { readFieldData } from '../../../src/library/read-field-data.ts';
import { yearAfter } from '../../../src/model/day.ts';
import { formatProblem, type Problem } from '../../../src/model/problem.ts';

/** A mistake as `case.yaml` tells it; the other files of its folder are laid over the base. */
export interface Case {
  /** Paths of the base that the case does without. */
  remove?: string[];
  /** Empty folders that the case adds. */
  folders?: string[];
  /** Whether the sealed folders are sealed anew, so that the mistake alone is found. */
  reseal?: boolean;
  /** The report, line by line, its paths relative to the content folder. */
  expected: string[];
  /** The notices, if there are no problems. */
  notices?: string[];
}

const broken = path.resolve('tests/fixtures/broken');

/** What the field knows, read once for all checks. */
export const field = readFieldData();

/** The names of all cases. */
export function caseNames(): string[] {
  return readdirSync(broken).filter((name) => name !== 'base');
}

/** A case's own description. */
export function readCase(name: string): Case {
  return parse(readFileSync(path.join(broken, name, 'case.yaml'), 'utf8'));
}

/** The lines that the program prints about a case: its problems, or else its notices. */
export function linesOf(name: string): string[] {
  const { expected, notices: noticed = [] } = readCase(name);
  return [...expected, ...noticed];
}

/** Builds a case's content in a temporary folder, hands it to `use` and removes it. */
export function withCase<Result>(name: string, use: (folder: string) => Result): Result {
  const { remove = [], folders = [], reseal = false } = readCase(name);
  return withBase((folder) => {
    cpSync(path.join(broken, name), folder, {
      recursive: true,
      filter: (source) => path.basename(source) !== 'case.yaml',
    });
    for (const file of remove) rmSync(path.join(folder, file), { recursive: true });
    for (const added of folders) mkdirSync(path.join(folder, added), { recursive: true });
    if (reseal) sealAgain(path.join(folder, 'policy'));
    return use(folder);
  });
}

/** Makes an empty temporary folder, hands it to `use` and removes it. */
export function withFolder<Result>(use: (folder: string) => Result): Result {
  const folder = mkdtempSync(path.join(tmpdir(), 'content-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Hands a copy of the content that every case starts from to `use` and removes it. */
export function withBase<Result>(use: (folder: string) => Result): Result {
  return withFolder((folder) => {
    cpSync(path.join(broken, 'base'), folder, { recursive: true });
    return use(folder);
  });
}

/** Copies the sealed revision of the base to a draft that could be sealed as it is. */
export function makeDraft(folder: string, date: string): void {
  const draft = path.join(folder, 'policy', date);
  cpSync(path.join(folder, 'policy/2024-05-01'), draft, { recursive: true });
  edit(path.join(draft, 'revision.yaml'), (text) => text.replaceAll('2024-05-01', date));
}

/** Changes the text of a file. */
export function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/** The problems of a content folder as `check-content` prints them on 23 November 2026, with paths relative to `from`. */
export function check(folder: string, { from = folder, assumeSealed = '' } = {}): string[] {
  const day = '2026-11-23';
  const options = { day, expiryLimit: yearAfter(day), assumeSealed: assumeSealed || undefined, field };
  const { problems = [] } = loadLibrary(folder, options);
  return problems.map((problem) => lineOf(problem, from));
}

/** The notices of a content folder as `check-content` prints them, with paths relative to it. */
export function notices(folder: string): string[] {
  const { library } = loadLibrary(folder, { field });
  if (!library) throw new Error('The content has problems.');
  return contentNotices(library, folder).map((notice) => lineOf(notice, folder));
}

function lineOf(problem: Problem, from: string): string {
  const here = displayPath(from);
  const path = problem.path === here ? '.' : problem.path;
  return formatProblem({ ...problem, path }).replaceAll(`${here}/`, '');
}

function sealAgain(policy: string): void {
  const sums = path.join(policy, 'SHA256SUMS');
  const sealed = existsSync(sums) ? readFileSync(sums, 'utf8').match(/(?<= {2})\d{4}-\d{2}-\d{2}(?=\/)/g) : [];
  const files = [...new Set(sealed)].flatMap((date) =>
    readdirSync(path.join(policy, date)).map((name) => `${date}/${name}`),
  );
  const lines = files.sort().map((file) => {
    const hash = createHash('sha256')
      .update(readFileSync(path.join(policy, file)))
      .digest('hex');
    return `${hash}  ${file}\n`;
  });
  writeFileSync(sums, lines.join(''));
}
