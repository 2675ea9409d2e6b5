import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editorSchemas } from '../../src/registers/editor-schemas.ts';

describe('the repository', () => {
  it('has editor schemas that match the Zod schemas', () => {
    for (const [name, schema] of Object.entries(editorSchemas())) {
      const written = JSON.parse(readFileSync(`.vscode/schemas/${name}.json`, 'utf8'));
      expect(written, `${name}: run npm run schemas`).toEqual(JSON.parse(JSON.stringify(schema)));
    }
  });

  it('maps every editor schema to its folder', () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
    const mapped = Object.keys(settings['yaml.schemas']);
    expect(mapped.sort()).toEqual(
      Object.keys(editorSchemas())
        .map((name) => `.vscode/schemas/${name}.json`)
        .sort(),
    );
  });

  it('has a description of every field in the editor schemas', () => {
    const undescribed: string[] = [];
    const walk = (name: string, schema: { properties?: Record<string, object>; items?: object }): void => {
      for (const [field, value] of Object.entries(schema.properties ?? {})) {
        if (!('description' in value)) undescribed.push(`${name}.${field}`);
        walk(`${name}.${field}`, value);
      }
      if (schema.items) walk(`${name}[]`, schema.items);
    };
    for (const [name, schema] of Object.entries(editorSchemas())) walk(name, schema);
    expect(undescribed).toEqual([]);
  });

  it('pins the exact version of every dependency', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const version of Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });

  it('has unit tests that start no process', () => {
    const files = globSync('tests/unit/**/*.ts');
    const starting = /from '(node:)?(child_process|cluster)'/;
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => starting.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('has no test that is skipped without a reason or that runs alone', () => {
    const marked = /\b(it|test|describe)\.(skip|skipIf|runIf|only|todo)\b/;
    const files = globSync('tests/**/*.test.ts');
    expect(files.filter((file) => marked.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
