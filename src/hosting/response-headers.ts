/**
 * The Content Security Policy of every response. Each page has a stricter one of its own, with the hash of its styles; this
 * one adds what only a header can say (`frame-ancestors`) and holds for files that are no pages, such as the script of the
 * search’s worker, which needs WebAssembly and loads data.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'unsafe-inline'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** The headers of every response, also of errors and redirects. */
export const responseHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': [
    'accelerometer',
    'camera',
    'geolocation',
    'gyroscope',
    'magnetometer',
    'microphone',
    'payment',
    'usb',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const satisfies Record<string, string>;

/** The `Cache-Control` of files whose names change with their content, and of all others, which browsers ask for again. */
export const cacheControl = { hashed: 'public, max-age=31536000, immutable', others: 'no-cache' } as const;

/** The files whose names have a hash of their content: those in folders, and Pagefind's by their extensions. */
export const hashedFiles = {
  folders: ['/_astro/'],
  extensions: ['pf_meta', 'pf_index', 'pf_fragment'],
} as const;

/** Returns whether the name of a file changes with its content. */
export function isHashed(path: string): boolean {
  return (
    hashedFiles.folders.some((folder) => path.startsWith(folder)) ||
    hashedFiles.extensions.some((extension) => path.endsWith(`.${extension}`))
  );
}

/** The statuses of requests that a server refuses, and what it says of each in place of its own page. */
export const refusals = {
  400: 'Bad Request',
  405: 'Method Not Allowed',
  414: 'URI Too Long',
  416: 'Range Not Satisfiable',
  431: 'Request Header Fields Too Large',
  500: 'Internal Server Error',
} as const satisfies Record<number, string>;
