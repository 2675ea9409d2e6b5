import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerFiles, answersPack, revisionPack } from '../../../src/exports/evidence/packs.ts';
import { inForcePack } from '../../../src/exports/evidence/in-force-pack.ts';
import { registerFiles } from '../../../src/exports/evidence/register-files.ts';
import { answersReadme, readmeOf } from '../../../src/exports/evidence/readme.ts';
import { type PackFile, zipFiles } from '../../../src/exports/evidence/zip-files.ts';
import { sealedFiles } from '../../../src/exports/sealed-files.ts';
import type { Revision } from '../../../src/model/policy.ts';
import { access, accessPolicy, passwordPolicy, severalLibrary } from './several-library.ts';
import { absolute, day, tinyLibrary } from './tiny-library.ts';

const library = tinyLibrary();
const [current, old] = library.policies[0].revisions as [Revision, Revision];
const place = { absolute, day };
const bytes = (text: string) => Buffer.from(text);
const namesIn = (zip: Uint8Array) => Object.keys(unzipSync(zip));
const textIn = (zip: Uint8Array, name: string) => strFromU8(unzipSync(zip)[name] ?? new Uint8Array());
const hashOfA = '559aead08264d5795d3909718cdd05abd49572e84fe55590eef31a88a08fdffd';
const hashOfB = 'df7e70e5021544f4834bbee64a9e3789febc4be81470df629cad6ddb03320a5c';

describe('zipFiles', () => {
  const files = [
    { name: 'b.txt', content: 'B' },
    { name: 'a.txt', content: bytes('A') },
  ];

  it('puts the files in one folder in the order of their names, and their sums last', () => {
    const zip = zipFiles('pack', files, '2024-05-01');
    expect(namesIn(zip)).toEqual(['pack/a.txt', 'pack/b.txt', 'pack/SHA256SUMS']);
    expect(textIn(zip, 'pack/SHA256SUMS')).toBe(`${hashOfA}  a.txt\n${hashOfB}  b.txt\n`);
    expect([textIn(zip, 'pack/a.txt'), textIn(zip, 'pack/b.txt')]).toEqual(['A', 'B']);
  });

  it.each([
    ['2024-05-01', [2024, 5, 1]],
    ['1970-12-31', [1980, 12, 31]],
    ['1900-01-01', [1980, 1, 1]],
    ['2099-12-31', [2099, 12, 31]],
    ['9000-12-31', [2099, 12, 31]],
  ])('dates the files of %s with noon of that day, but not before 1980 or after 2099', (day, date) => {
    const zip = Buffer.from(zipFiles('pack', files, day));
    // MS-DOS time and date, at offset 10 of the header of the first file
    const [time, days] = [zip.readUInt16LE(10), zip.readUInt16LE(12)];
    expect([time >> 11, (time >> 5) & 63]).toEqual([12, 0]);
    expect([1980 + (days >> 9), (days >> 5) & 15, days & 31]).toEqual(date);
  });

  it('gives the same bytes for the same files in another order', () => {
    const zip = Buffer.from(zipFiles('pack', files, '2024-05-01'));
    expect(zip.equals(zipFiles('pack', [...files].reverse(), '2024-05-01'))).toBe(true);
  });

  it('compresses', () => {
    expect(zipFiles('pack', [{ name: 'a', content: 'a'.repeat(10_000) }], '2024-05-01').length).toBeLessThan(1000);
  });
});

describe('sealedFiles', () => {
  it('are the sources by their own names, with their sums', () => {
    const source = (name: string, text: string) => ({ name, path: `content/${name}`, bytes: bytes(text) });
    const files = sealedFiles([source('policy/2024-05-01/a.mdx', 'A'), source('policy/2024-05-01/revision.yaml', 'B')]);
    expect(files.map(({ name, make }) => [name, Buffer.from(make()).toString()])).toEqual([
      ['a.mdx', 'A'],
      ['revision.yaml', 'B'],
      ['SHA256SUMS', `${hashOfA}  a.mdx\n${hashOfB}  revision.yaml\n`],
    ]);
  });
});

const fileNamed = (name: string) => ({ name, content: '' });

describe('readmeOf', () => {
  it('lists the files of a pack and how to verify them and the sealed sources', () => {
    const files = ['README.txt', 'policy.pdf', 'policy.json', 'policy.csv', 'policy.md', 'sources/a.mdx'].map(
      fileNamed,
    );
    expect(readmeOf(library, current, files, place)).toBe(`Tiny Ltd
Security policy
Revision of 1 May 2024
https://trust.example/policy/2024-05-01/

FILES

  policy.pdf          the policy as a tagged PDF (PDF/UA-1 as validated by Typst), each clause with its permalink
  policy.json         the same as data: every clause with its id, words and permalink
  policy.csv          the same as a table
  policy.md           the same as Markdown
  sources/            the sealed sources of the revision, with a SHA256SUMS of their own
  SHA256SUMS          the SHA-256 of every file here

VERIFY

That nothing was changed since the pack was made, in this folder:

  sha256sum -c SHA256SUMS          (on macOS: shasum -a 256 -c SHA256SUMS)

That the sources are the ones which were sealed:

  cd sources && sha256sum -c SHA256SUMS

The sums must be those that are published at
https://trust.example/policy/2024-05-01/SHA256SUMS
`);
  });

  it('says that a revision is superseded', () => {
    expect(readmeOf(library, old, [], place)).toContain('\nThis revision is no longer in force. It was superseded on');
    expect(readmeOf(library, current, [], place)).not.toContain('no longer in force');
  });

  it('says nothing of sealed sources in a pack that has none', () => {
    const files = ['answers.pdf', 'answers.md', 'answers.json', 'answers.csv', 'answers.xlsx'].map(fileNamed);
    const readme = answersReadme(library, files, absolute);
    expect(readme).toContain(`FILES

  answers.pdf         due-diligence questions by subject as a tagged PDF: each with its status and, if it is answered, the sources
  answers.md          the same as Markdown
  answers.json        the same as data
  answers.csv         the same as a table
  answers.xlsx        the same as a workbook
  SHA256SUMS          the SHA-256 of every file here
`);
    expect(readme).toContain('(on macOS: shasum -a 256 -c SHA256SUMS)\n\n"Not stated" means');
    expect(readme).toMatch(/\n"Not assessed" means that nobody has looked for the answer yet\.\n$/);
  });
});

describe('registerFiles', () => {
  const formats = (name: string) => [`${name}.csv`, `${name}.json`, `${name}.xlsx`];
  const registers = ['certificates', 'contacts', 'processors', 'references'];

  it('are every register as data, text, table and workbook, every framework without text, and the list of these', async () => {
    const files = await registerFiles(library, place);
    expect(files.map(({ name }) => name).sort()).toEqual(
      [
        ...registers.flatMap((name) => [...formats(name), `${name}.md`]),
        'frameworks.json',
        ...library.frameworks.flatMap(({ id }) => formats(`frameworks/${id}`)),
      ].sort(),
    );
    const contentOf = (wanted: string) =>
      Buffer.from(files.find(({ name }) => name === wanted)?.content ?? '').toString('latin1');
    expect(contentOf('certificates.csv')).toContain('ISO/IEC 27001:2013');
    expect(JSON.parse(contentOf('certificates.json'))).toMatchObject({ statusOn: day });
    expect(contentOf('processors.xlsx').slice(0, 2)).toBe('PK');
  });

  it('are named in the README, with the day of their statuses', async () => {
    const readme = readmeOf(library, current, await registerFiles(library, place), place);
    expect(readme).toContain('  certificates.json   the certificates with their dates and their status\n');
    expect(readme).toContain('  certificates.xlsx   the same as a workbook\n');
    expect(readme).toContain(
      '  processors.json     the companies that are named as providing part of the service, what',
    );
    expect(readme).toMatch(/\nProcessors: Being listed here does not say by itself that a company processes .*\n$/);
    expect(readme).toContain('  frameworks/         the same item by item: data, tables and workbooks\n');
    expect(readme).toContain(
      'The registers and the status of each certificate are those of 23 November 2026.\nCompute the status',
    );
    expect(readmeOf(library, current, [fileNamed('policy.pdf')], place)).not.toContain('The registers');
  });
});

describe('an evidence pack', () => {
  const sealed = [{ name: 'a.mdx', make: () => bytes('A') }];
  const answersInPack = () => answerFiles(library, bytes('PDF of answers'), place);
  const made = { sealed, proofs: [], data: () => bytes('{}'), pdf: () => bytes('PDF') };

  it('of the current revision has documents, data, answers and sealed sources', async () => {
    const zip = revisionPack(library, { ...made, revision: current }, await answersInPack(), place);
    const names = namesIn(zip).map((name) => name.replace('evidence-2024-05-01/', ''));
    expect(names).toEqual([
      'README.txt',
      'answers.csv',
      'answers.json',
      'answers.md',
      'answers.pdf',
      'answers.xlsx',
      'policy.csv',
      'policy.json',
      'policy.md',
      'policy.pdf',
      'sources/a.mdx',
      'SHA256SUMS',
    ]);
    const text = (name: string) => textIn(zip, `evidence-2024-05-01/${name}`);
    expect([text('policy.pdf'), text('policy.json'), text('sources/a.mdx')]).toEqual(['PDF', '{}', 'A']);
    expect(text('policy.csv')).toContain('2024-05-01,§1 ¶1,1,Backups,Backups are made every day.');
    expect(text('policy.md')).toContain('# Security policy');
    expect(text('README.txt')).toContain('  answers.csv         the same as a table\n');
  });

  it('of an older revision has no answers, which are not given by it, and no Markdown', () => {
    const zip = revisionPack(library, { ...made, revision: old }, [], place);
    expect(namesIn(zip).map((name) => name.replace('evidence-2022-02-07/', ''))).toEqual([
      'README.txt',
      'policy.csv',
      'policy.json',
      'policy.pdf',
      'sources/a.mdx',
      'SHA256SUMS',
    ]);
  });

  it('of the answers has them in every format', async () => {
    const zip = answersPack(library, await answersInPack(), absolute);
    expect(namesIn(zip)).toEqual(
      ['README.txt', 'answers.csv', 'answers.json', 'answers.md', 'answers.pdf', 'answers.xlsx', 'SHA256SUMS'].map(
        (name) => `evidence-answers/${name}`,
      ),
    );
    expect(textIn(zip, 'evidence-answers/answers.pdf')).toBe('PDF of answers');
    expect(JSON.parse(textIn(zip, 'evidence-answers/answers.json')).answers).toHaveLength(6);
    expect(textIn(zip, 'evidence-answers/answers.csv')).toMatch(/^Id,Question,/);
    expect(textIn(zip, 'evidence-answers/answers.md')).toMatch(/^# Answers\n/);
    expect(textIn(zip, 'evidence-answers/answers.xlsx').slice(0, 2)).toBe('PK');
    expect(answersPack(library, await answersInPack(), absolute)).toEqual(zip);
    expect(textIn(zip, 'evidence-answers/README.txt')).toContain('Revision of 1 May 2024');
  });
});

describe('the packs of several policies', () => {
  const several = severalLibrary();
  const [main] = several.policies;
  const made = {
    proofs: [],
    sealed: [{ name: 'a.mdx', make: () => bytes('A') }],
    data: () => bytes('{}'),
    pdf: () => bytes('PDF'),
  };
  const packed = (revision: Revision) => ({ ...made, revision });
  let answers: PackFile[] = [];
  beforeAll(async () => {
    answers = await answerFiles(several, bytes('PDF of answers'), place);
  });
  const readmeIn = (zip: Uint8Array) => textIn(zip, namesIn(zip).find((name) => name.endsWith('README.txt')) ?? '');

  it('are named by the policy and the revision, and say what the company says of it', () => {
    const zip = revisionPack(several, packed(access), [], place);
    expect(namesIn(zip)[0]).toBe('evidence-access-2024-05-01/README.txt');
    expect(readmeIn(zip)).toMatch(
      /^Tiny Ltd\nAccess control procedure\nRevision of 1 May 2024\nVersion: 2\.1\nOwner: Head of IT\n(.+\n){5}https:\/\/trust\.example\/policies\/access\/2024-05-01\/\n\nFILES\n/,
    );
    expect(textIn(zip, 'evidence-access-2024-05-01/policy.csv')).toMatch(
      /^Policy,Revision,Clause,.+\r\nAccess control procedure,2024-05-01,§1 ¶1,1,Accounts,/,
    );
  });

  it('say of a policy that was withdrawn that it was, and have no Markdown of it, as it is not current', () => {
    const zip = revisionPack(several, packed(passwordPolicy.current), [], place);
    expect(readmeIn(zip)).toContain(
      '\nThis policy was withdrawn on 1 May 2024. “Access control procedure” takes its place.\nhttps://',
    );
    expect(namesIn(zip)).not.toContain('evidence-passwords-2023-02-01/policy.md');
    const before = revisionPack(several, packed(passwordPolicy.current), [], { absolute, day: '2024-04-30' });
    expect(namesIn(before)).toContain('evidence-passwords-2023-02-01/policy.md');
  });

  it('name each policy that the answers quote, without those withdrawn', () => {
    expect(answersReadme(several, answers, absolute)).toMatch(
      /^Tiny Ltd\nAnswers to due-diligence questions, which quote these policies\n\nSecurity policy\nRevision of 1 May 2024\nhttps:\/\/trust\.example\/policy\/2024-05-01\/\n\nAccess control procedure\nRevision of 1 May 2024\nhttps:\/\/trust\.example\/policies\/access\/2024-05-01\/\n\nFILES\n/,
    );
  });

  it('have everything in force with a table of contents and the sums of all files', () => {
    const zip = inForcePack(several, [packed(main.current), packed(access)], answers, place);
    const name = (file: string) => `evidence-in-force-2026-11-23/${file}`;
    expect(readmeIn(zip)).toBe(`Tiny Ltd
Everything in force on 23 November 2026
https://trust.example/policies/

POLICIES

  Security policy
    Folder: policies/policy/
    Revision of 1 May 2024
    In force since: 1 May 2024
    https://trust.example/policy/2024-05-01/

  Access control procedure
    Folder: policies/access/
    Version: 2.1
    Revision of 1 May 2024
    In force since: 1 June 2024
    Owner: Head of IT
    https://trust.example/policies/access/2024-05-01/

FILES

In the folder of each policy:

  policy.pdf          the policy as a tagged PDF (PDF/UA-1 as validated by Typst), each clause with its permalink
  policy.json         the same as data: every clause with its id, words and permalink
  policy.csv          the same as a table
  policy.md           the same as Markdown
  sources/            the sealed sources of the revision, with a SHA256SUMS of their own

Here:

  answers.pdf         due-diligence questions by subject as a tagged PDF: each with its status and, if it is answered, the sources
  answers.md          the same as Markdown
  answers.json        the same as data
  answers.csv         the same as a table
  answers.xlsx        the same as a workbook
  SHA256SUMS          the SHA-256 of every file here

VERIFY

That nothing was changed since the pack was made, in this folder:

  sha256sum -c SHA256SUMS          (on macOS: shasum -a 256 -c SHA256SUMS)

That the sources of a policy are the ones which were sealed, in its folder:

  cd sources && sha256sum -c SHA256SUMS

The sums must be those that are published beside its permalink, with SHA256SUMS at the end.

"Not stated" means that none of the sources says it: neither yes nor no.
"Not assessed" means that nobody has looked for the answer yet.
`);
    const sums = textIn(zip, name('SHA256SUMS')).trim().split('\n');
    expect(sums.map((line) => name(line.slice(66)))).toEqual(namesIn(zip).slice(0, -1));
    expect(sums).toContain(`${hashOfA}  policies/access/sources/a.mdx`);
  });

  it('say which newest revision is not in force yet, as the answers quote it, and what will be withdrawn', () => {
    const [, first] = accessPolicy.revisions;
    const before = { absolute, day: '2024-04-30' };
    const earlier = severalLibrary({ policies: [main, accessPolicy, passwordPolicy] });
    const revisions = [main.current, ...(first ? [first] : []), passwordPolicy.current];
    const readme = readmeIn(inForcePack(earlier, revisions.map(packed), [], before));
    expect(readme).toContain(
      '  Access control procedure\n    Folder: policies/access/\n    Revision of 1 February 2023\n',
    );
    expect(readme).toContain(
      '    This policy is withdrawn from 1 May 2024. “Access control procedure” takes its place.\n',
    );
    expect(readme).toContain(`
NOT IN FORCE YET

The answers quote the newest revision of each policy. These are not in force yet:

  Access control procedure: from 1 June 2024

FILES
`);
    expect(readme).not.toContain('Not assessed');
  });

  it('say that nothing is in force if that is so', () => {
    expect(readmeIn(inForcePack(severalLibrary({ policies: [passwordPolicy] }), [], [], place))).toContain(
      'POLICIES\n\n  None is in force.\n\nFILES\n',
    );
  });
});
