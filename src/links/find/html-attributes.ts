import type { Element } from 'hast';
import { parseSrcset } from 'srcset';
import type { Link, Use } from '../link.ts';
import { findCssLinks } from './css.ts';
import type { positionsIn } from './positions.ts';

/** The attributes that contain URLs, as the syntax tree names them, and the elements that each applies to. */
const attributes: Record<string, readonly string[]> = {
  href: ['a', 'area', 'link', 'use', 'image'],
  xLinkHref: ['a', 'use', 'image'],
  src: ['img', 'script', 'iframe', 'frame', 'audio', 'video', 'source', 'track', 'embed', 'input'],
  srcSet: ['img', 'source'],
  imageSrcSet: ['link'],
  poster: ['video'],
  data: ['object'],
  action: ['form'],
  formAction: ['button', 'input'],
  cite: ['blockquote', 'q', 'del', 'ins'],
  manifest: ['html'],
  content: ['meta'],
  style: ['*'],
};

/** Returns the links in the attributes of an element; `html` is the page and `at` gives its positions. */
export function findAttributeLinks(element: Element, html: string, at: ReturnType<typeof positionsIn>): Link[] {
  return Object.entries(element.properties).flatMap(([name, value]) => {
    const elements = attributes[name];
    if (!elements || typeof value !== 'string') return [];
    if (!elements.includes(element.tagName) && !elements.includes('*')) return [];
    const position = element.data?.position?.properties?.[name];
    const from = position?.start.offset ?? 0;
    const written = html.slice(from, position?.end.offset);
    const start = from + (/^[^=]*=\s*["']?/.exec(written)?.[0].length ?? 0);
    const positionOf = (url: string) => {
      const inside = html.slice(start, position?.end.offset).indexOf(url.replaceAll('&', '&amp;'));
      return at(start + Math.max(inside, 0));
    };
    if (name === 'style')
      return findCssLinks(value, 'declarationList').map((css) => ({ ...css, ...positionOf(css.url) }));
    const use = useOf(element, name);
    if (!use) return [];
    const type = typeof element.properties.type === 'string' ? element.properties.type : undefined;
    const declared = ['a', 'link', 'source', 'object', 'embed'].includes(element.tagName) ? type : undefined;
    const method = use === 'form' ? String(element.properties.method ?? 'get').toLowerCase() : undefined;
    return urlsIn(name, value, use).map((url) => ({ url, ...positionOf(url), use, type: declared, method }));
  });
}

function urlsIn(name: string, value: string, use: Use): string[] {
  if (/srcset/i.test(name)) return parseSrcset(value).map(({ url }) => url);
  if (use !== 'refresh') return [value.trim()];
  const [, quote = '', rest = ''] = /^[\s\d.]*[;,]?\s*url\s*=\s*(['"]?)(.*)$/is.exec(value) ?? [];
  const url = quote ? rest.split(quote)[0] : rest;
  return url ? [url.trim()] : [];
}

function useOf({ tagName, properties }: Element, name: string): Use | undefined {
  if (tagName === 'meta') return useOfMeta(properties);
  if (tagName === 'link') return useOfLink(properties);
  if (name === 'action' || name === 'formAction') return 'form';
  if (name === 'poster' || name === 'srcSet' || tagName === 'img' || tagName === 'input') return 'image';
  if (tagName === 'iframe' || tagName === 'frame') return 'frame';
  if (tagName === 'script') return 'script';
  if (['audio', 'video', 'source'].includes(tagName)) return 'media';
  return ['a', 'area', 'blockquote', 'q', 'del', 'ins'].includes(tagName) ? 'link' : 'resource';
}

function useOfMeta({ httpEquiv, property, name }: Element['properties']): Use | undefined {
  if (/^refresh$/i.test(String(httpEquiv))) return 'refresh';
  const key = String(property ?? name).toLowerCase();
  if (key === 'og:url') return 'canonical';
  return /^(og|twitter):(image|video|audio)(:(secure_)?url)?$/.test(key) ? 'preview' : undefined;
}

function useOfLink({ rel, as }: Element['properties']): Use | undefined {
  const relations = Array.isArray(rel) ? rel.map((item) => String(item).toLowerCase()) : [];
  if (relations.every((item) => item === 'preconnect' || item === 'dns-prefetch')) return undefined;
  if (relations.includes('canonical')) return 'canonical';
  if (relations.includes('stylesheet') || as === 'style') return 'style';
  if (relations.includes('alternate')) return 'alternate';
  if (relations.includes('modulepreload') || as === 'script') return 'script';
  return relations.some((item) => /icon$/.test(item)) || as === 'image' ? 'image' : 'resource';
}
