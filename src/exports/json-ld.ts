import type { Certificate, Company, Contact } from '../library/library-types.ts';
import { certificateStatus } from '../model/certificate-status.ts';
import { schemaOrgStatus } from '../model/certificate-words.ts';

/** The company as a schema.org Organization, with the contacts it gives. */
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

/** A certificate as a schema.org Certification; its status on the day given, or none where it cannot be told. */
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
