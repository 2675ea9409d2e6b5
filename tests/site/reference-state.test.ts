import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { elements, named, pageOf, textOf } from './built.ts';

const sites = inject('sites');
const { library } = loadLibrary('tests/fixtures/acme');
if (!library) throw new Error('The fixture has problems');

const verified = 'Verified on 20 November 2026.';
const moved = 'Verified on 20 November 2026. Where it has moved.';
const gone = 'Not reachable since 3 May 2026. Archived copy.';
const changed = 'Another document since 2 November 2026. Archived copy.';
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
        ['changed', changed, 'https://archive.example/2023/old-policy.pdf'],
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

  it('is said with a statement and an answer that rest on the document, and in their Markdown', () => {
    const { tree } = pageOf(sites[name], '/answers/penetration-tests/');
    const sources = elements(tree, ({ properties }) => String(properties.className).split(',').includes('source'));
    const words = 'according to Summary of the penetration test of 2024, seen on 1 May 2026';
    const cited = sources.filter((source) => textOf(source).includes('seen on'));
    expect(cited.map((source) => textOf(source).replace(/\s+/g, ' ').trim())).toEqual(
      [1, 2].map(() => `${words} (not reachable since 3 May 2026, archived copy)`),
    );
    expect(cited.map((source) => named(source, 'a').at(-1)?.properties.href)).toEqual([archived, archived]);
    const markdown = readFileSync(path.join(sites[name].folder, 'answers/penetration-tests.md'), 'utf8');
    expect(markdown).toContain(`(not reachable since 3 May 2026, [archived copy](${archived}))`);
  });

  it('includes the hash and the size of a document', () => {
    const { tree } = pageOf(sites[name], '/references/');
    const [entry] = elements(tree, ({ properties }) => properties.id === 'iso-27001-document');
    const { sha256 } = library.references.find(({ id }) => id === 'iso-27001-document') ?? {};
    const facts = textOf(entry ?? tree).replace(/\s+/g, ' ');
    expect(facts).toContain(`SHA-256 ${sha256}`);
    expect(facts).toContain('Size 183,402 bytes');
  });

  it('says which document is there now, and whether the archived copy is the recorded one', () => {
    const { tree } = pageOf(sites[name], '/references/');
    const [entry] = elements(tree, ({ properties }) => properties.id === 'old-policy');
    const { sha256, changedTo } = library.references.find(({ id }) => id === 'old-policy') ?? {};
    const facts = textOf(entry ?? tree).replace(/\s+/g, ' ');
    for (const words of [
      'Last check Another document',
      'Another document since 2 November 2026',
      `SHA-256 ${sha256}`,
      `SHA-256 of the other document ${changedTo}`,
      'The archived copy is the recorded document, byte for byte.',
    ])
      expect(facts).toContain(words);
  });
});

it('a reference that was never checked has no result', () => {
  const isRecorded = ({ lastVerified, deadSince }: (typeof library.references)[number]) =>
    Boolean(lastVerified ?? deadSince);
  const { tree } = pageOf(sites.acme, '/references/');
  const rows = elements(tree, ({ tagName }) => tagName === 'tr').slice(1);
  expect(rows.map((row) => textOf(row).includes('No check recorded'))).toEqual(
    library.references.map((reference) => !isRecorded(reference)),
  );
  expect(new Set(library.references.map(isRecorded))).toEqual(new Set([true, false]));
});
