/** `npm run schemas`: writes the JSON Schemas with which editors complete and check YAML, from the Zod schemas. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { commandLine } from '../src/cli/command-line.ts';
import { editorSchemas } from '../src/registers/editor-schemas.ts';

const folder = '.vscode/schemas';
const command = {
  run: 'npm run schemas',
  about: `Writes to ${folder} the JSON Schemas with which editors complete and check the content.`,
  exits: '0 written',
};

commandLine(command, () => undefined);
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(editorSchemas())) {
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
console.log(`The schemas are written to ${folder}.`);
