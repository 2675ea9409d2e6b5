import { expect, inject, it } from 'vitest';
import { named, pagesOf } from './built.ts';

const sites = inject('sites');

it.each(['acme', 'meridian'] as const)(
  'every PDF and ZIP of %s is saved under the company’s name and a day',
  (name) => {
    const links = pagesOf(sites[name])
      .flatMap(({ tree }) => named(tree, 'a'))
      .filter(({ properties }) => /^\/[^:]*\.(pdf|zip)$/.test(String(properties.href)));
    const names = new Map(links.map(({ properties }) => [String(properties.href), String(properties.download)]));
    expect(names.size).toBeGreaterThan(5);
    for (const [path, saved] of names) {
      const [, file, format] = /([^/]*)\.(\w+)$/.exec(path) ?? [];
      expect(saved, path).toMatch(new RegExp(`^${name}-.*${file}(-\\d{4}-\\d{2}-\\d{2})?\\.${format}$`));
      expect(saved, path).toMatch(/\d{4}-\d{2}-\d{2}/);
    }
  },
);
