import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { registerSchemas } from '../../src/registers/index.ts';
import { answersSchema } from '../../src/schemas/answers.ts';
import { companySchema } from '../../src/schemas/index.ts';
import { editorSchemas } from '../../src/registers/editor-schemas.ts';
import { fieldList } from './field-list.ts';

const docs = readFileSync('docs/authoring.md', 'utf8');
const fields = docs.slice(docs.indexOf('\n## Every field\n'));

describe('docs/authoring.md', () => {
  it.each(Object.keys({ company: companySchema, ...registerSchemas }))('lists every field of %s', (name) => {
    expect(listedFields(name)).toBe(fieldList(editorSchemas()[name] ?? {}));
  });

  it.each<[string, string, Path]>([
    ['answers', 'answers', []],
    ['a statement', 'answers', ['properties', 'statements', 'additionalProperties']],
    ['a source', 'answers', ['properties', 'statements', 'additionalProperties', 'properties', 'source']],
    ['an answer', 'answers', ['properties', 'answers', 'additionalProperties']],
    ['a question', 'subject', ['properties', 'questions', 'additionalProperties']],
  ])('lists every field of %s', (heading, name, path) => {
    const schema = path.reduce<unknown>((outer, key) => Reflect.get(Object(outer), key), editorSchemas()[name]);
    expect(listedFields(heading)).toBe(fieldList(Object(schema)));
  });

  it.each(Object.entries({ ...registerSchemas, answers: answersSchema }))(
    'has an example of %s that its schema accepts',
    (name, schema) => {
      const [, example = ''] =
        new RegExp(`\`\`\`yaml\n# content/${name}/[a-z0-9-]+\\.yaml\n([^\`]+)\`\`\``).exec(fields) ?? [];
      expect(schema.safeParse(parse(example)).error).toBeUndefined();
    },
  );
});

/** The keys that lead to a part of a JSON Schema. */
type Path = readonly string[];

/** The list of fields in the section of a register or of `company.yaml`. */
function listedFields(name: string): string {
  const heading = name === 'company' ? '`company.yaml`' : name;
  const [, section = ''] = fields.split(new RegExp(`\\n#{3,4} Fields of ${heading}\\n`));
  const [own = ''] = section.split(/\n#{3,4} /);
  return /(?:^- `.*\n)+/m.exec(own)?.[0] ?? '';
}
