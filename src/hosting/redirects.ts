import type { Company } from '../library/library-types.ts';
import { mainPolicy, urls, withBase } from '../model/urls.ts';

/** An old URL of the policy, with a value of its query parameter and the path of the revision it meant. */
interface Move {
  path: string;
  parameter: string;
  value: string;
  to: string;
}

/**
 * Returns, for each kind of server, the rules that redirect the policy's old URLs to their revisions. A URL without a known
 * revision is not redirected: a page at the old path lists the revisions.
 */
export const redirects = {
  /** For a `server` block of nginx. */
  nginx: ({ legacy }: Pick<Company, 'legacy'>, base = '') =>
    moves(legacy, base)
      .flatMap(({ path, parameter, value, to }) =>
        [path, `${path}/`].map(
          (from) => `set $moved "$uri?$arg_${parameter}";\nif ($moved = "${from}?${value}") { return 301 ${to}; }\n`,
        ),
      )
      .join(''),
  /** For a site block of a Caddyfile. */
  caddy: ({ legacy }: Pick<Company, 'legacy'>, base = '') =>
    moves(legacy, base)
      .map(
        ({ path, parameter, value, to }, index) =>
          `@moved${index} {\n  path ${path} ${path}/\n  query ${parameter}=${value}\n}\nredir @moved${index} ${to} 301\n`,
      )
      .join(''),
  /** For a `_redirects` file, as Netlify reads it. */
  netlify: ({ legacy }: Pick<Company, 'legacy'>, base = '') =>
    moves(legacy, base)
      .map(({ path, parameter, value, to }) => `${path} ${parameter}=${value} ${to} 301!\n`)
      .join(''),
} as const;

function moves(legacy: Company['legacy'], base: string): Move[] {
  return legacy.flatMap(({ path, parameter, policy = mainPolicy, revisions }) =>
    Object.entries(revisions).map(([value, date]) => ({
      path: withBase(base, path),
      parameter,
      value,
      to: withBase(base, urls.revision({ policy, date })),
    })),
  );
}
