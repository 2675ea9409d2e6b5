import type { Company } from '../library/library-types.ts';
import { urls, withBase } from '../model/urls.ts';

/** An old address of the policy with a value of its query parameter, and the revision it meant. */
interface Move {
  path: string;
  parameter: string;
  value: string;
  to: string;
}

/**
 * Rules by which a server sends the policy's old addresses to their revisions, each in its server's own language. An
 * address without a known revision is left to the page that stands there.
 */
export const redirects = {
  /** For a `server` block of nginx. */
  nginx: (company: Company, base = '') =>
    company.legacy
      .flatMap((address) => [address.path, `${address.path}/`].map((path) => ({ ...address, path })))
      .map((address) => {
        const rules = moves([address], base).map(
          ({ parameter, value, to }) => `  if ($arg_${parameter} = "${value}") { return 301 ${to}; }\n`,
        );
        return `location = ${withBase(base, address.path)} {\n${rules.join('')}}\n`;
      })
      .join(''),
  /** For a site block of a Caddyfile. */
  caddy: ({ legacy }: Company, base = '') =>
    moves(legacy, base)
      .map(
        ({ path, parameter, value, to }, index) =>
          `@moved${index} {\n  path ${path} ${path}/\n  query ${parameter}=${value}\n}\nredir @moved${index} ${to} 301\n`,
      )
      .join(''),
  /** For a `_redirects` file, as Netlify reads it. */
  netlify: ({ legacy }: Company, base = '') =>
    moves(legacy, base)
      .map(({ path, parameter, value, to }) => `${path} ${parameter}=${value} ${to} 301!\n`)
      .join(''),
} as const;

function moves(legacy: Company['legacy'], base: string): Move[] {
  return legacy.flatMap(({ path, parameter, revisions }) =>
    Object.entries(revisions).map(([value, date]) => ({
      path: withBase(base, path),
      parameter,
      value,
      to: withBase(base, urls.revision(date)),
    })),
  );
}
