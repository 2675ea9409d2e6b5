import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type ContentFile,
  decode,
  displayPath,
  entriesNotRead,
  filesByRevision,
  filesOfPolicy,
  hiddenFiles,
  readContentFiles,
} from '../../../src/library/content-files.ts';

const file = (bytes: Buffer | string): ContentFile => ({
  name: 'a.yaml',
  path: 'content/a.yaml',
  bytes: Buffer.from(bytes),
});

describe('readContentFiles', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'files-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const names = () => readContentFiles(folder).map(({ name }) => name);

  it('returns the files of all folders, sorted by name, with their bytes and their path', () => {
    mkdirSync(path.join(folder, 'policy/2024-05-01'), { recursive: true });
    writeFileSync(path.join(folder, 'policy/2024-05-01/b.mdx'), 'B');
    writeFileSync(path.join(folder, 'policy/2024-05-01/a.mdx'), 'A');
    writeFileSync(path.join(folder, 'company.yaml'), 'name: X');
    expect(names()).toEqual(['company.yaml', 'policy/2024-05-01/a.mdx', 'policy/2024-05-01/b.mdx']);
    const [company] = readContentFiles(folder);
    expect(company?.bytes.toString()).toBe('name: X');
    expect(company?.path).toBe(displayPath(path.join(folder, 'company.yaml')));
  });

  it('sorts names as a whole, not folder by folder', () => {
    mkdirSync(path.join(folder, 'a'));
    writeFileSync(path.join(folder, 'a/x.yaml'), '');
    writeFileSync(path.join(folder, 'a-b.yaml'), '');
    expect(names()).toEqual(['a-b.yaml', 'a/x.yaml']);
  });

  it('skips files and folders that begin with a dot', () => {
    mkdirSync(path.join(folder, '.git'));
    writeFileSync(path.join(folder, '.git/config'), '');
    writeFileSync(path.join(folder, '.DS_Store'), '');
    writeFileSync(path.join(folder, 'a.yaml'), '');
    expect(names()).toEqual(['a.yaml']);
    expect(hiddenFiles(folder)).toEqual([]);
  });

  it('leaves a section or an entry that begins with a dot to hiddenFiles()', () => {
    mkdirSync(path.join(folder, 'answers'));
    mkdirSync(path.join(folder, '.old'));
    for (const name of ['answers/.b.yaml', '.a.mdx', 'answers/.b.yaml~', '.old/c.mdx'])
      writeFileSync(path.join(folder, name), '');
    expect(names()).toEqual([]);
    expect(hiddenFiles(folder).map(({ name }) => name)).toEqual(['.a.mdx', 'answers/.b.yaml']);
  });

  it('follows links to files and folders, and skips broken ones', () => {
    mkdirSync(path.join(folder, 'real'));
    writeFileSync(path.join(folder, 'real/a.yaml'), '');
    symlinkSync(path.join(folder, 'real'), path.join(folder, 'linked'));
    symlinkSync(path.join(folder, 'real/a.yaml'), path.join(folder, 'b.yaml'));
    symlinkSync(path.join(folder, 'nothing'), path.join(folder, 'broken.yaml'));
    expect(names()).toEqual(['b.yaml', 'linked/a.yaml', 'real/a.yaml']);
  });

  it('leaves a link to a folder around it, and a name that is not UTF-8, to entriesNotRead()', () => {
    mkdirSync(path.join(folder, 'answers'));
    symlinkSync('..', path.join(folder, 'answers/around'));
    symlinkSync('.', path.join(folder, 'answers/itself'));
    // the mark that stands for bytes of no character
    writeFileSync(path.join(folder, 'answers/b\uFFFD.yaml'), '');
    expect(names()).toEqual([]);
    expect(entriesNotRead(folder).map(({ name }) => name)).toEqual([
      'answers/around',
      'answers/b\uFFFD.yaml',
      'answers/itself',
    ]);
  });

  it('leaves a socket to entriesNotRead(), which no reading would end', async ({ skip }) => {
    skip(process.platform === 'win32', 'Windows has no sockets in folders.');
    const server = createServer().listen(path.join(folder, 'a.yaml'));
    await once(server, 'listening');
    try {
      expect(names()).toEqual([]);
      expect(entriesNotRead(folder).map(({ name }) => name)).toEqual(['a.yaml']);
    } finally {
      server.close();
    }
  });

  it('leaves what looks like a file and is none to entriesNotRead()', () => {
    symlinkSync(path.join(folder, 'nothing'), path.join(folder, 'broken.yaml'));
    symlinkSync(path.join(folder, 'circle'), path.join(folder, 'circle'));
    mkdirSync(path.join(folder, 'answers/encryption.yaml'), { recursive: true });
    mkdirSync(path.join(folder, 'policy/2024-05-01/scope.mdx'), { recursive: true });
    expect(names()).toEqual([]);
    expect(entriesNotRead(folder).map(({ name }) => name)).toEqual([
      'answers/encryption.yaml',
      'broken.yaml',
      'circle',
      'policy/2024-05-01/scope.mdx',
    ]);
    expect(entriesNotRead(folder)[1]?.path).toBe(displayPath(path.join(folder, 'broken.yaml')));
  });
});

it('filesByRevision groups the files of a policy by the folder of their revision', () => {
  const files = ['SHA256SUMS', 'policy.yaml', '2024-05-01/a.mdx', '2025-01-01/b/c.mdx', '2024-05-01/b.mdx'].map(
    (name) => ({ ...file(''), name }),
  );
  expect([...filesByRevision(files)].map(([date, own]) => [date, own.map(({ name }) => name)])).toEqual([
    ['2024-05-01', ['2024-05-01/a.mdx', '2024-05-01/b.mdx']],
    ['2025-01-01', ['2025-01-01/b/c.mdx']],
  ]);
});

describe('decode', () => {
  it.each([
    ['as it is', 'Zürich – 数据 😀\n', 'Zürich – 数据 😀\n'],
    ['with LF in place of each CRLF', 'a\r\nb\r\n', 'a\nb\n'],
    ['without its byte order mark', '\ufeffa', 'a'],
    ['with a CR that ends no line', 'a\rb', 'a\rb'],
  ])('returns text %s', (_, text, expected) => expect(decode(file(text))).toEqual({ text: expected }));

  it.each([
    ['at the start', [0xff], 1, 1],
    ['after ASCII', [0x61, 0x62, 0xe4, 0x63], 1, 3],
    ['on a later line', [0x61, 0x0a, 0x0a, 0x62, 0xfc], 3, 2],
    ['after a letter of two bytes and one of four', [...Buffer.from('ä😀'), 0xfc], 1, 3],
    ['cut short at the end', [0x61, 0xc3], 1, 2],
    ['after the replacement character itself', [...Buffer.from('\ufffd'), 0xff], 1, 2],
  ])('reports the first byte that is not UTF-8 %s', (_, bytes, line, column) => {
    expect(decode(file(Buffer.from(bytes)))).toEqual({
      problem: {
        path: 'content/a.yaml',
        line,
        column,
        rule: 'not-utf8',
        message: 'The file is not UTF-8 text.',
        hint: 'Save it again as UTF-8.',
      },
    });
  });
});

it('displayPath is relative to the working directory, and a dot for that folder itself', () => {
  expect(displayPath(path.resolve('content/a.yaml'))).toBe('content/a.yaml');
  expect(displayPath(path.resolve('..', 'a.yaml'))).toBe('../a.yaml');
  expect(displayPath(path.resolve('.'))).toBe('.');
});

it.each([
  ['policy', ['SHA256SUMS', '2024-05-01/a.mdx']],
  ['access', ['policy.yaml', '2024-05-01/b.mdx']],
  ['access-control', ['policy.yaml']],
  ['none', []],
])('filesOfPolicy returns the files of %s, named from its folder', (policy, expected) => {
  const files = [
    'policy/SHA256SUMS',
    'policy/2024-05-01/a.mdx',
    'policies/access/policy.yaml',
    'policies/access/2024-05-01/b.mdx',
    'policies/access-control/policy.yaml',
    'my/policy/2024-05-01/a.mdx',
  ].map((name) => ({ ...file(''), name }));
  expect(filesOfPolicy(files, policy).map(({ name }) => name)).toEqual(expected);
});
