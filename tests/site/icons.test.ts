import { existsSync } from 'node:fs';
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
