/** What proves a sealed revision beyond the checksums of its files. */
export interface Seal {
  /** The digest of the revision's checksums and of all seals before it, in lowercase hexadecimal. */
  head: string;
  /** Its place in the log, from 1. */
  position: number;
  /** The newer revision that was sealed before it, if it was sealed out of the order of dates. */
  sealedAfter?: string | undefined;
  /** The signature that covers it, if there is a valid one. */
  signature?: SealSignature | undefined;
  /** The time stamp that covers it, if there is a valid one. */
  timestamp?: SealTimestamp | undefined;
}

/** A valid signature of the log of seals. */
export interface SealSignature {
  /** The revision whose log was signed: the seal's own, or a later one that covers it too. */
  revision: string;
  /** The id of the key, as minisign prints it. */
  keyId: string;
  /** The day on which it was signed, as the signer says. */
  on: string;
}

/** A valid time stamp of the log of seals. */
export interface SealTimestamp {
  /** The revision whose log was stamped: the seal's own, or a later one that covers it too. */
  revision: string;
  /** The time in UTC, as ISO 8601. */
  at: string;
  /** The name that the company gives the authority. */
  authority: string;
}
