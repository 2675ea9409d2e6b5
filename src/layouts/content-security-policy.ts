import { hash } from 'node:crypto';

/** What a page may load, for its Content Security Policy. */
export interface PageNeeds {
  /** The page's one inline stylesheet. */
  style: string;
  /** Whether the page runs the search, whose engine is WebAssembly and fetches its index. */
  search?: boolean | undefined;
  /** Whether its script fetches this site's data. */
  fetches?: boolean | undefined;
}

/**
 * A page's Content Security Policy: its own stylesheet by hash, scripts of this site, nothing from another host.
 * `frame-ancestors` works only as a header, so the host sets it.
 */
export function contentSecurityPolicy({ style, search, fetches }: PageNeeds): string {
  return [
    "default-src 'none'",
    `script-src 'self'${search ? " 'wasm-unsafe-eval'" : ''}`,
    `style-src 'sha256-${hash('sha256', style, 'base64')}'`,
    "img-src 'self'",
    ...(search || fetches ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
