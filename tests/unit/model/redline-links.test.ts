import { describe, expect, it } from 'vitest';
import { diffRevisions } from '../../../src/model/diff.ts';
import { redlineHtml } from '../../../src/model/redline-html.ts';
import { linkedName, type ShowLink } from '../../../src/model/redline-links.ts';
import { withSectionFiles } from '../../../src/model/section-files.ts';
import { markdownRevision } from './markdown-revision.ts';

describe('links to sections in a comparison', () => {
  const text = 'See [copies](backups.mdx) and [x](https://x.example/).';
  const revision = (date: string, order: readonly string[], body = text) =>
    markdownRevision(
      date,
      order.map((id) => ({ id, body: id === 'scope' ? body : `The ${id} are kept.` })),
    );
  const earlier = revision('2020-01-01', ['backups', 'scope', 'people']);
  const permalink = (date: string, anchor: string) => `/policy/${date}/#${anchor}`;
  const redline = (from: typeof earlier, to: typeof earlier) =>
    redlineHtml(diffRevisions(from, to), { permalink, unchanged: 'folded' }).replace(
      /<span class="visually-hidden">[^<]*<\/span>/g,
      '',
    );

  it('are files again in a revision that was read from its JSON', () => {
    const json = {
      ...earlier,
      sections: earlier.sections.map((section) => ({
        ...section,
        clauses: section.clauses.map((clause) => ({
          ...clause,
          html: clause.html.replace('backups.mdx', 'https://t.example/policy/2020-01-01/?a&amp;b#s1'),
        })),
      })),
    };
    const permalink = 'https://t.example/policy/2020-01-01/?a&b';
    const { permalink: _, ...read } = withSectionFiles({ ...json, permalink });
    expect(read).toEqual(earlier);
  });

  it('are no change if only the number of the section differs', () => {
    const { sections } = diffRevisions(earlier, revision('2021-01-01', ['scope', 'backups', 'people']));
    expect(sections.flatMap(({ clauses }) => clauses.map(({ kind }) => kind))).toEqual(['same', 'same', 'same']);
  });

  it('are named by their sections where they changed, and are permalinks', () => {
    const changed = revision('2021-01-01', ['scope', 'backups', 'people'], text.replace('backups.mdx', 'people.mdx'));
    expect(redline(earlier, changed)).toContain('The link “copies” went to <del>§1</del> and goes to <ins>§3</ins>.');
    expect(redline(earlier, changed)).toContain('<div>See <a href="/policy/2021-01-01/#s3">copies</a>');
  });

  it('have their URL in the note if they are new or gone and no section', () => {
    const other = text.replace('[x](https://x.example/)', 'x').replace('[copies](backups.mdx)', 'copies');
    expect(redline(earlier, revision('2021-01-01', ['backups', 'scope', 'people'], other))).toContain(
      '<li>The link “copies” to <del>§1</del> is gone from here.</li><li>The link “x” to <del>https://x.example/</del> is gone from here.</li>',
    );
    expect(redline(revision('2019-01-01', ['backups', 'scope', 'people'], other), earlier)).toContain(
      '<li>The link “copies” to <ins>§1</ins> is new here.</li><li>The link “x” to <ins>https://x.example/</ins> is new here.</li>',
    );
  });

  it('lead into the earlier revision where text was removed, and into the later one where it was added or moved', () => {
    const without = revision('2021-01-01', ['backups', 'people']);
    expect(redline(earlier, without)).toContain('<del class="whole">See <a href="/policy/2020-01-01/#s1">copies</a>');
    expect(redline(without, revision('2022-01-01', ['people', 'backups', 'scope']))).toContain(
      '<ins class="whole">See <a href="/policy/2022-01-01/#s2">copies</a>',
    );
  });
});

describe('links to sections of another policy in a comparison', () => {
  const revision = (date: string, text: string) => markdownRevision(date, [{ id: 'scope', body: text }]);
  const permalink = (date: string, anchor: string) => `/policies/own/${date}/#${anchor}`;
  const linked: ShowLink = (date, { policy, id }) =>
    policy === 'gone' ? undefined : { name: linkedName(`The ${policy}`, id), url: `/${policy}/${date}/#${id}` };
  const redline = (from: string, to: string) =>
    redlineHtml(diffRevisions(revision('2020-01-01', from), revision('2021-01-01', to)), {
      permalink,
      linked,
      unchanged: 'folded',
    });

  it('are permalinks of the day of the text, and no change if they are the same', () => {
    const html = redline('See [it](other/a.mdx).', 'See [it](other/a.mdx).');
    expect(html).toContain('data-change="same"');
    expect(html).toContain('<a href="/other/2021-01-01/#a">it</a>');
  });

  it('are named by their policy and section where they changed', () => {
    const html = redline('See [it](other/a.mdx).', 'See [it](third/b.mdx).').replace(/<span.*?<\/span>/g, '');
    expect(html).toContain('The link “it” went to <del>The other §a</del> and goes to <ins>The third §b</ins>.');
    expect(html).toContain('<a href="/third/2021-01-01/#b">it</a>');
  });

  it('are named by the policy alone if they are to the whole of it', () => {
    const html = redline('See [it](other/a.mdx).', 'See [it](other/policy.yaml).').replace(/<span.*?<\/span>/g, '');
    expect(html).toContain('The link “it” went to <del>The other §a</del> and goes to <ins>The other</ins>.');
    const own = redline('See [it](other/a.mdx).', 'See [it](revision.yaml).').replace(/<span.*?<\/span>/g, '');
    expect(own).toContain('goes to <ins>the whole policy</ins>.');
    expect(own).toContain('<a href="/policies/own/2021-01-01/">it</a>');
  });

  it('stay as they are written if nothing is known of them', () => {
    expect(redline('See it.', 'See [it](gone/a.mdx).')).toContain('<a href="gone/a.mdx">it</a>');
    const diff = diffRevisions(revision('2020-01-01', 'See it.'), revision('2021-01-01', 'See [it](other/a.mdx).'));
    expect(redlineHtml(diff, { permalink, unchanged: 'folded' })).toContain('<a href="other/a.mdx">it</a>');
  });

  it('are files again in a revision that was read from its JSON', () => {
    const whole = 'https://t.example/policies/other/2019-01-01/';
    const url = `${whole}#s4`;
    const textOf = (files: readonly string[]) => files.map((file) => `See [it](${file}).`).join('\n\n');
    const written = revision(
      '2020-01-01',
      textOf(['other/a.mdx', 'other/b.mdx', 'other/policy.yaml', 'revision.yaml']),
    );
    const json = revision('2020-01-01', textOf([url, 'other/b.mdx', whole, 'https://t.example/']));
    const other = { policy: 'other', policyTitle: 'Other' };
    const sectionLinks = [
      { ...other, section: 'a', number: '4', permalink: url },
      { ...other, section: null, number: null, permalink: whole },
    ];
    const read = withSectionFiles({ ...json, permalink: 'https://t.example/', sectionLinks });
    const htmlOf = ({ sections }: Pick<typeof read, 'sections'>) =>
      sections.map(({ clauses }) => clauses.map(({ html }) => html));
    expect(htmlOf(read)).toEqual(htmlOf(written));
  });
});
