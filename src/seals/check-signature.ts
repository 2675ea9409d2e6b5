import type { SealSignature } from '../model/seal.ts';
import { readPublicKey } from './minisign/public-key.ts';
import { isValidSignature, readSignature } from './minisign/signature.ts';
import type { TrustedKey } from './trust.ts';

/** A valid proof, or why it is not valid and how to fix that. */
export type ProofResult<Proof> = { valid: Proof } | { message: string; hint: string };

/** Returns a signature of the log up to a revision, or why it is not valid: the key must have been in use on the day of signing. */
export function checkSignature(
  text: string,
  log: string,
  revision: string,
  keys: readonly TrustedKey[],
): ProofResult<SealSignature> {
  const signature = readSignature(text);
  const again = 'Sign again with npm run seal -- --key FILE.';
  if (!signature) return { message: 'It is not a signature of minisign.', hint: again };
  const { keyId } = signature;
  const known = keys.find(({ key }) => readPublicKey(key)?.id === keyId);
  const key = known && readPublicKey(known.key);
  if (!key) {
    return {
      message: `The signature is by the key ${keyId}, which company.yaml does not have.`,
      hint: 'Add its public key to signingKeys, or sign again with a key that is there.',
    };
  }
  if (!isValidSignature(signature, Buffer.from(log), key))
    return { message: `The signature is not one of the log up to the revision of ${revision}.`, hint: again };
  const on = dayOfSigning(signature.trustedComment);
  if (!on) return { message: 'The signature does not say when it was made.', hint: again };
  if (on < known.from || (known.until !== undefined && on > known.until)) {
    const days = known.until ? `from ${known.from} to ${known.until}` : `from ${known.from}`;
    return {
      message: `The signature was made on ${on}, and the key ${keyId} signs ${days}.`,
      hint: 'Sign again with the key in use, or correct the days in signingKeys.',
    };
  }
  return { valid: { revision, keyId, on } };
}

/** Returns the day that minisign's own comment gives, in UTC, or `undefined` if it gives none. */
export function dayOfSigning(comment: string): string | undefined {
  const seconds = Number(/(?:^|\t)timestamp:(\d{1,12})(?:\t|$)/.exec(comment)?.[1] ?? Number.NaN);
  return Number.isNaN(seconds) ? undefined : new Date(seconds * 1000).toISOString().slice(0, 10);
}
