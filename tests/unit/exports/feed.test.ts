import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { atomFeed } from '../../../src/exports/feed.ts';
import type { Library } from '../../../src/library/library-types.ts';
import { absolute, tinyLibrary } from './tiny-library.ts';

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', textNodeName: 'text' });
const read = (library: Library) => parser.parse(atomFeed(library, absolute)).feed;

describe('atomFeed', () => {
  it('says whose changes it has, where they are and when the last one was', () => {
    const { title, subtitle, id, link, updated, author, rights, generator } = read(tinyLibrary());
    expect({ title, subtitle, updated, author, rights, generator }).toEqual({
      title: 'Tiny: changes of its trust center',
      subtitle: 'Revisions of the policy of Tiny Ltd, and changes of its certificates and processors.',
      updated: '2024-05-01T09:00:00.000Z',
      author: { name: 'Tiny Ltd' },
      rights: 'Tiny Ltd',
      generator: '',
    });
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(link).toEqual([
      { rel: 'alternate', href: 'https://trust.example/changes/' },
      { rel: 'self', href: 'https://trust.example/feed.xml' },
    ]);
  });

  it('has an entry for each change with its title, its page and its time', () => {
    const entries = read(tinyLibrary()).entry.map(
      ({ title, link, updated, published, summary }: Record<string, { text?: string; href?: string }>) => [
        title?.text ?? title,
        link?.href,
        updated,
        published,
        summary?.text ?? summary,
      ],
    );
    const time = (day: string) => [`${day}T00:00:00.000Z`, `${day}T00:00:00.000Z`];
    expect(entries).toEqual([
      [
        'Security policy: revision of 1 May 2024',
        'https://trust.example/changes/2022-02-07/2024-05-01/',
        '2024-05-01T09:00:00.000Z',
        '2024-05-01T09:00:00.000Z',
        'Backups are made every day & people are screened.',
      ],
      [
        'Certificate changed: ISO/IEC 27001:2013, Tiny Ltd',
        'https://trust.example/certificates/#iso-27001',
        ...time('2024-05-01'),
        'Its scope < grew.',
      ],
      [
        'Processor added: Host Ltd',
        'https://trust.example/processors/#host',
        ...time('2024-05-01'),
        'Host Ltd runs the servers.',
      ],
      [
        'Certificate added: ISO/IEC 27001:2013, Tiny Ltd',
        'https://trust.example/certificates/#iso-27001',
        ...time('2024-01-01'),
        'It was granted.',
      ],
      [
        'Security policy: revision of 7 February 2022',
        'https://trust.example/policy/2022-02-07/',
        '2022-02-07T14:44:24.000Z',
        '2022-02-07T14:44:24.000Z',
        'The first one.',
      ],
      [
        'Certificate removed: Seal 2, Host Ltd',
        'https://trust.example/certificates/#old-seal',
        ...time('2022-02-07'),
        'Seal 2 ended.',
      ],
      [
        'Processor added: Mailer Ltd',
        'https://trust.example/processors/#mailer',
        ...time('2021-01-01'),
        'It sends e-mail.',
      ],
      [
        'Processor removed: Mailer Ltd',
        'https://trust.example/processors/#mailer',
        ...time('2021-01-01'),
        'It stopped.',
      ],
      [
        'Certificate added: Seal 2, Host Ltd',
        'https://trust.example/certificates/#old-seal',
        ...time('2020-01-01'),
        'Seal 2 was granted.',
      ],
    ]);
  });

  it('shows the redline of a revision, the whole text of the first one, and the sentence of another change', () => {
    const [revision, certificate, , , first] = read(tinyLibrary()).entry.map(
      ({ content }: { content: { text: string } }) => content.text,
    );
    expect(revision).toMatch(
      /^<p>Backups are made every day &amp; people are screened\.<\/p><p>3 clauses added, 1 changed\.<\/p>/,
    );
    expect(revision).toContain('https://trust.example/policy/2024-05-01/#s1-p1');
    expect(revision).toContain('day<span class="visually-hidden"> end of addition]</span></ins>');
    expect(revision).not.toContain('tested');
    expect(certificate).toBe('<p>Its scope &lt; grew.</p>');
    expect(first).toBe(
      '<p>The first one.</p><p><a href="https://trust.example/policy/2022-02-07/">The whole text</a></p>',
    );
  });

  it('gives every entry an id of its own, also two changes of an entry on one day', () => {
    const ids = read(tinyLibrary()).entry.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(9);
    for (const id of ids) expect(id).toMatch(/^urn:uuid:/);
  });

  it('keeps the ids of entries when a later change is added', () => {
    const library = tinyLibrary();
    const idsOf = (from: Library) => read(from).entry.map(({ id }: { id: string }) => id);
    const [processor] = library.processors;
    if (!processor) throw new Error('There is no processor.');
    const history = [...processor.history, { date: '2024-05-01', change: 'changed' as const, summary: 'It moved.' }];
    const later = { ...library, processors: [{ ...processor, history }] };
    expect(idsOf(later)).toEqual(expect.arrayContaining(idsOf(library)));
    expect(idsOf(later)).toHaveLength(10);
  });

  it('keeps the ids of entries when an older change of another entry is added', () => {
    const library = tinyLibrary();
    const [former] = library.former.processors;
    if (!former) throw new Error('There is no former processor.');
    const added = {
      ...former,
      id: 'another',
      history: [{ date: '2019-01-01', change: 'added' as const, summary: 'A.' }],
    };
    const more = { ...library, processors: [...library.processors, added] };
    const idsOf = (from: Library) => read(from).entry.map(({ id }: { id: string }) => id);
    expect(idsOf(more).slice(0, -1)).toEqual(idsOf(library));
  });

  it('has ids that never change, because feed readers remember them', () => {
    const { id, entry } = read(tinyLibrary());
    expect([id, ...entry.slice(0, 3).map((one: { id: string }) => one.id)]).toEqual([
      'urn:uuid:e4e8a6ea-0094-888b-ac57-4584f21bb189',
      'urn:uuid:e7b440f8-0ba6-8d1a-be7c-8c50ac3dc553',
      'urn:uuid:c62fef8a-2694-88d1-9447-03f2f07da207',
      'urn:uuid:440bd9f9-54c5-8459-b611-bae1383d9813',
    ]);
  });

  it('is dated 1970 if nothing was published', () => {
    const library = tinyLibrary({
      revisions: [],
      certificates: [],
      processors: [],
      former: { certificates: [], processors: [] },
    });
    expect(read(library).updated).toBe('1970-01-01T00:00:00.000Z');
  });
});
