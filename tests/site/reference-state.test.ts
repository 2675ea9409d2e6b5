import { describe, expect, inject, it } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { elements, named, pageOf, textOf } from './built.ts';

const sites = inject('sites');
const { library } = loadLibrary('tests/fixtures/acme');
if (!library) throw new Error('The fixture has problems');

const verified = 'Verified on 20 November 2026.';
const moved = 'Verified on 20 November 2026. Where it has moved.';
const gone = 'Not reachable since 3 May 2026. Archived copy.';
const replaced = 'Not reachable since 1 November 2026. What takes its place.';

describe.each(['acme', 'based'] as const)('the result of the last check of a reference, on the site %s,', (name) => {
  const statesOn = (address: string) =>
    elements(pageOf(sites[name], address).tree, ({ properties }) => 'dataReferenceState' in properties).map((state) => [
      state.properties.dataReferenceState,
      textOf(state).replace(/\s+/g, ' ').trim(),
      ...named(state, 'a').map(({ properties }) => properties.href),
    ]);
  const archived = 'https://archive.example/2025/pentest-2024.pdf';
  const place = 'https://www.acme.example/report/new';

  it.each([
    [
      '/references/',
      [
        ['verified', verified],
        ['dead', replaced, 'https://hosting.nimbus.example/'],
        ['dead', gone, archived],
        ['verified', moved, place],
      ],
    ],
    ['/certificates/', [['verified', verified]]],
    ['/processors/', [['dead', replaced, 'https://hosting.nimbus.example/']]],
    ['/contact/', [['verified', moved, place]]],
    ['/policy/penetration-tests/', [['dead', gone, archived]]],
    ['/policy/certification/', [['verified', verified]]],
    ['/policy/backups/', []],
    ['/policy/', [['dead', gone, archived]]],
    ['/policy/2025-03-01/', [['dead', gone, archived]]],
  ])('is shown on %s', (address, states) => expect(statesOn(address)).toEqual(states));

  it('includes the hash and the size of a document', () => {
    const { tree } = pageOf(sites[name], '/references/');
    const [entry] = elements(tree, ({ properties }) => properties.id === 'iso-27001-document');
    const { sha256 } = library.references.find(({ id }) => id === 'iso-27001-document') ?? {};
    expect(textOf(entry ?? tree)).toContain(`Document: 183,402 bytes, SHA-256 ${sha256}`);
  });
});

it('a reference that was never checked has no result', () => {
  const recorded = library.references.filter(({ lastVerified, deadSince }) => Boolean(lastVerified ?? deadSince));
  expect(recorded.length).toBeLessThan(library.references.length);
  const { tree } = pageOf(sites.acme, '/references/');
  const said = elements(tree, ({ properties }) => 'dataReference' in properties).filter(
    (entry) => elements(entry, ({ properties }) => 'dataReferenceState' in properties).length > 0,
  );
  expect(said.map(({ properties }) => properties.id)).toEqual(recorded.map(({ id }) => id));
});
