import { existsSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, inject, it } from 'vitest';
import { named, pageOf } from './built.ts';

const sites = inject('sites');

it.each([
  ['acme, which has an icon of its own', 'acme', ['icon']],
  ['meridian, which has none', 'meridian', ['icon', 'apple-touch-icon']],
] as const)('the icons of %s are files of its site', (_what, name, expected) => {
  const icons = named(pageOf(sites[name], '/').tree, 'link')
    .map(({ properties }) => ({ rel: String(properties.rel), href: String(properties.href) }))
    .filter(({ rel }) => rel.includes('icon'));
  expect(icons.map(({ rel }) => rel)).toEqual(expected);
  for (const { href } of icons) expect(existsSync(sites[name].folder + href), href).toBe(true);
});

it.each(['acme', 'based'] as const)(
  'a link to a page of %s is shown with a picture of the site, an absolute URL',
  async (name) => {
    const site = sites[name];
    const metas = named(pageOf(site, '/answers/').tree, 'meta').map(({ properties }) => properties);
    const contentOf = (property: string) => String(metas.find((one) => one.property === property)?.content);
    const image = new URL(contentOf('og:image'));
    expect(image.href).toBe(contentOf('og:url').replace('/answers/', '/link-preview.png'));
    const file = readFileSync(site.folder + image.pathname.slice(site.base.length));
    expect(await sharp(file).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(contentOf('og:image:alt')).toMatch(/^Acme, trust center: “.*”, revision of \d+ \w+ \d{4}\.$/);
  },
);
