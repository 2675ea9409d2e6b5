import { describe, expect, inject, it } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { localOrigin } from '../../src/cli/settings.ts';
import { differences, placesOf } from '../parity/compare.ts';
import { formatReaders } from '../parity/readers.ts';
import { factsOf } from '../parity/facts.ts';
import { readFrom } from '../parity/read.ts';
import { builtOn } from './build-site.ts';

const sites = inject('sites');

describe.each(['acme', 'meridian'] as const)('the facts of the fixture company %s', async (name) => {
  const { content, folder } = sites[name];
  const { library } = loadLibrary(content);
  if (!library) throw new Error(`${content} has problems`);
  const facts = factsOf(library, new URL(library.company.site ?? localOrigin).origin, builtOn);
  const readers = await formatReaders(readFrom(folder), facts);

  it.each(readers)('are the same in $name', (reader) => {
    expect(differences(facts, reader)).toEqual([]);
  });

  it.each(readers)('are compared letter by letter in $name', (reader) => {
    const places = placesOf(facts, reader);
    const missed = places.filter((where) => {
      const wrong = new Map([[where, (facts.get(where) ?? []).map(changed)]]);
      return !differences(wrong, reader).some((text) => text.startsWith(`${reader.name}: ${where}: `));
    });
    expect(missed).toEqual([]);
  });

  it('are found to differ if a file is older than the library', async () => {
    const [answer] = library.answers.filter(({ frameworks }) => 'iso-27001-2022' in frameworks);
    const stale = await formatReaders((path) => {
      const bytes = readFrom(folder)(path);
      if (path.endsWith('.xlsx')) return bytes;
      return Buffer.from(bytes.toString('utf8').replaceAll(answer?.answer ?? '', 'What was once said.'));
    }, facts);
    const found = stale.flatMap((reader) => differences(facts, reader));
    for (const format of ['HTML', 'JSON', 'CSV', 'Markdown', 'OSCAL'])
      expect(found.map((text) => text.split(': {')[0])).toContainEqual(
        expect.stringContaining(`${format}: answer ${answer?.id}: answer`),
      );
  });

  it('are each on a page, in JSON or in a table', () => {
    const carried = new Set(readers.slice(0, 3).flatMap((reader) => placesOf(facts, reader)));
    expect([...facts.keys()].filter((where) => !carried.has(where))).toEqual([]);
    expect(facts.size).toBeGreaterThan(100);
  });

  it('include every statement and every answer, with a source of each kind', () => {
    for (const { id, statements } of library.subjects)
      for (const statement of statements) expect(facts.has(`statement ${id}/${statement.id}: text`)).toBe(true);
    for (const { id } of library.answers) expect(facts.has(`answer ${id}: answer`)).toBe(true);
    const sources = [...facts].flatMap(([where, values]) => (where.endsWith(': sources') ? values : []));
    for (const kind of [/^§/, /^according to /, /^stated by /])
      expect(
        sources.some((source) => kind.test(source)),
        String(kind),
      ).toBe(true);
  });
});

/** Returns the value with another last letter; a date with another year. */
function changed(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return `1${value.slice(1)}`;
  return `${value.slice(0, -1)}${value.endsWith('x') ? 'y' : 'x'}`;
}
