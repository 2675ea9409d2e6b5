import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { foldersOf, type LockFile, nameOf, sbomOf } from '../../../src/exports/sbom.ts';

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const day = '2026-11-23';
const lock: LockFile = {
  packages: {
    '': { version: '1.2.3', license: 'MIT', dependencies: { '@a/b': '1', c: '1' } },
    'node_modules/@a/b': {
      version: '1.0.0',
      license: '(MIT OR CC0-1.0)',
      integrity: `sha512-${Buffer.alloc(64, 7).toString('base64')} sha1-AAEC`,
      resolved: 'https://registry.example/b.tgz',
      dependencies: { c: '2', d: '1', gone: '1' },
    },
    'node_modules/@a/b/node_modules/c': { version: '2.0.0', license: 'SEE LICENSE IN file', optional: true },
    'node_modules/c': { version: '1.0.0', license: 'MIT/ISC' },
    'node_modules/d': { version: '1.0.0', optionalDependencies: { c: '1' } },
    'node_modules/test': { version: '1.0.0', dev: true },
  },
};
const font = { name: 'font', version: '1', license: 'OFL-1.1', purl: 'pkg:npm/font@1' };
const bill = (folders = foldersOf(lock), parts = [font]) => sbomOf(lock, folders, parts, 'a test', day);

describe('sbomOf()', () => {
  it('lists packages and own parts in the order of their purls', () => {
    const { components } = bill();
    expect(components.map(({ purl }) => purl)).toEqual([
      ...['pkg:npm/%40a/b@1.0.0', 'pkg:npm/c@1.0.0', 'pkg:npm/c@2.0.0', 'pkg:npm/d@1.0.0', 'pkg:npm/font@1'],
    ]);
    expect(components[0]).toEqual({
      type: 'library',
      'bom-ref': 'pkg:npm/%40a/b@1.0.0',
      name: '@a/b',
      version: '1.0.0',
      hashes: [{ alg: 'SHA-512', content: '07'.repeat(64) }],
      licenses: [{ expression: '(MIT OR CC0-1.0)' }],
      purl: 'pkg:npm/%40a/b@1.0.0',
      externalReferences: [{ type: 'distribution', url: 'https://registry.example/b.tgz' }],
    });
    expect(components[2]).toMatchObject({
      scope: 'optional',
      licenses: [{ license: { name: 'SEE LICENSE IN file' } }],
    });
    expect(components[1]).toMatchObject({ licenses: [{ expression: 'MIT OR ISC' }] });
    expect(components[3]).not.toHaveProperty('licenses');
  });

  it('finds what a package needs in its own folder first', () => {
    expect(bill().dependencies).toEqual([
      { ref: 'program', dependsOn: ['pkg:npm/%40a/b@1.0.0', 'pkg:npm/c@1.0.0', 'pkg:npm/font@1'] },
      { ref: 'pkg:npm/%40a/b@1.0.0', dependsOn: ['pkg:npm/c@2.0.0', 'pkg:npm/d@1.0.0'] },
      { ref: 'pkg:npm/c@1.0.0', dependsOn: [] },
      { ref: 'pkg:npm/c@2.0.0', dependsOn: [] },
      { ref: 'pkg:npm/d@1.0.0', dependsOn: ['pkg:npm/c@1.0.0'] },
    ]);
  });

  it('gives the same bill the same serial number, whatever the order and the day, and another bill another one', () => {
    const { serialNumber } = bill();
    expect(sbomOf(lock, foldersOf(lock).reverse(), [font], 'a test', '2030-01-01').serialNumber).toBe(serialNumber);
    expect(bill(foldersOf(lock), []).serialNumber).not.toBe(serialNumber);
    expect(sbomOf(lock, foldersOf(lock), [font], 'another', day).serialNumber).not.toBe(serialNumber);
  });

  it('makes bills of this program that pass the schema of CycloneDX 1.6, which rejects another licence', () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv, ['date-time', 'uri', 'email']);
    for (const name of ['iri-reference', 'idn-email']) ajv.addFormat(name, true);
    for (const name of ['spdx', 'jsf-0.82']) ajv.addSchema(json(`tests/fixtures/cyclonedx/${name}.schema.json`));
    const validate = ajv.compile(json('tests/fixtures/cyclonedx/bom-1.6.schema.json'));
    const own: LockFile = json('package-lock.json');
    const built = sbomOf(own, foldersOf(own), [], 'what builds it', day);
    expect(built.components.length).toBeGreaterThan(300);
    for (const one of [built, bill()]) expect([validate(one), validate.errors]).toEqual([true, null]);
    expect(
      validate({ ...built, components: [{ ...built.components[0], licenses: [{ license: { id: 'None' } }] }] }),
    ).toBe(false);
  });
});

it.each([
  ['node_modules/a', 'a'],
  ['node_modules/a/node_modules/@b/c', '@b/c'],
])('nameOf() returns the name of the package in %s', (folder, name) => {
  expect(nameOf(folder)).toBe(name);
});
