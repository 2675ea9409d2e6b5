import type { BuiltPage } from './built.ts';

/** The URLs of each kind of page, in the order in which they are tried. */
const kinds: readonly (readonly [kind: string, url: RegExp])[] = [
  ['overview', /^\/$/],
  ['policies', /^\/policies\/$/],
  ['policy', /^\/(policy|policies\/[a-z0-9-]+)\/$/],
  ['revision', /^\/(policy|policies\/[a-z0-9-]+)\/\d{4}-\d{2}-\d{2}(-\d+)?\/$/],
  ['section', /^\/(policy|policies\/[a-z0-9-]+)\/[a-z0-9-]+\/$/],
  ['changes', /^\/changes\/$/],
  ['redline', /^\/changes\/([a-z0-9-]+\/)?\d[0-9-]+\/\d[0-9-]+\/$/],
  ['changes of a policy', /^\/changes\/[a-z0-9-]+\/$/],
  ['register', /^\/(certificates|processors|contact|references)\/$/],
  ['answers', /^\/answers\/$/],
  ['subject', /^\/answers\/[a-z0-9-]+\/$/],
  ['frameworks', /^\/frameworks\/$/],
  ['framework', /^\/frameworks\/[a-z0-9-]+\/$/],
  ['feed', /^\/feed\/$/],
  ['basket', /^\/basket\/$/],
  ['accessibility', /^\/accessibility\/$/],
  ['verify', /^\/verify\/$/],
  ['search', /^\/search\/$/],
  ['data', /^\/data\/$/],
  ['feed', /^\/feed\/$/],
  ['missing page', /^\/404\.html$/],
];

/**
 * The template that made a page: `section`, `register /contact/`, `revision no longer in force`. Throws for a page that
 * none of the kinds describes, so that a new template gets its tests.
 */
export function templateOf({ path, html }: Pick<BuiltPage, 'path' | 'html'>): string {
  if (html.includes('<legacy-address')) return 'legacy permalink';
  if (html.includes('data-moved')) return 'folder of legacy permalinks';
  const [kind] = kinds.find(([, url]) => url.test(path)) ?? [];
  if (!kind) throw new Error(`${path} is of no known template: add it to tests/site/templates.ts.`);
  if (kind === 'register') return `${kind} ${path}`;
  const isOld =
    /^(policy|revision|section|redline|changes of a policy)$/.test(kind) &&
    html.includes('name="robots" content="noindex');
  return isOld ? `${kind} no longer in force` : kind;
}

/** The longest page of each template, in the order of the templates' first pages. */
export function onePerTemplate<Page extends Pick<BuiltPage, 'path' | 'html'>>(
  pages: readonly Page[],
): { template: string; page: Page }[] {
  const byTemplate = Map.groupBy(pages, templateOf);
  return [...byTemplate].flatMap(([template, [first, ...rest]]) => {
    if (!first) return [];
    return {
      template,
      page: rest.reduce((longest, page) => (page.html.length > longest.html.length ? page : longest), first),
    };
  });
}
