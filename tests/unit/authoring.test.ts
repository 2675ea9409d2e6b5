import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { registerSchemas } from '../../src/registers/index.ts';
import { companySchema } from '../../src/schemas/index.ts';
import { editorSchemas } from '../../src/registers/editor-schemas.ts';
import { fieldList } from './field-list.ts';

const docs = readFileSync('docs/authoring.md', 'utf8');
const fields = docs.slice(docs.indexOf('\n## Every field\n'));

describe('docs/authoring.md', () => {
  it.each(Object.keys({ company: companySchema, ...registerSchemas }))('lists every field of %s', (name) => {
    expect(listedFields(name)).toBe(fieldList(editorSchemas()[name] ?? {}));
  });

  it.each(Object.entries(registerSchemas))('has an example of %s that its schema accepts', (name, schema) => {
    const [, example = ''] =
      new RegExp(`\`\`\`yaml\n# content/${name}/[a-z0-9-]+\\.yaml\n([^\`]+)\`\`\``).exec(fields) ?? [];
    expect(schema.safeParse(parse(example)).error).toBeUndefined();
  });
});

/** The list of fields in the section of a register or of `company.yaml`. */
function listedFields(name: string): string {
  const heading = name === 'company' ? '`company.yaml`' : name;
  const [, section = ''] = fields.split(`\n### Fields of ${heading}\n`);
  const [own = ''] = section.split('\n### ');
  return /(?:^- `.*\n)+/m.exec(own)?.[0] ?? '';
}
