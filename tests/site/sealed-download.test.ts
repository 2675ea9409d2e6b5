import { readFileSync } from 'node:fs';
import { expect, inject, it } from 'vitest';
import { urls } from '../../src/model/urls.ts';
import { sha256 } from '../../src/seals/digest.ts';
import { named, pageOf, textOf } from './built.ts';

const { acme, based } = inject('sites');
const revision = { policy: 'policy', date: '2022-06-01' };

it.each([acme, based])(
  'the sealed sources that the page of a revision links to are those of SHA256SUMS, under the base path “$base”',
  async (site) => {
    const read = async (path: string) => Buffer.from(await (await fetch(site.url + path)).arrayBuffer());
    const lines = String(await read(urls.seals(revision)))
      .trim()
      .split('\n');
    const links = named(pageOf(site, urls.revision(revision)).tree, 'a').map(({ properties }) => properties.href);
    for (const line of lines) {
      const [hash, name = ''] = line.split('  ');
      const file = urls.sealedFile(revision, name);
      expect(links).toContain(site.base + file);
      const bytes = await read(file);
      expect(sha256(bytes), name).toBe(hash);
      expect(bytes.equals(readFileSync(`tests/fixtures/acme/policy/2022-06-01/${name}`)), name).toBe(true);
    }
    expect(lines.length).toBeGreaterThan(1);
  },
);

it('the page of a revision has no commands of its own, and names the folder to write into those of the page that verifies', () => {
  const { tree } = pageOf(acme, urls.revision(revision));
  expect(named(tree, 'pre')).toEqual([]);
  const sentences = named(tree, 'p').map(textOf);
  expect(sentences).toContainEqual(expect.stringMatching(/How to verify it yourself.*its folder is policy\./));
});
