import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Link } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, inject, it } from 'vitest';
import { countAnswers, countWords } from '../../src/exports/count-questions.ts';
import { judgedAnswers, publishedSubjects } from '../../src/library/judged.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { urls } from '../../src/model/urls.ts';
import { sourcesInWords } from '../../src/registers/source.ts';
import { strings } from '../../src/strings/index.ts';
import { elements, pagesOf } from './built.ts';
import type { SiteName } from './setup.ts';

const sites = inject('sites');

/** A Markdown file of a built site: the words as they are read, and where its links lead. */
function read(site: SiteName, address: string): { words: string; links: { words: string; url: string }[] } {
  const tree = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(readFileSync(path.join(sites[site].folder, address)));
  const links: Link[] = [];
  visit(tree, 'link', (link) => void links.push(link));
  visit(tree, 'text', (text) => {
    text.value = text.value.replace(/\s*\n\s*/g, ' ');
  });
  return {
    words: tree.children.map((node) => wordsOf(node)).join('\n'),
    links: links.map((link) => ({ words: wordsOf(link), url: link.url })),
  };
}

describe.each(['acme', 'based', 'small'] as const)('the Markdown of the site %s', (site) => {
  const { library } = loadLibrary(sites[site].content);
  if (!library) throw new Error(`${site} has problems`);
  const { company, policies, subjects, certificates, processors, contacts, references } = library;
  const { current } = policies[0];
  const published = publishedSubjects(subjects);
  const { folder: dist, base } = sites[site];
  const origin = new URL(company.site ?? 'http://localhost:4321').origin;
  const absolute = (address: string) => `${origin}${base}${address}`;

  it('is announced by exactly the pages that have it', () => {
    const naming = pagesOf(sites[site]).flatMap(({ path: page, tree }) =>
      elements(tree, ({ properties }) => properties.type === 'text/markdown').map(({ properties }) => {
        expect(properties.href).toBe(base + urls.markdown(page));
        return urls.markdown(page);
      }),
    );
    expect(naming.sort()).toEqual(
      globSync('**/*.md', { cwd: dist })
        .map((file) => `/${file}`)
        .sort(),
    );
    expect(naming.length).toBe(8 + current.sections.length + published.length);
  });

  it('has every clause with its label and permalink, in the whole policy and in its section', () => {
    const whole = read(site, urls.markdown(urls.policy('policy')));
    for (const { id, clauses } of current.sections) {
      const own = read(site, urls.markdown(urls.section('policy', id)));
      for (const clause of clauses.filter(({ kind }) => kind !== 'block')) {
        const link = { words: clause.label, url: absolute(urls.permalink(current, clause.id)) };
        for (const { words, links } of [whole, own]) {
          expect(links).toContainEqual(link);
          expect(words.replaceAll(/\s+/g, ' ')).toContain(`${clause.label} ${clause.text}`.trim());
        }
      }
    }
  });

  it('has every answer with its status in words and its quotes with their permalinks', () => {
    const all = read(site, urls.markdown(urls.answers()));
    for (const subject of published) {
      for (const { words, links } of [all, read(site, urls.markdown(urls.subject(subject.id)))]) {
        for (const answer of judgedAnswers(subject.answers)) {
          const url = absolute(urls.answer(subject.id, answer.id));
          expect(links).toContainEqual({ words: answer.question, url });
          expect(words).toContain(strings.status[answer.status]);
          expect(words).toContain(answer.answer.replace(/^Not stated\.$/, 'Not stated'));
          for (const { quote, label, clause } of answer.citations) {
            expect(words).toContain(quote);
            expect(links).toContainEqual({ words: label, url: absolute(urls.permalink(current, clause)) });
          }
        }
      }
    }
  });

  it('has every statement with its source in words, and counts but no wording of what nobody has judged', () => {
    const all = read(site, urls.markdown(urls.answers()));
    for (const subject of published) {
      const own = read(site, urls.markdown(urls.subject(subject.id)));
      for (const { words, links } of [all, own]) {
        for (const statement of subject.statements) {
          expect(links.map((link) => link.url)).toContain(absolute(urls.statement(subject.id, statement.id)));
          for (const source of sourcesInWords(statement).filter((one) => !one.includes(' and §')))
            expect(words).toContain(source);
        }
      }
      expect(own.words).toContain(countWords(countAnswers(subject.answers)));
    }
    const open = subjects.flatMap(({ answers }) => answers).filter(({ status }) => status === 'not-assessed');
    expect(all.words).toContain(`Not assessed (${open.length})`);
    const known = published.map(({ title }) => title);
    for (const { question } of open) if (!known.includes(question)) expect(all.words).not.toContain(question);
  });

  it('has every entry of the registers', () => {
    const entries = [
      [urls.certificates(), certificates.flatMap(({ holder, standard, number }) => [holder, standard, number ?? ''])],
      [urls.processors(), processors.flatMap(({ name, services, location }) => [name, ...services, location ?? ''])],
      [urls.contact(), contacts.flatMap(({ name, phone, email }) => [name, phone ?? '', email ?? ''])],
      [urls.references(), references.flatMap(({ title, url }) => [title, url])],
    ] as const;
    for (const [page, facts] of entries) {
      const { words } = read(site, urls.markdown(page));
      for (const fact of facts) expect(words, page).toContain(fact);
    }
    if (processors.some(({ location }) => !location))
      expect(read(site, urls.markdown(urls.processors())).words).toContain('Not stated');
    if (processors.length === 0)
      expect(read(site, urls.markdown(urls.processors())).words).toContain('That does not mean that there is none.');
  });

  it('is listed in llms.txt, which names the company and the revision and explains “not stated”', () => {
    const text = readFileSync(path.join(dist, 'llms.txt'), 'utf8');
    expect(text).toMatch(/^# .+\n\n> .+\n/);
    expect(text).toContain(company.legalName);
    expect(text).toMatch(/Not stated \(\d+\): no source says it; this means neither yes nor no\./);
    expect(text).toMatch(/“.+”, revision of \d+ \w+ \d{4}, §\S+ ¶1, <https?:/);
    const linked = read(site, 'llms.txt').links.map(({ url }) => new URL(url).pathname.slice(base.length));
    for (const address of linked) expect(existsSync(path.join(dist, address)), address).toBe(true);
    const files = globSync('**/*.md', { cwd: dist }).map((file) => `/${file}`);
    expect(linked).toEqual(expect.arrayContaining(files));
  });

  it('is served as Markdown in UTF-8', async () => {
    const response = await fetch(`${sites[site].origin}${base}${urls.markdown(urls.policy('policy'))}`);
    expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
  });
});
