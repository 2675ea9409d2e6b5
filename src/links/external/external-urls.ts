import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Position } from '../../model/problem.ts';
import type { FilePosition } from '../link-problem.ts';

/** The URLs on other hosts that a site links to, and the origins of the site itself. */
export interface ExternalUrls {
  /** Each URL as written, with its first position on each page. */
  urls: Map<string, FilePosition[]>;
  /** The origins of the canonical URLs of the pages. */
  ownOrigins: Set<string>;
}

/** Returns every external URL in the pages of a built site. */
export function findExternalUrls(dist: string): ExternalUrls {
  const pages = globSync('**/*.html', { cwd: dist })
    .sort()
    .map((file) => ({ file, links: findLinks(readFileSync(path.join(dist, file), 'utf8')) }));
  const canonical = pages.flatMap(({ links }) => links.filter(({ isCanonical }) => isCanonical));
  const ownOrigins = new Set(canonical.map(originOf));
  const urls = new Map<string, FilePosition[]>();
  for (const { file, links } of pages) {
    const external = links.filter((link) => !ownOrigins.has(originOf(link)));
    for (const [url, [first]] of Map.groupBy(external, (link) => link.url)) {
      const { line = 1, column = 1 } = first ?? {};
      const position = { path: `${dist}/${file.split(path.sep).join('/')}`, line, column };
      urls.set(url, [...(urls.get(url) ?? []), position]);
    }
  }
  return { urls, ownOrigins };
}

/** Removes the fragment of a URL, which is not sent to the host. */
export function withoutFragment(url: string): string {
  const result = new URL(url);
  result.hash = '';
  return result.href;
}

interface PageLink extends Position {
  url: string;
  isCanonical: boolean;
}

function findLinks(html: string): PageLink[] {
  const links: PageLink[] = [];
  visit(parser.parse(html), 'element', ({ tagName, properties, position }) => {
    const url = properties.href ?? properties.src;
    if (typeof url !== 'string' || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return;
    const isCanonical = tagName === 'link' && String(properties.rel) === 'canonical';
    links.push({ url, isCanonical, line: position?.start.line ?? 1, column: position?.start.column ?? 1 });
  });
  return links;
}

function originOf({ url }: PageLink): string {
  return new URL(url).origin;
}

const parser = unified().use(rehypeParse).freeze();
