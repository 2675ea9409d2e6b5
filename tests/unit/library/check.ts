import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';

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
}

/** What a run of `check-content` came to. */
export interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

const broken = path.resolve('tests/fixtures/broken');

/** The names of all cases. */
export function caseNames(): string[] {
  return readdirSync(broken).filter((name) => name !== 'base');
}

/** A case's own description. */
export function readCase(name: string): Case {
  return parse(readFileSync(path.join(broken, name, 'case.yaml'), 'utf8'));
}

/** Builds a case's content in a folder of its own, hands it to `use` and removes it. */
export async function withCase<Result>(name: string, use: (folder: string) => Promise<Result>): Promise<Result> {
  const { remove = [], folders = [], reseal = false } = readCase(name);
  return withFolder(async (folder) => {
    cpSync(path.join(broken, 'base'), folder, { recursive: true });
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

/** Makes an empty folder, hands it to `use` and removes it. */
export async function withFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), 'content-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs the real `check-content` from a folder, which is also the content unless `content` names another one. */
export function check(folder: string, { content = '.', flags = [] as string[] } = {}): Promise<Run> {
  const script = path.resolve('scripts/check-content.ts');
  const env = {
    ...process.env,
    CONTENT_DIR: content,
    SOURCE_DATE_EPOCH: String(Date.parse('2026-11-23T12:00:00Z') / 1000),
    NODE_COMPILE_CACHE: path.resolve('.cache/node'),
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...flags], { cwd: folder, env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
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
