import { X509Certificate } from 'node:crypto';
import { publicKeyPattern, readPublicKey } from './minisign/public-key.ts';

/** A key that signs seals, and the days on which it does. */
export interface TrustedKey {
  /** The public key on one line, as `minisign -P` takes it. */
  key: string;
  from: string;
  /** The last day on which it signs; none while it is in use. */
  until?: string | undefined;
}

/** An authority whose time stamps count. */
export interface TrustedAuthority {
  name: string;
  /** Its certificate, or that of its issuer, as PEM. */
  certificate: string;
}

/** Whose signatures and time stamps of seals count. */
export interface Trusted {
  signingKeys: readonly TrustedKey[];
  timestampAuthorities: readonly TrustedAuthority[];
}

/** Returns whether a text is a public key of minisign on one line. */
export function isPublicKey(text: string): boolean {
  return publicKeyPattern.test(text) && readPublicKey(text) !== undefined;
}

/** Returns whether a text is a certificate as PEM. */
export function isCertificate(text: string): boolean {
  try {
    return new X509Certificate(text).raw.length > 0;
  } catch {
    return false;
  }
}
