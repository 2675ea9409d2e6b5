import { X509Certificate } from 'node:crypto';

/** The most certificates between that of a time stamp and a trusted one. */
const longest = 5;

/**
 * Returns whether a certificate is trusted, or issued by a trusted one through the others. All of them must have been valid at
 * the time. That none was revoked is not looked up, because a check needs no network.
 */
export function trustedPath(
  certificate: X509Certificate,
  others: readonly X509Certificate[],
  trusted: readonly X509Certificate[],
  at: Date,
  left = longest,
): boolean {
  if (!isValidAt(certificate, at)) return false;
  if (trusted.some(({ fingerprint256 }) => fingerprint256 === certificate.fingerprint256)) return true;
  if (left === 0) return false;
  const issuers = [...trusted, ...others].filter((issuer) => issuer.ca && isIssuedBy(certificate, issuer));
  return issuers.some((issuer) => trustedPath(issuer, others, trusted, at, left - 1));
}

function isValidAt({ validFromDate, validToDate }: X509Certificate, at: Date): boolean {
  return validFromDate <= at && at <= validToDate;
}

function isIssuedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}

/** Returns the certificates in a text of PEM. Throws if one of them cannot be read. */
export function readCertificates(pem: string): X509Certificate[] {
  const found = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
  return found.map((one) => new X509Certificate(one));
}
