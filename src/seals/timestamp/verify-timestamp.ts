import { hash, verify, X509Certificate } from 'node:crypto';
import { type AsnType, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import type { SignerInfo } from 'pkijs';
import { trustedPath } from './certificate-path.ts';
import { digestNamed, readTimestamp, stampType, type Timestamp } from './read-timestamp.ts';

/**
 * Returns the time of a time stamp of a file. Throws, with a sentence that says why, if it is not a valid one by an authority
 * whose certificate, or whose issuer's, is among the trusted ones. Needs no network.
 */
export function verifyTimestamp(bytes: Uint8Array, file: Uint8Array, trusted: readonly X509Certificate[]): Date {
  const stamp = readTimestamp(bytes);
  if (!hash(stamp.fileDigest, file, 'buffer').equals(stamp.imprint)) throw new Error('It is of another file.');
  const certificates = stamp.certificates.flatMap(readable);
  const signer = [...certificates, ...trusted].find((certificate) => isSignedBy(stamp, certificate));
  if (!signer) throw new Error('Its signature is not valid.');
  if (!signer.keyUsage?.includes('1.3.6.1.5.5.7.3.8'))
    throw new Error('It is signed with a certificate that is not for time stamps.');
  if (!trustedPath(signer, certificates, trusted, stamp.at))
    throw new Error('Its certificate is of no trusted authority, or had expired.');
  return stamp.at;
}

/** Returns a certificate, or none if it cannot be read: a stamp may bring some that nothing needs. */
function readable(der: Buffer): X509Certificate[] {
  try {
    return [new X509Certificate(der)];
  } catch {
    return [];
  }
}

/** Returns whether a stamp is signed by a certificate and names that certificate as its signer's. */
function isSignedBy({ signer, content }: Timestamp, certificate: X509Certificate): boolean {
  const { signedAttrs, digestAlgorithm, signature } = signer;
  if (!signedAttrs) return false;
  const digest = digestNamed(digestAlgorithm.algorithmId);
  const [type] = attributeOf(signer, '1.2.840.113549.1.9.3');
  const [imprint] = attributeOf(signer, '1.2.840.113549.1.9.4');
  if (!(type instanceof ObjectIdentifier) || type.getValue() !== stampType) return false;
  if (!(imprint instanceof OctetString) || !hash(digest, content, 'buffer').equals(bytesOf(imprint))) return false;
  if (!namesCertificate(signer, certificate)) return false;
  const key = certificate.publicKey;
  if (key.asymmetricKeyType !== 'rsa' && key.asymmetricKeyType !== 'ec') return false;
  return verify(digest, Buffer.from(signedAttrs.encodedValue), key, bytesOf(signature));
}

/** Returns whether the signed attributes have the digest of a certificate: by RFC 5816 with any digest, by RFC 2634 with SHA-1. */
function namesCertificate(signer: SignerInfo, certificate: X509Certificate): boolean {
  const [version2] = attributeOf(signer, '1.2.840.113549.1.9.16.2.47');
  const [version1] = attributeOf(signer, '1.2.840.113549.1.9.16.2.12');
  const [first, second] = partsOf(partsOf(partsOf(version2 ?? version1)[0])[0]);
  const [algorithm] = first instanceof Sequence ? partsOf(first) : [];
  const digest = !version2
    ? 'sha1'
    : algorithm instanceof ObjectIdentifier
      ? digestNamed(algorithm.getValue())
      : 'sha256';
  const named = algorithm ? second : first;
  return named instanceof OctetString && hash(digest, certificate.raw, 'buffer').equals(bytesOf(named));
}

function attributeOf({ signedAttrs }: SignerInfo, id: string): AsnType[] {
  return signedAttrs?.attributes.find(({ type }) => type === id)?.values ?? [];
}

function partsOf(value: AsnType | undefined): AsnType[] {
  return value instanceof Sequence ? value.valueBlock.value : [];
}

function bytesOf(value: OctetString): Buffer {
  return Buffer.from(value.getValue());
}
