import { hash } from 'node:crypto';

/** The parts of a page that its Content Security Policy has to allow. */
export interface PageNeeds {
  /** The text of the page's only stylesheet, which is inline. */
  style: string;
  /** Whether the page runs the search, which uses WebAssembly. */
  search?: boolean | undefined;
}

/**
 * Returns the Content Security Policy of a page: its own stylesheet by hash, scripts, pictures, fonts and data of this site,
 * nothing from another host. It has no `frame-ancestors`, which browsers ignore in a `<meta>` element: the host has to send
 * that as a header.
 */
export function contentSecurityPolicy({ style, search }: PageNeeds): string {
  return [
    "default-src 'none'",
    `script-src 'self'${search ? " 'wasm-unsafe-eval'" : ''}`,
    `style-src 'sha256-${hash('sha256', style, 'base64')}'`,
    "img-src 'self'",
    "font-src 'self'",
    // files that everyone may read; tools that look at a page in a browser fetch its robots.txt from within it
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
