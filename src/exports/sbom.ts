import { urlNamespace, uuidOf } from './uuid.ts';

/** A package in a lock file of npm, as far as it is used here. */
export interface LockedPackage {
  version?: string;
  resolved?: string;
  /** One or more digests, such as `sha512-…` in base64. */
  integrity?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** A lock file of npm: the program itself under an empty path, and the packages by their folders. */
export interface LockFile {
  packages: Record<string, LockedPackage>;
}

/** A part that is in no lock file, such as a font. */
export interface OwnPart {
  name: string;
  version: string;
  license: string;
  purl: string;
}

/**
 * Returns a software bill of materials in the format of CycloneDX 1.6: the packages in some folders of the lock file, and own
 * parts. `use` says what they are used for; the bill of another use, or of other packages, has another serial number.
 */
export function sbomOf(
  lock: LockFile,
  folders: readonly string[],
  parts: readonly OwnPart[],
  use: string,
  day: string,
) {
  const known = [...folders].sort().flatMap((folder) => {
    const locked = lock.packages[folder];
    return locked?.version
      ? [{ folder, locked, name: nameOf(folder), ref: purlOf(nameOf(folder), locked.version) }]
      : [];
  });
  const refs = new Map(known.map(({ folder, ref }) => [folder, ref]));
  const program = programOf(lock);
  const components = unique([
    ...known.map(({ locked, name, ref }) => ({
      type: 'library',
      'bom-ref': ref,
      name,
      version: locked.version,
      ...(locked.optional ? { scope: 'optional' } : {}),
      ...(locked.integrity ? { hashes: hashesOf(locked.integrity) } : {}),
      ...(locked.license ? { licenses: licenseOf(locked.license) } : {}),
      purl: ref,
      ...(locked.resolved ? { externalReferences: [{ type: 'distribution', url: locked.resolved }] } : {}),
    })),
    ...parts.map(({ name, version, license, purl }) => ({
      ...{ type: 'library', 'bom-ref': purl, name, version, licenses: licenseOf(license), purl },
    })),
  ]);
  const dependencies = unique(
    known.map(({ folder, locked, ref }) => ({ 'bom-ref': ref, ref, dependsOn: dependsOn(folder, locked, refs) })),
  ).map(({ ref, dependsOn }) => ({ ref, dependsOn }));
  const direct = [...dependsOn('', lock.packages[''] ?? {}, refs), ...parts.map(({ purl }) => purl)].sort();
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify([use, program, components]), urlNamespace)}`,
    version: 1,
    metadata: {
      timestamp: `${day}T00:00:00Z`,
      component: { type: 'application', ...program, description: use },
    },
    components,
    dependencies: [{ ref: program['bom-ref'], dependsOn: direct }, ...dependencies],
  };
}

/** Returns the folders of all packages of a lock file that the program needs, without those that only its tests do. */
export function foldersOf({ packages }: LockFile): string[] {
  return Object.entries(packages).flatMap(([folder, { dev }]) => (folder && !dev ? [folder] : []));
}

/** Returns the name of a package, from its folder: `node_modules/a/node_modules/@b/c` is that of `@b/c`. */
export function nameOf(folder: string): string {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function programOf({ packages }: LockFile) {
  const { version = '0', license = '' } = packages[''] ?? {};
  return { 'bom-ref': 'program', name: 'trust-center', version, ...(license ? { licenses: licenseOf(license) } : {}) };
}

function purlOf(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function hashesOf(integrity: string) {
  return integrity.split(' ').flatMap((one) => {
    const [, bits, digest] = /^sha(256|384|512)-(.+)$/.exec(one) ?? [];
    return bits && digest ? [{ alg: `SHA-${bits}`, content: Buffer.from(digest, 'base64').toString('hex') }] : [];
  });
}

/** Returns a licence as CycloneDX has it: an id of SPDX, or an expression of several. */
function licenseOf(license: string) {
  // as packages wrote it before npm asked for an expression
  const expression = license.replace(/^([\w.-]+)\/([\w.-]+)$/, '$1 OR $2');
  if (/ (OR|AND|WITH) /.test(expression)) return [{ expression }];
  // an id of SPDX has a version, but for a few; “BSD” is none
  const isId = /^(?=.*\d)[\w.+-]+$|^(MIT|ISC|Zlib|Unlicense|WTFPL)$/.test(license);
  return [{ license: isId ? { id: license } : { name: license } }];
}

/** Returns the packages that one needs, as Node.js finds them: in its own folder first, then in those around it. */
function dependsOn(folder: string, locked: LockedPackage, refs: ReadonlyMap<string, string>): string[] {
  const names = Object.keys({ ...locked.dependencies, ...locked.optionalDependencies });
  return [...new Set(names.flatMap((name) => found(folder, name, refs) ?? []))].sort();
}

function found(folder: string, name: string, refs: ReadonlyMap<string, string>): string | undefined {
  for (let place = folder; ; place = place.slice(0, Math.max(place.lastIndexOf('/node_modules/'), 0))) {
    const ref = refs.get(`${place ? `${place}/` : ''}node_modules/${name}`);
    if (ref || !place) return ref;
  }
}

function unique<Part extends { 'bom-ref': string }>(parts: readonly Part[]): Part[] {
  return [...new Map(parts.map((part) => [part['bom-ref'], part])).values()].sort((a, b) =>
    a['bom-ref'] < b['bom-ref'] ? -1 : 1,
  );
}
