import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { registerNames, registers } from '../../../src/registers/index.ts';
import { type AnyField, fieldValue } from '../../../src/registers/register.ts';

const { library } = loadLibrary('tests/fixtures/acme');
if (!library) throw new Error('acme has problems');

describe.each(registerNames)('The register %s', (name) => {
  const fields: Readonly<Record<string, AnyField>> = registers[name].fields;
  const published = Object.entries(fields).filter(([, field]) => field.published);

  it.each(published)('has an entry in tests/fixtures/acme with a value for %s', (field, definition) => {
    const values: unknown[] = library[name].map((entry) => fieldValue(field, definition, entry, '2026-11-23'));
    const hasValue = values.some(
      (value) => value !== undefined && JSON.stringify(value) !== '[]' && JSON.stringify(value) !== '{}',
    );
    expect(hasValue, `Expected an entry of tests/fixtures/acme/${name}/ with a value for ${field}.`).toBe(true);
  });
});
