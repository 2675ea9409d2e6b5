import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { mediaTypeOf, mediaTypes } from '../../../src/hosting/media-types.ts';
import { awsScript, rcloneScript, uploadGroups } from '../../../src/hosting/object-storage.ts';
import { cacheControl, isHashed } from '../../../src/hosting/response-headers.ts';

/** A file of each extension in each place, and those whose name says their type. */
const files = [
  ...Object.keys(mediaTypes).flatMap((extension) => [`a.${extension}`, `data/b/c.${extension}`]),
  ...['feed.xml', 'policies/access/feed.xml', 'SHA256SUMS', 'policy/2024-05-01/SHA256SUMS', '.well-known/security.txt'],
  ...['_astro/page.D8QZ.js', '_astro/latin.Cs.woff2', '_astro/OFL.nZ.txt', 'pagefind/index/en_1.pf_index'],
  ...['_astro/page.D8QZ.js.br', '_astro/page.D8QZ.js.gz', 'index.html', 'index.html.gz', 'policy/feed.xml.br'],
];

describe('the upload to object storage', () => {
  it.each(files)('sends %s once, with its type and caching', (file) => {
    const matching = uploadGroups().filter(({ include, exclude }) => matches(file, include) && !matches(file, exclude));
    expect(matching.map(({ type, cache }) => [type, cache])).toEqual([
      [mediaTypeOf(file), isHashed(`/${file}`) ? cacheControl.hashed : cacheControl.others],
    ]);
  });

  it('sends pages after all that they need, and removes old files last', () => {
    expect(uploadGroups().findLastIndex(({ include }) => include.includes('*.html'))).toBe(uploadGroups().length - 1);
    for (const script of [awsScript(), rcloneScript()]) {
      const commands = script.split('\n').filter((line) => /^(aws|rclone) /.test(line));
      expect(commands).toHaveLength(uploadGroups().length + 1);
      expect(commands.at(-1)).toMatch(/ sync .* --size-only .*_headers.*_redirects/);
    }
  });

  it('takes with rclone the same files as with the AWS command line', () => {
    const commands = rcloneScript().match(/^rclone copy .*$/gm) ?? [];
    for (const [index, command] of commands.entries()) {
      const rules = [...command.matchAll(/--filter '([+-]) ([^']+)'/g)].map(([, sign, rule = '']) => ({ sign, rule }));
      const { include = [], exclude = [] } = uploadGroups()[index] ?? {};
      for (const file of files) {
        const first = rules.find(({ rule }) => rcloneMatches(file, rule));
        expect([file, first?.sign === '+']).toEqual([file, matches(file, include) && !matches(file, exclude)]);
      }
    }
  });
});

/** Whether a pattern of the AWS command line matches: `*` is anything, slashes too. */
function matches(file: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(file));
}

/** Whether a filter of rclone matches: without a slash at its start, the end of a path; `**` crosses folders, `*` does not. */
function rcloneMatches(file: string, rule: string): boolean {
  const rooted = rule.startsWith('/');
  const pattern = (rooted ? rule.slice(1) : rule)
    .replaceAll('.', '\\.')
    .replace(/\*\*|\*/g, (stars) => (stars === '**' ? '.*' : '[^/]*'));
  return new RegExp(`^${pattern}$`).test(file) || (!rooted && new RegExp(`^${pattern}$`).test(path.basename(file)));
}
