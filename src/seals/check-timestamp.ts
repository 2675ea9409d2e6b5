import type { SealTimestamp } from '../model/seal.ts';
import type { ProofResult } from './check-signature.ts';
import { readCertificates } from './timestamp/certificate-path.ts';
import { verifyTimestamp } from './timestamp/verify-timestamp.ts';
import type { TrustedAuthority } from './trust.ts';

/** Returns a time stamp of the log up to a revision, or why it is not valid. */
export function checkTimestamp(
  bytes: Uint8Array,
  log: string,
  revision: string,
  authorities: readonly TrustedAuthority[],
): ProofResult<SealTimestamp> {
  let reason = 'It is by no authority that company.yaml names.';
  for (const { name, certificate } of authorities) {
    try {
      const at = verifyTimestamp(bytes, Buffer.from(log), readCertificates(certificate));
      return { valid: { revision, at: `${at.toISOString().slice(0, 19)}Z`, authority: name } };
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
    }
  }
  return {
    message: `The time stamp is not valid. ${reason}`,
    hint: 'Ask for another with npm run seal -- --timestamp URL, or add the certificate of its authority to timestampAuthorities.',
  };
}
