import { describe, expect, inject, it } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { localOrigin } from '../../src/cli/settings.ts';
import { differences, placesOf } from '../parity/compare.ts';
import { doorsOf } from '../parity/readers.ts';
import { factsOf } from '../parity/facts.ts';
import { readFrom } from '../parity/read.ts';
import { builtOn } from './build-site.ts';

const { acme } = inject('sites');

describe('the facts of acme', async () => {
  const { library } = loadLibrary(acme.content);
  if (!library) throw new Error(`${acme.content} has problems`);
  const facts = factsOf(library, new URL(library.company.site ?? localOrigin).origin, builtOn);
  const doors = await doorsOf(readFrom(acme.folder), facts);

  it.each(doors)('are the same in $name', (door) => {
    expect(differences(facts, door)).toEqual([]);
  });

  it.each(doors)('are found to differ in $name if one letter is changed', (door) => {
    const places = placesOf(facts, door);
    const missed = places.filter((where) => {
      const wrong = new Map([[where, (facts.get(where) ?? []).map(changed)]]);
      return !differences(wrong, door).some((text) => text.startsWith(`${door.name}: ${where}: `));
    });
    expect(missed).toEqual([]);
  });

  it('are found to differ if a file is stale', async () => {
    const [answer] = library.answers.filter(({ frameworks }) => 'iso-27001-2022' in frameworks);
    const stale = await doorsOf((path) => {
      const bytes = readFrom(acme.folder)(path);
      if (path.endsWith('.xlsx')) return bytes;
      return Buffer.from(bytes.toString('utf8').replaceAll(answer?.answer ?? '', 'What was once said.'));
    }, facts);
    const found = stale.flatMap((door) => differences(facts, door));
    for (const format of ['HTML', 'JSON', 'CSV', 'Markdown', 'OSCAL'])
      expect(found.map((text) => text.split(': {')[0])).toContainEqual(
        expect.stringContaining(`${format}: answer ${answer?.id}: answer`),
      );
  });

  it('are each on a page or in JSON', () => {
    const [html, json] = doors;
    const carried = new Set([html, json].flatMap((door) => (door ? placesOf(facts, door) : [])));
    expect([...facts.keys()].filter((where) => !carried.has(where))).toEqual([]);
    expect(facts.size).toBeGreaterThan(100);
  });
});

/** The value with another letter; a day stays a day. */
function changed(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return `1${value.slice(1)}`;
  return `${value.slice(0, -1)}${value.endsWith('x') ? 'y' : 'x'}`;
}
