/**
 * `npm run complete-lock`: adds optional packages of other platforms to package-lock.json. npm leaves them out if the
 * registry in use does not offer them, and `npm ci` then rejects the lock file. With `--check`, only reports them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { commandLine } from '../src/cli/command-line.ts';
import { report } from '../src/cli/report.ts';

/** The fields of a package in the lock file that are used here. */
interface Entry {
  version: string;
  dev?: boolean;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
  os?: string[];
  cpu?: string[];
}

const file = 'package-lock.json';
const command = {
  run: 'npm run complete-lock',
  about: 'Adds to package-lock.json the optional packages of other platforms, without which npm ci fails.',
  options: { check: { type: 'boolean', about: 'only report what is missing' } },
  exits: '0 complete; with --check, 1 if packages are missing',
} as const;
const check = commandLine(command, ({ values }) => values.check);
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Entry> };
const missing = missingEntries(lock.packages);
if (check) {
  report(
    missing.map(([name, { version }]) => ({
      path: file,
      line: 1,
      column: 1,
      rule: 'lock-incomplete',
      message: `${name} ${version} is missing from the lock file.`,
      hint: 'Run npm run complete-lock.',
    })),
    'The lock file is complete.',
  );
} else {
  for (const [name, entry] of missing) lock.packages[name] = entry;
  const [[root, rest], ...others] = Object.entries(lock.packages) as [[string, Entry], ...[string, Entry][]];
  const sorted = others.sort(([a], [b]) => a.localeCompare(b, 'en'));
  lock.packages = Object.fromEntries([[root, rest], ...sorted]);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`Added ${missing.length} ${missing.length === 1 ? 'entry' : 'entries'}.`);
}

/** Returns the optional packages that the lock file names as dependencies but does not contain, with their entries. */
function missingEntries(packages: Record<string, Entry>): [string, Entry][] {
  const found = new Map<string, Entry>();
  for (const [place, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (!/^\d+\.\d+\.\d+[\w.-]*$/.test(version)) continue;
      const resolved = resolve(packages, place, name);
      if (resolved?.version === version) continue;
      // if another version is installed at the top, this one goes below the package that needs it
      const key = resolved ? `${place}/node_modules/${name}` : `node_modules/${name}`;
      found.set(key, { version, ...(entry.dev ? { dev: true } : {}), optional: true, ...platformOf(name) });
    }
  }
  return [...found];
}

/**
 * Returns the entry that a package would import by a name, as Node resolves it: its own, or the nearest one above;
 * `undefined` if there is none.
 */
function resolve(packages: Record<string, Entry>, place: string, name: string): Entry | undefined {
  for (let folder = place; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    const entry = packages[`${folder ? `${folder}/` : ''}node_modules/${name}`];
    if (entry || !folder) return entry;
  }
}

/** Returns the platform in a package's name: `@pagefind/darwin-arm64` is for `darwin` and `arm64`. */
function platformOf(name: string): Pick<Entry, 'os' | 'cpu'> {
  const os = /(darwin|linux|win32|windows|freebsd|openbsd|netbsd|android|sunos|aix|openharmony)/.exec(name)?.[1];
  const cpu = /(arm64|x64|ia32|arm|s390x|ppc64|riscv64|loong64|mips64el|wasm32)/.exec(name)?.[1];
  return { ...(os ? { os: [os === 'windows' ? 'win32' : os] } : {}), ...(cpu ? { cpu: [cpu] } : {}) };
}
