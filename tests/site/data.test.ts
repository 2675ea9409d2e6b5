import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, inject, it } from 'vitest';
import { named, pageOf } from './built.ts';
import { builtOn } from './build-site.ts';

const sites = inject('sites');
const oscalSchema = 'tests/fixtures/oscal/oscal_component_schema.json';

describe.each(['acme', 'based', 'small', 'meridian'] as const)('the data files of the site %s', (name) => {
  const { folder, origin, base } = sites[name];
  const json = (file: string) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
  const files = globSync('data/**/*.*', { cwd: folder, exclude: ['**/*.{br,gz,zst}'] }).sort();
  const schemas = files.filter((file) => file.startsWith('data/schemas/'));
  const oscal = 'data/oscal-component-definition.json';
  const described = files.filter((file) => file.endsWith('.json') && file !== oscal && !schemas.includes(file));

  it('are all listed on the page for machines, which lists no others', () => {
    const listed = named(pageOf(sites[name], '/data/').tree, 'a')
      .map(({ properties }) => String(properties.href))
      .filter((link) => link.startsWith(`${base}/data/`) && !link.endsWith('/'))
      .map((link) => link.slice(base.length + 1));
    expect([...new Set(listed)].sort()).toEqual(files.filter((file) => !file.endsWith('.html')));
  });

  it('fit the schemas that they name', () => {
    expect(described.length).toBeGreaterThan(5);
    expect(described.flatMap(schemaFaults)).toEqual([]);
  });

  /** Returns the errors that the schema named by a file finds in it. */
  function schemaFaults(file: string): string[] {
    const data = json(file);
    const published = schemas.find((schema) => json(schema).$id === data.$schema);
    expect(data.$schema).toContain(`${base}/data/schemas/`);
    expect(new URL(data.$schema).pathname).toBe(`${base}/${published}`);
    const validate = addFormats.default(new Ajv2020({ allErrors: true })).compile(json(published ?? ''));
    validate(data);
    return (validate.errors ?? []).map(
      ({ instancePath, message }: ErrorObject) => `${file}${instancePath}: ${message}`,
    );
  }

  it('have the day on which the statuses of certificates were true', () => {
    expect(json('data/certificates.json').statusOn).toBe(builtOn);
  });

  it('are served with the media types of their formats', async () => {
    const typeOf = async (file: string) => (await fetch(`${origin}${base}/data/${file}`)).headers.get('content-type');
    expect(await typeOf('answers.json')).toBe('application/json');
    expect(await typeOf('answers.csv')).toBe('text/csv; charset=utf-8');
    expect(await typeOf('answers.xlsx')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  });

  it('include OSCAL that passes NIST’s schema, which rejects an invalid UUID', () => {
    const definition = json(oscal);
    expect(definition['component-definition'].metadata['oscal-version']).toBe('1.2.1');
    const schema = JSON.parse(readFileSync(oscalSchema, 'utf8'));
    const validate = addFormats.default(new Ajv({ strict: false, allErrors: true })).compile(schema);
    validate(definition);
    expect(validate.errors).toBeNull();
    expect(validate({ 'component-definition': { ...definition['component-definition'], uuid: 'x' } })).toBe(false);
  });
});
