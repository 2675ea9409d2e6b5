import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { ContentFile } from '../../../src/library/content-files.ts';
import { backgrounds, readBrand, softShare } from '../../../src/library/read-brand.ts';
import { readCompany } from '../../../src/library/read-company.ts';

const fileOf = (name: string, text: string): ContentFile => ({
  name,
  path: `content/${name}`,
  bytes: Buffer.from(text),
});

/** What is read of a brand with a logo of the given text. */
function read(svg: string) {
  const yaml = 'name: Basic\nlegalName: Basic Ltd\nbrand: { logo: logo.svg }\n';
  const files = [fileOf('company.yaml', yaml), fileOf('brand/logo.svg', svg)];
  return readBrand(readCompany(files, 'content').result, files);
}

it.each([
  ['<svg viewBox="0 0 120 32"></svg>', 3.75],
  ['<?xml version="1.0"?>\n<!-- by hand -->\n<svg viewBox="0,0,32,32"></svg>', 1],
])('reads the shape of %j', (svg, ratio) => {
  expect(read(svg)).toEqual({ pictures: { logo: { name: 'logo.svg', svg, ratio } }, problems: [] });
});

it.each([
  ['<p>logo</p>', 'it does not begin with <svg>'],
  ['<svg></svg>', 'it has no viewBox, which gives its shape'],
  ['<svg viewBox="0 0 0 32"></svg>', 'it has no viewBox, which gives its shape'],
  ['<svg viewBox="0 0 9 9"><script>1</script></svg>', 'it has a script or a page in it'],
  ['<svg viewBox="0 0 9 9" onload="x()"></svg>', 'it has a script or a page in it'],
  ['<svg viewBox="0 0 9 9"><a href="javascript:x()"/></svg>', 'it has a script or a page in it'],
])('refuses %j', (svg, fault) => {
  const { pictures, problems } = read(svg);
  expect(pictures).toEqual({});
  expect(problems).toMatchObject([
    { path: 'content/brand/logo.svg', message: `The picture cannot be used: ${fault}.` },
  ]);
});

it('checks colours against the backgrounds that the style sheet has', () => {
  const css = readFileSync('src/styles/colours.css', 'utf8');
  const inCss = (name: string) => [...css.matchAll(new RegExp(`--${name}: (#\\w{6});`, 'g'))].map(([, value]) => value);
  expect(inCss('paper')).toEqual([backgrounds.light[0], backgrounds.dark[0]]);
  expect(inCss('paper-raised')).toEqual([backgrounds.light[1], backgrounds.dark[1]]);
  expect(css).toContain(`--accent-soft: color-mix(in srgb, var(--accent) ${softShare * 100}%, var(--paper));`);
});
