import type { Element, Nodes } from 'hast';
import { describe, expect, inject, it } from 'vitest';
import { type BuiltPage, elements, named, pagesOf } from './built.ts';
import type { SiteName } from './setup.ts';

const sites = inject('sites');

/** A text that is the label of a clause or a section and nothing else. */
const isLabel = (text: string) => /^([^:]*\s)?§[\d.]+( “[^”]*”)?( ¶\d+)?$|^¶\d+$/u.test(text);

/** The words that a reader sees on a link or button, without those that are for screen readers or for no one. */
function seenWords(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && isUnseen(node)) return '';
  return 'children' in node ? node.children.map(seenWords).join('').replace(/\s+/g, ' ').trim() : '';
}

/** The name that a screen reader speaks: its label, or else its words with those of pictures in it. */
function spokenName(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return 'children' in node ? node.children.map(spokenName).join('') : '';
  const { ariaLabel, ariaHidden, alt } = node.properties;
  if (String(ariaHidden) === 'true') return '';
  return String(ariaLabel ?? alt ?? node.children.map(spokenName).join(''))
    .replace(/\s+/g, ' ')
    .trim();
}

function isUnseen({ properties }: Element): boolean {
  const classes = Array.isArray(properties.className) ? properties.className : [];
  return classes.includes('visually-hidden') || String(properties.ariaHidden) === 'true';
}

const controlsOf = ({ tree }: BuiltPage) => named(tree, 'a', 'button', 'summary');

describe.each(Object.keys(sites) as SiteName[])('every link and button of the site %s', (name) => {
  const pages = pagesOf(sites[name]);
  const controls = pages.flatMap((page) => controlsOf(page).map((control) => ({ page, control })));
  const described = ({ page, control }: (typeof controls)[number]) =>
    `${page.path}: “${seenWords(control)}” is “${spokenName(control)}”`;
  const faults = (isFault: (control: Element) => boolean) => [
    ...new Set(controls.filter(({ control }) => isFault(control)).map(described)),
  ];

  it('has a name', () => {
    expect(faults((control) => spokenName(control) === '')).toEqual([]);
  });

  it('speaks § and ¶ as words if its words are a label', () => {
    expect(faults((control) => isLabel(seenWords(control)) && /[§¶→]/.test(spokenName(control)))).toEqual([]);
  });

  it('has the words that are seen in its name, so that they can be spoken to it', () => {
    const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? [];
    const lacks = (control: Element) => {
      const spoken = new Set(words(spokenName(control)));
      return words(seenWords(control)).some((word) => !spoken.has(word));
    };
    expect(faults((control) => control.properties.ariaLabel !== undefined && lacks(control))).toEqual([]);
  });
});

describe.each(['acme', 'meridian'] as const)('links of the same name on a page of changes of the site %s', (name) => {
  it('lead to one place', () => {
    const pages = pagesOf(sites[name]).filter(({ path }) => /^\/changes\/([a-z-]+\/)?$/.test(path));
    expect(pages.length).toBeGreaterThan(0);
    const ambiguous = pages.flatMap((page) => {
      const [main] = named(page.tree, 'main');
      const links = main ? elements(main, ({ tagName }) => tagName === 'a') : [];
      const byName = Map.groupBy(links, spokenName);
      return [...byName]
        .filter(([, all]) => new Set(all.map(({ properties }) => properties.href)).size > 1)
        .map(([words]) => `${page.path}: ${words}`);
    });
    expect(ambiguous).toEqual([]);
  });
});
