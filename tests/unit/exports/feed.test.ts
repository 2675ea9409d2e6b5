import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { atomFeed } from '../../../src/exports/feed.ts';
import { diffRevisions } from '../../../src/model/diff.ts';
import type { Library, Policy } from '../../../src/library/library-types.ts';
import type { Revision } from '../../../src/model/policy.ts';
import { accessPolicy, passwordPolicy, severalLibrary } from './several-library.ts';
import { absolute, day, sectionOf, tinyLibrary, withPolicy } from './tiny-library.ts';

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', textNodeName: 'text' });
const read = (library: Library, policy?: Policy, on = day) =>
  parser.parse(atomFeed(library, absolute, on, policy)).feed;

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
        'Backups are made every day &amp; people are screened.',
      ],
      [
        'Certificate changed: ISO/IEC 27001:2013, Tiny Ltd',
        'https://trust.example/certificates/#iso-27001',
        ...time('2024-05-01'),
        'Its scope &lt; grew.',
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
      /^<p>Backups are made every day &amp; people are screened\.<\/p><p>3 clauses added, 1 changed; 1 section added\.<\/p>/,
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
      'urn:uuid:fe779cd6-0bc5-8401-a416-8fdc3901aeb1',
      'urn:uuid:12c2a00e-b0b4-8e33-8770-45d86e77b527',
      'urn:uuid:bd97138b-1426-8f07-86f8-c088b5682958',
      'urn:uuid:22e55eed-1e4d-80a3-be1d-34deebbc9320',
    ]);
  });

  it('keeps the ids of entries when the company gets another name, or older revisions and changes are added', () => {
    const library = tinyLibrary();
    const idsOf = (from: Library) => read(from).entry.map(({ id }: { id: string }) => id);
    const [processor] = library.processors;
    const [policy] = library.policies;
    const [, oldest] = policy.revisions;
    if (!processor || !oldest) throw new Error('There is no processor or revision.');
    const history = [{ date: '2019-01-01', change: 'added' as const, summary: 'It came.' }, ...processor.history];
    const older = { ...oldest, date: '2018-01-01', publishedAt: '2018-01-01' };
    const more = {
      ...withPolicy(library, {
        revisions: [...policy.revisions, older],
        changes: [...policy.changes, diffRevisions(older, oldest)],
      }),
      company: { ...library.company, name: 'Huge', legalName: 'Huge Ltd', website: 'https://huge.example/' },
      processors: [{ ...processor, history }],
    };
    expect(read(more).id).toBe(read(library).id);
    expect(idsOf(more)).toEqual(expect.arrayContaining(idsOf(library)));
    expect(idsOf(more)).toHaveLength(idsOf(library).length + 2);
  });

  it('gives another company other ids', () => {
    const idsOf = (from: Library) => [read(from).id, ...read(from).entry.map(({ id }: { id: string }) => id)];
    const other = idsOf(withPolicy(tinyLibrary({ origin: 'decade' }), { origin: 'decade' }));
    expect(idsOf(tinyLibrary()).filter((id) => other.includes(id))).toEqual([]);
  });

  it('escapes its titles and summaries once, as HTML', () => {
    const library = tinyLibrary();
    const words = 'Rules for < a few & more';
    const revisions = library.policies[0].revisions.map((revision) => ({ ...revision, title: words, summary: words }));
    const [entry] = read(withPolicy(library, { revisions })).entry;
    expect(entry.title).toEqual({ type: 'html', text: 'Rules for &lt; a few &amp; more: revision of 1 May 2024' });
    expect(entry.summary).toEqual({ type: 'html', text: 'Rules for &lt; a few &amp; more' });
    expect(entry.content.text).toContain('<p>Rules for &lt; a few &amp; more</p>');
  });

  it('is well-formed whatever its titles and summaries have, and none of it becomes an element', () => {
    const library = tinyLibrary();
    const words = 'A ]]> B ]]> <img src=x onerror=alert(1)>';
    const revisions = library.policies[0].revisions.map((revision) => ({ ...revision, title: words, summary: words }));
    const [entry] = read(withPolicy(library, { revisions })).entry;
    const escaped = 'A ]]&gt; B ]]&gt; &lt;img src=x onerror=alert(1)&gt;';
    expect(entry.title.text).toBe(`${escaped}: revision of 1 May 2024`);
    expect(entry.summary.text).toBe(escaped);
    expect(entry.content.text).not.toContain('<img');
  });

  it('has the day of a revision that was published without a time', () => {
    const library = tinyLibrary();
    const revisions = library.policies[0].revisions.map((one) => ({ ...one, publishedAt: one.date }));
    const { updated, published } = read(withPolicy(library, { revisions })).entry[0];
    expect([updated, published]).toEqual(['2024-05-01T00:00:00.000Z', '2024-05-01T00:00:00.000Z']);
  });

  it('has the link that changed in a clause with the same words', () => {
    const library = tinyLibrary();
    const [from, to] = ['a', 'b'].map((page, index) => ({
      ...library.policies[0].current,
      date: `202${index}-01-01`,
      sections: [sectionOf('list', '1', 'List', `See [the list](https://x.example/${page}).`)],
    })) as [Revision, Revision];
    const changed = withPolicy(library, { current: to, revisions: [to, from], changes: [diffRevisions(from, to)] });
    const entries: { link: { href: string }; content: { text: string } }[] = read(changed).entry;
    const { text = '' } =
      entries.find(({ link }) => link.href.endsWith('/changes/2020-01-01/2021-01-01/'))?.content ?? {};
    expect(text).toContain('<p>1 clause changed.</p>');
    expect(text).toContain('https://x.example/a<');
    expect(text).toContain('https://x.example/b<');
  });

  it('has why a revision was made and who approved it, if the company says so', () => {
    const library = tinyLibrary();
    const revisions = library.policies[0].revisions.map((one) => ({
      ...one,
      reason: 'A < B.',
      approvedBy: 'the board',
    }));
    expect(read(withPolicy(library, { revisions })).entry[0].content.text).toContain(
      '</p><p>Reason: A &lt; B.</p><p>Approved by: the board</p><p>',
    );
  });

  it('has the redlines of the newest 20 entries, and links to those of the others', () => {
    const days = Array.from({ length: 25 }, (_, index) => `2020-01-${String(25 - index).padStart(2, '0')}`);
    const [newest, oldest] = tinyLibrary().policies[0].revisions;
    if (!newest || !oldest) throw new Error('There are no revisions.');
    const revisions = days.map((date, index) => ({ ...(index % 2 ? oldest : newest), date, publishedAt: date }));
    const changes = revisions.slice(1).map((from, index) => diffRevisions(from, revisions[index] ?? from));
    const library = withPolicy(tinyLibrary({ certificates: [], processors: [] }), { revisions, changes });
    const entries = read({ ...library, former: { certificates: [], processors: [] } }).entry;
    const texts: string[] = entries.map(({ content }: { content: { text: string } }) => content.text);
    expect(texts.map((text) => text.includes('class="change"'))).toEqual(days.map((_, index) => index < 20));
    expect(texts[20]).toMatch(
      /<p><a href="https:\/\/trust\.example\/changes\/2020-01-04\/2020-01-05\/">The redline<\/a><\/p>$/,
    );
  });

  it('is dated 1970 if nothing was published', () => {
    const library = tinyLibrary({ certificates: [], processors: [], former: { certificates: [], processors: [] } });
    expect(read(withPolicy(library, { revisions: [] })).updated).toBe('1970-01-01T00:00:00.000Z');
  });
});

describe('atomFeed of several policies', () => {
  type Html = { text: string };
  type Entry = { id: string; title: Html; link: { href: string }; summary: Html; content: Html };
  const library = severalLibrary();
  const bare = severalLibrary({ certificates: [], processors: [], former: { certificates: [], processors: [] } });
  const entriesOf = (from: Library, policy?: Policy, on?: string): Entry[] => read(from, policy, on).entry;
  const titlesOf = (from: Library, policy?: Policy, on?: string) =>
    entriesOf(from, policy, on).map(({ title, link }) => [title.text, link.href.replace('https://trust.example', '')]);

  it('has the revisions and the withdrawal of each, named by the policy, newest first', () => {
    expect(titlesOf(bare)).toEqual([
      ['Password policy: withdrawn', '/policies/passwords/'],
      ['Security policy: revision of 1 May 2024', '/changes/2022-02-07/2024-05-01/'],
      ['Access control procedure: revision of 1 May 2024', '/changes/access/2023-02-01/2024-05-01/'],
      ['Access control procedure: revision of 1 February 2023', '/policies/access/2023-02-01/'],
      ['Password policy: revision of 1 February 2023', '/policies/passwords/2023-02-01/'],
      ['Security policy: revision of 7 February 2022', '/policy/2022-02-07/'],
    ]);
    expect(read(bare).subtitle).toBe(
      'Revisions of the policies of Tiny Ltd, and changes of its certificates and processors.',
    );
  });

  it('says of a withdrawal which policy takes its place', () => {
    const [withdrawal] = entriesOf(bare);
    const words = 'This policy was withdrawn on 1 May 2024. “Access control procedure” takes its place.';
    expect([withdrawal?.summary.text, withdrawal?.content.text]).toEqual([words, `<p>${words}</p>`]);
  });

  it('has no withdrawal before its day', () => {
    expect(titlesOf(bare, undefined, '2024-04-30')[0]?.[0]).not.toMatch(/withdrawn/);
  });

  it('has what the company says of a revision, and the redline with permalinks of that policy', () => {
    const text = entriesOf(bare)[2]?.content.text;
    expect(text).toMatch(
      /^<p>Accounts are closed sooner\.<\/p><p>Version: 2\.1<\/p><p>Owner: Head of IT<\/p><p>Reason: The yearly review\.<\/p>/,
    );
    expect(text).toContain('https://trust.example/policies/access/2024-05-01/#s1-p1');
  });

  it('keeps the ids that the entries had while the company had one policy', () => {
    const idsOf = (from: Library) => entriesOf(from).map(({ id }) => id);
    expect(idsOf(library)).toEqual(expect.arrayContaining(idsOf(tinyLibrary())));
    expect(read(library).id).toBe(read(tinyLibrary()).id);
    expect(new Set(idsOf(library)).size).toBe(idsOf(library).length);
  });

  it('keeps the ids of a policy that gets another folder or title', () => {
    const moved = {
      ...accessPolicy,
      id: 'logins',
      title: 'Logins',
      revisions: accessPolicy.revisions.map((one) => ({ ...one, policy: 'logins' })),
    };
    const ids = (policy: Policy) => entriesOf(severalLibrary({ policies: [policy] })).map(({ id }) => id);
    expect(ids(moved)).toEqual(ids(accessPolicy));
  });

  it('of one policy has its changes alone, by the same ids', () => {
    const { title, subtitle, id, link } = read(library, accessPolicy);
    expect([title, subtitle]).toEqual([
      'Tiny: changes of “Access control procedure”',
      'Revisions of “Access control procedure” of Tiny Ltd.',
    ]);
    expect(link).toEqual([
      { rel: 'alternate', href: 'https://trust.example/changes/access/' },
      { rel: 'self', href: 'https://trust.example/policies/access/feed.xml' },
    ]);
    expect(entriesOf(library, accessPolicy).map((entry) => entry.id)).toEqual(
      entriesOf(library).flatMap((entry) => (entry.title.text.startsWith('Access') ? entry.id : [])),
    );
    expect(titlesOf(library, passwordPolicy).map(([words]) => words)).toEqual([
      'Password policy: withdrawn',
      'Password policy: revision of 1 February 2023',
    ]);
    const ids = library.policies.map((policy) => read(library, policy).id);
    expect(new Set([id, read(library).id, ...ids]).size).toBe(4);
  });

  it('was updated with the latest of its changes, not with the one that comes first', () => {
    expect(read(bare).updated).toBe('2024-05-01T10:00:00.000Z');
  });
});
