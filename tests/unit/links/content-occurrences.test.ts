import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentOccurrences } from '../../../src/links/content-occurrences.ts';
import { marked } from './marked.ts';

/** Returns the positions of a URL in a text, as a file of the content. */
function find(url: string, text: string | Buffer, name = 'policy/a.mdx') {
  const folder = mkdtempSync(path.join(tmpdir(), 'content-'));
  try {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
    return contentOccurrences(folder)(url).map(({ path: file, ...position }) => {
      expect(file).toBe(path.relative(process.cwd(), path.join(folder, name)));
      return position;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('contentOccurrences()', () => {
  it.each([
    ['a URL in a text', 'https://a.example/b', '---\n---\n[a](‸https://a.example/b), ‸https://a.example/b.'],
    ['a URL with special characters', 'https://a.example/b(1)?c=[d]', 'url: ‸https://a.example/b(1)?c=[d]'],
    ['a mailbox', 'mailto:a@b.example', 'email: ‸a@b.example\n‸mailto:a@b.example'],
    ['a mailbox in capitals', 'MAILTO:a@b.example', 'xMAILTO: ‸MAILTO:a@b.example'],
    ['a phone number with spaces', 'tel:+37212', 'phone: ‸+372 12\n‸tel:+37212\n+372  12'],
    [
      'no longer URL',
      'https://a.example/b',
      'xhttps://a.example/b https://a.example/b/c https://a.example/b?d https://a.example/b.pdf https://a.example/b-c https://a.example/b:c',
    ],
    ['no longer mailbox', 'mailto:a@b.example', 'x.a@b.example a@b.example.org -a@b.example a@b.example-c'],
    ['no longer number', 'tel:+37212', '0+372123 +3721'],
    ['no other URL that a pattern would match', 'https://a.example/b', 'https://aXexample/b'],
    ['no relative URL', '/b/', 'a /b/'],
    ['nothing without a letter or digit', 'mailto:@', 'a mailto:@ @'],
    ['nothing without a scheme', '', 'a'],
  ])('finds %s', (_, url, input) => {
    const { text, positions } = marked(input);
    expect(find(url, text)).toEqual(positions);
  });

  it.each([
    ['contacts/a.yaml', true],
    ['policy/a.mdx', true],
    ['policy/a.txt', false],
    ['policy/yaml', false],
    ['policy/a.yaml.bak', false],
  ])('reads sections and registers: %s, %s', (name, isRead) => {
    expect(find('https://a.example/', 'https://a.example/', name)).toHaveLength(isRead ? 1 : 0);
  });

  it('skips files that are not UTF-8', () => {
    expect(find('https://a.example/', Buffer.from([0xff, ...Buffer.from(' https://a.example/')]))).toEqual([]);
  });

  it('finds nothing if the folder is missing', () => {
    expect(contentOccurrences('tests/fixtures/nowhere')('https://a.example/')).toEqual([]);
  });
});
