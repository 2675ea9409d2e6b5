import type { Certificate, Company, Contact } from '../library/library-types.ts';
import { certificateStatus } from '../model/certificate-status.ts';
import { schemaOrgStatus } from '../model/certificate-words.ts';

/** Returns the company as a schema.org Organization with its contacts. */
export function organizationJsonLd(company: Company, contacts: readonly Contact[]): object {
  return {
    '@type': 'Organization',
    name: company.name,
    legalName: company.legalName,
    url: company.website,
    contactPoint: contacts.map(({ name, purpose, phone, email, url }) => ({
      '@type': 'ContactPoint',
      name,
      contactType: purpose === 'support' ? 'customer support' : purpose,
      telephone: phone,
      email,
      url,
    })),
  };
}

/** Returns a certificate as a schema.org Certification. It has no status if nobody can tell whether it is valid on the day. */
export function certificationJsonLd(certificate: Certificate, day: string): object {
  const { holder, standard, subject, certificationBody, number, issued, expires, document } = certificate;
  const status = certificateStatus(certificate, day);
  return {
    '@type': 'Certification',
    '@id': `#${certificate.id}`,
    name: `${standard}, ${holder}`,
    certificationIdentification: number,
    certificationStatus: schemaOrgStatus(status),
    about: { '@type': 'Organization', name: holder, description: subject },
    issuedBy: certificationBody && { '@type': 'Organization', name: certificationBody },
    validFrom: issued,
    expires,
    url: document?.url,
  };
}
