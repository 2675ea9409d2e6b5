import { globSync, readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';

const sites = inject('sites');

describe('another company', () => {
  it('has nothing of the first one in its site', () => {
    const facts = factsOf('content');
    for (const site of [sites.acme, sites.based]) {
      // Pagefind's own files are the same for every company
      const files = globSync('**/*.{html,js,json,xml,txt,md,svg}', { cwd: site.folder, exclude: ['pagefind/*.js'] });
      expect(files.length).toBeGreaterThan(20);
      for (const file of files) expect(readFileSync(`${site.folder}/${file}`, 'utf8'), file).not.toMatch(facts);
    }
  });

  it('shows the words of its own current revision', () => {
    const { library } = loadLibrary('tests/fixtures/acme');
    const html = readFileSync(`${sites.acme.folder}/policy/index.html`, 'utf8').replaceAll('&#39;', "'");
    for (const clause of library?.current.sections.flatMap(({ clauses }) => clauses) ?? []) {
      expect(html).toContain(clause.text.split(' ').slice(0, 3).join(' '));
    }
  });

  it('never shows a draft', () => {
    const { library } = loadLibrary('tests/fixtures/acme');
    expect(library?.drafts).toHaveLength(1);
    const files = globSync('**/*.*', { cwd: sites.acme.folder });
    expect(files.filter((file) => file.includes(library?.drafts[0]?.date ?? 'none'))).toEqual([]);
  });
});

describe('the program', () => {
  it('names no company, person, phone, domain or product', () => {
    const files = globSync('{src,public,scripts}/**/*.*').concat('astro.config.mjs', 'package.json');
    const facts = ['content', 'tests/fixtures/acme'].map(factsOf);
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      for (const fact of facts) expect(text, file).not.toMatch(fact);
    }
  });
});

/** Whatever names a company: names of holders, processors and bodies, domains, phones and addresses. */
function factsOf(folder: string): RegExp {
  const { library } = loadLibrary(folder);
  if (!library) throw new Error(`${folder} has problems`);
  const { company, certificates, processors, contacts, references } = library;
  const facts = [
    company.name,
    company.legalName,
    ...certificates.flatMap(({ holder, certificationBody }) => [holder, certificationBody]),
    ...processors.map(({ name }) => name),
    ...contacts.flatMap(({ phone, email }) => [phone, email]),
    ...references.map(({ url }) => new URL(url).host),
  ].filter((fact) => fact !== undefined);
  const escaped = facts.map((fact) => fact.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![a-z])(${escaped.join('|')})(?![a-z])`, 'i');
}
