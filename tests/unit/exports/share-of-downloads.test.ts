import { describe, expect, it } from 'vitest';
import { shareOfDownloads } from '../../../src/exports/downloads/share-of-downloads.ts';

const make = () => new Uint8Array();
const downloads = [
  { path: '/answers.pdf', make },
  ...[0, 1, 2, 3, 4].flatMap((revision) => [
    { path: `/${revision}.pdf`, revision, make },
    { path: `/${revision}.zip`, revision, make },
  ]),
  { path: '/.well-known/keys', make },
];

describe('shareOfDownloads()', () => {
  it.each([1, 2, 3, 5, 8])('puts every download into exactly one of %i shares', (of) => {
    const shares = Array.from({ length: of }, (_, index) => shareOfDownloads(downloads, { index, of }));
    expect(
      shares
        .flat()
        .map(({ path }) => path)
        .sort(),
    ).toEqual(downloads.map(({ path }) => path).sort());
  });

  it('keeps the files of a revision together, next to those of its neighbours, and the rest in the first share', () => {
    const paths = [0, 1].map((index) => shareOfDownloads(downloads, { index, of: 2 }).map(({ path }) => path));
    expect(paths).toEqual([
      ['/answers.pdf', '/0.pdf', '/0.zip', '/1.pdf', '/1.zip', '/2.pdf', '/2.zip', '/.well-known/keys'],
      ['/3.pdf', '/3.zip', '/4.pdf', '/4.zip'],
    ]);
  });

  it('returns an empty list for a share of nothing', () => {
    expect(shareOfDownloads([], { index: 0, of: 2 })).toEqual([]);
  });
});
