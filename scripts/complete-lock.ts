/**
 * `npm run complete-lock`: adds optional packages of other platforms to package-lock.json, with the hash that the registry
 * publishes. npm leaves them out if it installs on one platform only, and `npm ci` then rejects the lock file. With
 * `--check`, only reports what is missing.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { commandLine } from '../src/cli/command-line.ts';
import { report } from '../src/cli/report.ts';

/** The fields of a package in the lock file that are used here. */
interface Entry {
  version: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
  os?: string[];
  cpu?: string[];
}

const file = 'package-lock.json';
const command = {
  run: 'npm run complete-lock',
  about: 'Adds to package-lock.json the optional packages of other platforms, and each hash that is missing.',
  options: { check: { type: 'boolean', about: 'only report what is missing' } },
  exits: '0 complete; with --check, 1 if packages are missing',
} as const;
const check = commandLine(command, ({ values }) => values.check);
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Entry> };
const missing = missingEntries(lock.packages);
const unpinned = Object.entries(lock.packages).filter(
  ([place, { integrity = '' }]) => place && !/^sha512-[\w+/]{86}==$/.test(integrity),
);
if (check) {
  const problem = (message: string) => ({
    path: file,
    line: 1,
    column: 1,
    rule: 'lock-incomplete',
    message,
    hint: 'Run npm run complete-lock.',
  });
  report(
    [
      ...missing.map(([name, { version }]) => problem(`${name} ${version} is missing from the lock file.`)),
      ...unpinned.map(([name, { version }]) => problem(`${name} ${version} has no hash in the lock file.`)),
    ],
    'The lock file is complete.',
  );
} else {
  for (const [name, entry] of [...missing, ...unpinned]) lock.packages[name] = pinned(name, entry);
  const [[root, rest], ...others] = Object.entries(lock.packages) as [[string, Entry], ...[string, Entry][]];
  const sorted = others.sort(([a], [b]) => a.localeCompare(b, 'en'));
  lock.packages = Object.fromEntries([[root, rest], ...sorted]);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`Added ${missing.length} ${missing.length === 1 ? 'entry' : 'entries'}, pinned ${unpinned.length}.`);
}

/** Returns an entry with the hash that the registry publishes. Throws if npm finds no such package. */
function pinned(place: string, { version, ...rest }: Entry): Entry {
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const integrity = execFileSync('npm', ['view', `${name}@${version}`, 'dist.integrity'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { version, integrity: integrity.trim(), ...rest };
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
