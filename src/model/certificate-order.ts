import type { CompanyNames } from './policy-phrase.ts';
import { type CertificateDates, type CertificateStatus, certificateStatus } from './certificate-status.ts';
import { endsSoon } from './certificate-words.ts';

/**
 * Returns certificates in the order in which readers look for them on a day: those that `owner` holds first. Of both, valid
 * ones come first, of these the ones that end soon last, then those that cannot be relied on, and ended ones last.
 */
export function inReadersOrder<Certificate extends CertificateDates & { holder: string }>(
  certificates: readonly Certificate[],
  owner: CompanyNames,
  day: string,
): Certificate[] {
  const placeOf = (certificate: Certificate) => {
    const status = certificateStatus(certificate, day);
    const isLate = status === 'valid' && endsSoon(certificate, day) ? 1 : 0;
    return [isHolder(owner, certificate) ? 0 : 1, order.indexOf(status), isLate];
  };
  const placed = certificates.map((certificate) => ({ certificate, place: placeOf(certificate) }));
  // sorting is stable
  return placed.sort((a, b) => compare(a.place, b.place)).map(({ certificate }) => certificate);
}

/** Returns how little a certificate can be relied on: 0 if it is valid on a day, and most if it was withdrawn. */
export function doubtOf(certificate: CertificateDates, day: string): number {
  return order.indexOf(certificateStatus(certificate, day));
}

/** Returns whether a certificate names a company as its holder, by its legal name or by the short one. */
export function isHolder({ legalName, name }: CompanyNames, { holder }: { holder: string }): boolean {
  return holder === legalName || holder === name;
}

/** Returns certificates that a company holds itself, and those of others, each in the order given. */
export function byHolder<Certificate extends { holder: string }>(
  certificates: readonly Certificate[],
  company: CompanyNames,
): { own: Certificate[]; others: Certificate[] } {
  return {
    own: certificates.filter((one) => isHolder(company, one)),
    others: certificates.filter((one) => !isHolder(company, one)),
  };
}

const order: readonly CertificateStatus[] = [
  'valid',
  'not-yet-valid',
  'suspended',
  'unknown',
  'expired',
  'edition-ended',
  'withdrawn',
];

function compare(a: readonly number[], b: readonly number[]): number {
  const differences = a.map((place, index) => place - (b[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}
