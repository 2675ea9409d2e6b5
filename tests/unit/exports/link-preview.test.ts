import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawPreview, previewSize } from '../../../src/exports/link-preview/draw-preview.ts';
import { previewText, type PreviewWords, previewWords } from '../../../src/exports/link-preview/preview-words.ts';
import { severalLibrary } from './several-library.ts';
import { absolute, tinyLibrary } from './tiny-library.ts';

describe('previewWords()', () => {
  it('names the company, the site and its only policy with its revision', () =>
    expect(previewWords(tinyLibrary(), absolute)).toEqual({
      name: 'Tiny',
      title: 'Trust center',
      basis: '“Security policy”, revision of 1 May 2024',
      place: 'trust.example',
    }));

  it('counts the policies of a company with several, and names the day of the newest revision', () =>
    expect(previewWords(severalLibrary(), absolute).basis).toMatch(
      /^\d policy documents in their newest revisions, the last one of \d+ \w+ \d{4}$/,
    ));

  it.each([
    ['one', 1, '1 policy document in its newest revision'],
    ['none', 0, '0 policy documents in their newest revisions'],
  ])('names no newest revision if of several policies %s is left', (_, left, basis) => {
    const { company, policies } = severalLibrary();
    const withdrawn = { on: '2026-01-01' } as never;
    const some = policies.map((policy, index) =>
      index < left ? { ...policy, withdrawn: undefined } : { ...policy, withdrawn },
    );
    expect(previewWords({ company, policies: some as never }, absolute).basis).toBe(basis);
  });

  it('has the path of a site that is under one', () =>
    expect(previewWords(tinyLibrary(), (path) => `https://tiny.example/trust${path}`).place).toBe(
      'tiny.example/trust',
    ));
});

it('previewText() says the same in a sentence', () =>
  expect(previewText(previewWords(tinyLibrary(), absolute))).toBe(
    'Tiny, trust center: “Security policy”, revision of 1 May 2024.',
  ));

describe('drawPreview()', { timeout: 60_000 }, () => {
  const words: PreviewWords = previewWords(tinyLibrary(), absolute);
  const long = {
    name: 'Tiny and more '.repeat(40),
    basis: 'Policies and more '.repeat(80),
    place: 'a-host.'.repeat(90),
  };
  const draw = (more: Partial<PreviewWords> = {}, options = {}) => drawPreview({ ...words, ...more }, options);

  /** Resolves with the share of a region's pixels that differ from white. */
  async function inked(png: Uint8Array, region: { left: number; top: number; width: number; height: number }) {
    const { data } = await sharp(png).extract(region).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    return data.filter((value) => value < 200).length / data.length;
  }

  it.each([
    ['short', {}],
    ['long', long],
  ])('returns one picture of its size for words that are %s, with a white edge', async (_, more) => {
    const png = await draw(more);
    const { width, height, format } = await sharp(png).metadata();
    expect({ width, height, format }).toEqual({ ...previewSize, format: 'png' });
    expect(await inked(png, { left: 100, top: 60, width: 1030, height: 500 })).toBeGreaterThan(0.01);
    expect(await inked(png, { left: 1140, top: 0, width: 60, height: 630 })).toBe(0);
    expect(await inked(png, { left: 30, top: 580, width: 1170, height: 50 })).toBe(0);
    expect(png.length).toBeLessThan(100_000);
  });

  it('has the colour of the brand at its left edge', async () => {
    const { data } = await sharp(await draw({}, { accent: '#aa0000' }))
      .extract({ left: 4, top: 300, width: 1, height: 1 })
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([...data]).toEqual([0xaa, 0, 0]);
  });

  it('returns the same bytes each time, and others for other words', async () => {
    const png = Buffer.from(await draw());
    expect(png.equals(await draw())).toBe(true);
    expect(png.equals(await draw({ name: 'Tinier' }))).toBe(false);
  });
});
