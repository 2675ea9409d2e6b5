import { existsSync, readFileSync } from 'node:fs';
import type { Given as Arguments } from '../command-line.ts';
import { type PublicKey, readPublicKey } from '../../seals/minisign/public-key.ts';
import { readCertificates } from '../../seals/timestamp/certificate-path.ts';
import type { Verification } from './verify-site.ts';

/** The description of `npm run verify`. */
export const verifyCommand = {
  run: 'npm run verify',
  about:
    'Verifies a site from outside: its sealed files, the log of seals, signatures and time stamps, and every file that it lists.',
  positionals: 'URL|FOLDER',
  options: {
    key: {
      type: 'string',
      value: 'PUBLIC',
      multiple: true,
      about: 'a public key of minisign that you trust, or its file',
    },
    tsa: { type: 'string', value: 'FILE', about: 'the certificates of time-stamp authorities that you trust, as PEM' },
    against: { type: 'string', value: 'FOLDER', about: 'a build of your own that every file must equal' },
    live: { type: 'string', value: 'URL', about: 'the site as it is published, whose seals must all be here' },
  },
  exits: '0 verified, 1 something differs or cannot be read',
} as const;

/** Returns what to verify, from the command line. Throws if it is wrong. */
export function checkVerify({ values, positionals }: Arguments<typeof verifyCommand>): Verification {
  const [site, ...more] = positionals;
  if (!site || more.length > 0) throw new Error('Expected one URL or folder.');
  const { key, tsa, against, live } = values;
  if (live !== undefined && !isUrl(live)) throw new Error('--live must be a URL with http or https.');
  for (const url of [site, live ?? ''].filter(isUrl)) {
    if (!URL.canParse(url)) throw new Error(`${url} is not a URL.`);
    if (/[?#]/.test(url)) throw new Error(`${url} must be the URL of a site, without a query (?) or a fragment (#).`);
  }
  if (against !== undefined && isUrl(against)) throw new Error('--against must be a folder.');
  return { site, against, live, keys: key?.map(keyOf), certificates: tsa === undefined ? undefined : trustedIn(tsa) };
}

function isUrl(place: string): boolean {
  return /^https?:\/\//.test(place);
}

function keyOf(given: string): PublicKey {
  const key = readPublicKey(existsSync(given) ? readFileSync(given, 'utf8') : given);
  if (!key) throw new Error('--key must be a public key of minisign: its line, which begins with RW, or its file.');
  return key;
}

function trustedIn(file: string) {
  try {
    const found = readCertificates(readFileSync(file, 'utf8'));
    if (found.length > 0) return found;
  } catch {
    // said below
  }
  throw new Error('--tsa must be a file with certificates as PEM.');
}
