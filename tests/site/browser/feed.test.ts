import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './open.ts';

const { acme, based } = inject('sites');
const open = useBrowser();

interface ParsedFeed {
  error: string | undefined;
  root: string;
  namespace: string | null;
  feed: Record<string, string[]>;
  links: { rel: string | null; href: string | null }[];
  entries: {
    fields: Record<string, string[]>;
    links: (string | null)[];
    content: { type: string | null; addresses: string[] };
  }[];
}

/** A feed as a browser's own XML parser reads it. */
async function parse({ folder, url }: typeof acme): Promise<ParsedFeed> {
  const xml = readFileSync(`${folder}/feed.xml`, 'utf8');
  return open(`${url}/`, ({ page }) =>
    page.evaluate((text) => {
      const { documentElement: root } = new DOMParser().parseFromString(text, 'application/xml');
      const fieldsOf = (element: Element) => {
        const fields: Record<string, string[]> = {};
        for (const { localName, textContent } of element.children) {
          fields[localName] = [...(fields[localName] ?? []), textContent ?? ''];
        }
        return fields;
      };
      const linksOf = (element: Element) => [...element.children].filter(({ localName }) => localName === 'link');
      return {
        error: root.querySelector('parsererror')?.textContent ?? undefined,
        root: root.localName,
        namespace: root.namespaceURI,
        feed: fieldsOf(root),
        links: linksOf(root).map((link) => ({ rel: link.getAttribute('rel'), href: link.getAttribute('href') })),
        entries: [...root.children]
          .filter(({ localName }) => localName === 'entry')
          .map((entry) => {
            const content = [...entry.children].find(({ localName }) => localName === 'content');
            const html = new DOMParser().parseFromString(content?.textContent ?? '', 'text/html');
            return {
              fields: fieldsOf(entry),
              links: linksOf(entry).map((link) => link.getAttribute('href')),
              content: {
                type: content?.getAttribute('type') ?? null,
                addresses: [...html.querySelectorAll('[href]')].map((one) => one.getAttribute('href') ?? ''),
              },
            };
          }),
      };
    }, xml),
  );
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

describe('the feed', () => {
  it('is valid Atom: the feed and each entry have every element that RFC 4287 requires, once', async () => {
    for (const site of [acme, based]) {
      const { base } = site;
      const { error, root, namespace, feed, links, entries } = await parse(site);
      expect(error).toBeUndefined();
      expect([root, namespace]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
      for (const one of [feed, ...entries.map(({ fields }) => fields)]) {
        for (const name of ['id', 'title', 'updated']) expect(one[name], name).toHaveLength(1);
        expect(new URL(one.id?.[0] ?? '').protocol).toBe('urn:');
        expect(one.updated?.[0]).toMatch(instant);
      }
      expect(feed.author).toHaveLength(1);
      expect(links.find(({ rel }) => rel === 'self')?.href).toBe(`https://trust.acme.example${base}/feed.xml`);
      const ids = entries.map(({ fields }) => fields.id?.[0]);
      expect(ids).toEqual([...new Set(ids)]);
      const days = entries.map(({ fields }) => fields.updated?.[0] ?? '');
      expect(days).toEqual([...days].sort().reverse());
      for (const { links: own, content } of entries) {
        expect(own).toHaveLength(1);
        expect(content.type).toBe('html');
        for (const address of own) expect(address).toMatch(/^https:\/\/trust\.acme\.example\//);
        for (const address of content.addresses) expect(address).toMatch(/^(https:\/\/|mailto:)/);
      }
    }
  });

  it('has an entry for each revision and for each change of a register', async () => {
    const { entries } = await parse(acme);
    expect(entries.map(({ fields }) => fields.title?.[0])).toEqual([
      'Certificate suspended: EN ISO 14001:2015, Acme Cloud Ltd',
      'Edition ended: ISO/IEC 27001:2013, Acme Cloud Ltd',
      'Certificate withdrawn: ISO 22301:2019, Acme Cloud Ltd',
      'Certificate reinstated: EN ISO 14001:2015, Acme Cloud Ltd',
      'Security policy of Acme Cloud Ltd: revision of 1 March 2025',
      'Certificate suspended: EN ISO 14001:2015, Acme Cloud Ltd',
      'Processor added: Nimbus Hosting AG',
      'Processor changed: Postbote GmbH',
      'Processor added: Postbote GmbH',
      'Processor removed: Mailmoor Ltd',
      'Certificate changed: Cyber Basics, Acme Cloud Ltd',
      'Certificate added: Cyber Basics, Acme Cloud Ltd',
      'Security policy of Acme Cloud Ltd: revision of 10 May 2023',
      'Security policy of Acme Cloud Ltd: revision of 1 June 2022',
      'Certificate removed: Payment Seal 3, Acme Cloud Ltd',
      'Security policy of Acme Cloud Ltd: revision of 15 April 2021',
      'Certificate added: Payment Seal 3, Acme Cloud Ltd',
      'Security policy of Acme Cloud Ltd: revision of 20 January 2020',
      'Processor added: Mailmoor Ltd',
    ]);
  });

  it('keeps the ids of its entries when the site moves', async () => {
    const ids = async (site: typeof acme) => (await parse(site)).entries.map(({ fields }) => fields.id?.[0]);
    expect(await ids(based)).toEqual(await ids(acme));
  });

  it('is announced on every page', async () => {
    await open(`${based.url}/policy/`, async ({ page }) => {
      const href = await page.locator('link[rel=alternate][type="application/atom+xml"]').getAttribute('href');
      expect(new URL(href ?? '', page.url()).pathname).toBe(`${based.base}/feed.xml`);
    });
  });
});
