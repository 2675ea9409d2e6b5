import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  expectedContent,
  type ReferenceEntry,
  readReferences,
  referencesTo,
  urlPosition,
} from '../../../../src/links/external/references.ts';

const content = 'tests/fixtures/acme';
const entry = (data: Partial<ReferenceEntry['data']>) =>
  ({ data: { url: 'https://a.example/', kind: 'website', ...data } }) as ReferenceEntry;

describe('readReferences()', () => {
  it('returns the references in a content folder, with the position of the URL', () => {
    const entry = readReferences(content).find(({ data }) => data.id === 'iso-27001-document');
    const position = entry && urlPosition(entry);
    expect(position).toMatchObject({ path: `${content}/references/iso-27001-document.yaml`, column: 6 });
    const line = readFileSync(position?.path ?? '', 'utf8').split('\n')[(position?.line ?? 0) - 1];
    expect(line).toBe(`url: ${entry?.data.url}`);
  });

  it('returns none if the folder is missing', () => {
    expect(readReferences('tests/fixtures/nowhere')).toEqual([]);
  });
});

it('referencesTo() returns the references to a URL, whatever their fragments', () => {
  const [a, b, c] = ['https://a.example/', 'https://a.example/#b', 'https://a.example/c'].map((url) => entry({ url }));
  const all = [a, b, c].filter((one) => one !== undefined);
  expect(referencesTo('https://a.example/', all)).toEqual([a, b]);
});

it.each<[string, Partial<ReferenceEntry['data']>[], string]>([
  ['a certificate', [{ kind: 'certificate' }], 'pdf'],
  ['a recorded document', [{ sha256: 'a' }], 'pdf'],
  ['a file that ends with .pdf', [{ url: 'https://a.example/b.PDF?c' }], 'pdf'],
  ['one reference of several', [{}, { kind: 'certificate' }], 'pdf'],
  ['a website', [{}], 'anything'],
  ['a file with .pdf elsewhere in the URL', [{ url: 'https://a.example/b.pdf/?c.pdf' }], 'anything'],
  ['no reference', [], 'anything'],
])('expectedContent() returns what is promised by %s: %s', (_, data, expected) => {
  expect(expectedContent(data.map(entry))).toBe(expected);
});
