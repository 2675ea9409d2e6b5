import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { sha256 } from '../../src/library/seals.ts';
import { publishedSubjects } from '../../src/library/judged.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { sectionAnchor } from '../../src/model/policy.ts';
import { urls } from '../../src/model/urls.ts';
import { registerNames } from '../../src/registers/index.ts';
import { builtOn } from './build-site.ts';
import { named, pageOf } from './built.ts';
import { commandEnvironment } from './environment.ts';
import type { SiteName } from './setup.ts';

const sites = inject('sites');
const { library } = loadLibrary('tests/fixtures/acme');
if (!library) throw new Error('acme has problems');
const { subjects, answers } = library;
const { revisions, current } = library.policies[0];
const published = (site: SiteName, address: string) => readFileSync(path.join(sites[site].folder, address));
const packs = [...revisions.map((revision) => urls.evidence(revision)), urls.answersEvidence()];
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Unpacks a ZIP file into a new folder; the names inside are given without the folder they lie in. */
function unpack(address: string): { folder: string; names: string[] } {
  const folder = mkdtempSync(path.join(tmpdir(), 'pack-'));
  folders.push(folder);
  const files = Object.entries(unzipSync(published('acme', address)));
  for (const [name, bytes] of files) {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
  const top = files[0]?.[0].split('/')[0] ?? '';
  return { folder: path.join(folder, top), names: files.map(([name]) => name.slice(top.length + 1)) };
}

const check = (cwd: string) => spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd, encoding: 'utf8' });

describe.each(packs)('the pack %s', (address) => {
  it('can be verified with sha256sum, every file of it', () => {
    const { folder, names } = unpack(address);
    const { status, stdout } = check(folder);
    expect(status).toBe(0);
    const others = names.filter((name) => name !== 'SHA256SUMS');
    expect(stdout.trim().split('\n').sort()).toEqual(others.map((name) => `${name}: OK`).sort());
    appendFileSync(path.join(folder, 'README.txt'), ' ');
    expect(check(folder)).toMatchObject({ status: 1, stdout: expect.stringContaining('README.txt: FAILED') });
  });

  it('has exactly the files that its README.txt names', () => {
    const { folder, names } = unpack(address);
    const readme = readFileSync(path.join(folder, 'README.txt'), 'utf8');
    // the commands further down are indented too
    const [list = ''] = readme.split('\nVERIFY\n');
    const told = [...list.matchAll(/^ {2}(\S+)\s{2,}/gm)].map(([, name]) => name);
    const top = new Set(names.map((name) => name.replace(/\/.*/, '/')));
    expect([...told, 'README.txt'].sort()).toEqual([...top].sort());
  });
});

describe.each(revisions)('the pack of $date', (revision) => {
  const { date } = revision;

  it('has the sealed sources, the PDF and the data that the site publishes', () => {
    const { folder, names } = unpack(urls.evidence(revision));
    expect(check(path.join(folder, 'sources')).status).toBe(0);
    for (const { id } of revision.sections) {
      const source = readFileSync(`tests/fixtures/acme/policy/${date}/${id}.mdx`);
      expect(readFileSync(path.join(folder, 'sources', `${id}.mdx`)).equals(source), id).toBe(true);
    }
    const same = {
      'policy.pdf': urls.policyPdf(revision),
      'policy.json': urls.revisionData(revision),
      'sources/SHA256SUMS': urls.seals(revision),
    };
    for (const [name, address] of Object.entries(same)) {
      expect(readFileSync(path.join(folder, name)).equals(published('acme', address)), name).toBe(true);
    }
    const table = readFileSync(path.join(folder, 'policy.csv'), 'utf8').trim().split('\r\n');
    expect(table).toHaveLength(1 + revision.sections.flatMap(({ clauses }) => clauses).length);
    expect(names.includes('answers.pdf')).toBe(revision === current);
    for (const register of registerNames)
      for (const format of ['csv', 'json', 'xlsx']) {
        const name = `${register}.${format}`;
        expect(names.includes(name), name).toBe(revision === current);
        if (revision === current)
          expect(readFileSync(path.join(folder, name)).equals(published('acme', `/data/${name}`)), name).toBe(true);
      }
  });

  it('has a PDF with a bookmark for each section and the permalink of each clause', () => {
    const pdf = published('acme', urls.policyPdf(revision)).toString('latin1');
    for (const { number, title, clauses } of revision.sections) {
      expect(pdf).toContain(`/Title (${number} ${title})`);
      for (const { id } of clauses) expect(pdf).toContain(`/URI (https://trust.acme.example/policy/${date}/#${id})`);
    }
  });

  it('has a PDF that links to its permalinks and to the URLs in its text, and to nothing else', () => {
    const pdf = published('acme', urls.policyPdf(revision)).toString('latin1');
    const linked = new Set([...pdf.matchAll(/\/URI \(([^)]*)\)/g)].map(([, url]) => url));
    const anchors = revision.sections.flatMap(({ number, clauses }) => [
      sectionAnchor(number),
      ...clauses.map(({ id }) => id),
    ]);
    const permalinks = ['', ...anchors.map((anchor) => `#${anchor}`)].map(
      (anchor) => `https://trust.acme.example${urls.revision(revision)}${anchor}`,
    );
    const inText = revision.sections.flatMap(({ id }) => {
      const source = readFileSync(`tests/fixtures/acme/policy/${date}/${id}.mdx`, 'utf8');
      return [...source.matchAll(/\]\(([^)\s]+)\)/g)].map(([, url]) => url);
    });
    expect([...linked].sort()).toEqual([...new Set([...permalinks, ...inText])].sort());
  });

  it('is linked from the page of the revision, with the PDF', () => {
    for (const page of [urls.revision(revision), ...(revision === current ? [urls.policy('policy')] : [])]) {
      const links = named(pageOf(sites.based, page).tree, 'a').map(({ properties }) => properties.href);
      expect(links).toContain(`/trust${urls.evidence(revision)}`);
      expect(links).toContain(`/trust${urls.policyPdf(revision)}`);
    }
  });
});

it('the PDF of the answers has a bookmark for each subject, and links for each statement, answer and quote', () => {
  const pdf = published('acme', urls.answersPdf()).toString('latin1');
  const linked = (path: string) => expect(pdf).toContain(`/URI (https://trust.acme.example${path})`);
  for (const { id, title, statements } of publishedSubjects(subjects)) {
    expect(pdf).toContain(`/Title (${title})`);
    linked(urls.subject(id));
    for (const statement of statements) linked(urls.statement(id, statement.id));
  }
  for (const { id, subject, citations } of answers) {
    linked(urls.answer(subject.id, id));
    for (const citation of citations) linked(urls.permalink(citation, citation.clause));
  }
});

it('all downloads have the same bytes in another time zone, at another time, with an empty cache', () => {
  const cache = mkdtempSync(path.join(tmpdir(), 'pack-cache-'));
  folders.push(cache);
  const later =
    'const Clock=Date;globalThis.Date=class extends Clock{constructor(...a){super(...(a.length?a:[Clock.now()+4e10]))}static now(){return Clock.now()+4e10}}';
  const code = `
    const { downloadsOf } = await import('./src/integrations/downloads-of.ts');
    const { sha256 } = await import('./src/library/seals.ts');
    const files = downloadsOf({ content: 'tests/fixtures/acme', cache: process.env.CACHE_DIR, site: 'https://trust.acme.example', base: '', fonts: [], day: '${builtOn}' });
    const made = [];
    for (const { path, make } of files) made.push([path, sha256(await make())]);
    console.log(JSON.stringify(made));`;
  const made: [string, string][] = JSON.parse(
    execFileSync(
      process.execPath,
      [`--import=data:text/javascript,${encodeURIComponent(later)}`, '--input-type=module', '--eval', code],
      { env: commandEnvironment({ TZ: 'Pacific/Auckland', CACHE_DIR: cache }), encoding: 'utf8' },
    ),
  );
  // of each revision a PDF, a pack, its data and its sealed sources, which are its sections, revision.yaml, their
  // sums and the log up to it; besides, those of all revisions
  const ofRevisions = revisions.reduce((sum, { sections }) => sum + 3 + sections.length + 3, 0);
  expect(made).toHaveLength(3 + ofRevisions + 2);
  for (const [address, sum] of made) expect(sum, address).toBe(sha256(published('acme', address)));
});
