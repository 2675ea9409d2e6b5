import { globSync, readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import type { Library } from '../../src/library/library-types.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { whySkipped } from '../content/first-company.ts';
import { namesIn, programFiles } from './company-names.ts';

const { acme, based, small, large, meridian } = inject('sites');

/** The text files of a site. Pagefind's own scripts are the same for every company. */
function textsOf({ folder }: typeof acme): { file: string; text: string }[] {
  const files = globSync('**/*.{html,js,json,xml,txt,md,svg}', { cwd: folder, exclude: ['pagefind/*.js'] });
  return files.map((file) => ({ file, text: readFileSync(`${folder}/${file}`, 'utf8') }));
}

describe('a site', () => {
  it('names no other company', () => {
    const names = { acme: namesIn(acme.content), small: namesIn(small.content), large: namesIn(large.content) };
    const foreign = [
      ...textsOf(acme).filter(({ text }) => names.small.test(text) || names.large.test(text)),
      ...textsOf(meridian).filter(({ text }) => Object.values(names).some((other) => other.test(text))),
      ...textsOf(small).filter(({ text }) => names.acme.test(text) || names.large.test(text)),
    ];
    expect(textsOf(acme).length).toBeGreaterThan(20);
    expect(textsOf(acme).filter(({ text }) => names.acme.test(text)).length).toBeGreaterThan(20);
    expect(foreign.map(({ file }) => file)).toEqual([]);
  });

  it('does not name the company in content/ if it is built from another folder', ({ skip }) => {
    const reason = whySkipped();
    skip(reason !== undefined, reason);
    const names = namesIn('content');
    const foreign = [acme, based, small, meridian].flatMap(textsOf).filter(({ text }) => names.test(text));
    expect(foreign.map(({ file }) => file)).toEqual([]);
  });

  it('shows the first words of every clause of the current revision', () => {
    const { current } = acmeLibrary().policies[0];
    const html = readFileSync(`${acme.folder}/policy/index.html`, 'utf8').replaceAll('&#39;', "'");
    for (const clause of current.sections.flatMap(({ clauses }) => clauses)) {
      expect(html).toContain(clause.text.split(' ').slice(0, 3).join(' '));
    }
  });

  it('has no file of a draft', () => {
    const { drafts } = acmeLibrary().policies[0];
    expect(drafts).toHaveLength(1);
    const files = globSync('**/*.*', { cwd: acme.folder });
    expect(files.filter((file) => drafts.some(({ date }) => file.includes(date)))).toEqual([]);
  });
});

it('the program contains no company, person, phone number, domain or product from the fixtures', () => {
  const names = namesIn(acme.content);
  const files = programFiles();
  expect(files.filter((file) => names.test(readFileSync(file, 'utf8')))).toEqual([]);
});

function acmeLibrary(): Library {
  const { library } = loadLibrary(acme.content);
  if (!library) throw new Error('acme has problems');
  return library;
}
