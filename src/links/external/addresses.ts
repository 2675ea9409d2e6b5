import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Position } from '../../model/problem.ts';
import type { Place } from '../finding.ts';

/** What a built site leads to outside of itself. */
export interface ExternalAddresses {
  /** Each address as written, with each page's first use of it. */
  addresses: Map<string, Place[]>;
  /** The site's own public addresses: the origins its pages name as canonical. */
  own: Set<string>;
}

/** Every external address that the pages of a built site lead a reader to. */
export function externalAddresses(dist: string): ExternalAddresses {
  const pages = globSync('**/*.html', { cwd: dist })
    .sort()
    .map((file) => ({ file, links: linksOf(readFileSync(path.join(dist, file), 'utf8')) }));
  const own = new Set(pages.flatMap(({ links }) => links.filter(({ canonical }) => canonical).map(originOf)));
  const addresses = new Map<string, Place[]>();
  for (const { file, links } of pages) {
    const met = new Set<string>();
    for (const link of links) {
      if (link.canonical || own.has(originOf(link)) || met.has(link.url)) continue;
      met.add(link.url);
      const place = { path: `${dist}/${file.split(path.sep).join('/')}`, line: link.line, column: link.column };
      addresses.set(link.url, [...(addresses.get(link.url) ?? []), place]);
    }
  }
  return { addresses, own };
}

/** An address without its fragment, which a host is never told. */
export function withoutFragment(url: string): string {
  const address = new URL(url);
  address.hash = '';
  return address.href;
}

interface Link extends Position {
  url: string;
  /** Whether it is the page's own public address. */
  canonical: boolean;
}

function linksOf(html: string): Link[] {
  const links: Link[] = [];
  visit(parser.parse(html), 'element', ({ tagName, properties, position }) => {
    const url = properties.href ?? properties.src;
    if (typeof url !== 'string' || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return;
    const canonical = tagName === 'link' && String(properties.rel) === 'canonical';
    links.push({ url, canonical, line: position?.start.line ?? 1, column: position?.start.column ?? 1 });
  });
  return links;
}

function originOf({ url }: Link): string {
  return new URL(url).origin;
}

const parser = unified().use(rehypeParse).freeze();
