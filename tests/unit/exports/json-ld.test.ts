import { describe, expect, it } from 'vitest';
import { certificationJsonLd, organizationJsonLd } from '../../../src/exports/json-ld.ts';
import { bareCertificate, tinyLibrary } from './tiny-library.ts';

const { company, contacts, certificates } = tinyLibrary();
const [support] = contacts;
const [certificate] = certificates;
if (!support || !certificate) throw new Error('The library lacks an entry.');

describe('organizationJsonLd', () => {
  it('has the company with its contacts', () => {
    expect(organizationJsonLd(company, contacts)).toEqual({
      '@type': 'Organization',
      name: 'Tiny',
      legalName: 'Tiny Ltd',
      url: 'https://tiny.example/',
      contactPoint: [
        {
          '@type': 'ContactPoint',
          name: 'Support',
          contactType: 'customer support',
          telephone: '+44 20 7946 0000',
          email: 'help@tiny.example',
          url: 'https://tiny.example/form',
        },
      ],
    });
  });

  it.each([
    ['support', 'customer support'],
    ['security', 'security'],
    ['privacy', 'privacy'],
    ['sales', 'sales'],
  ] as const)('calls a contact for %s by the type %s', (purpose, contactType) => {
    expect(organizationJsonLd(company, [{ ...support, purpose }])).toMatchObject({ contactPoint: [{ contactType }] });
  });
});

describe('certificationJsonLd', () => {
  it('has what is known of a certificate and whether it is active on the day', () => {
    const expected = {
      '@type': 'Certification',
      '@id': '#iso-27001',
      name: 'ISO/IEC 27001:2013, Tiny Ltd',
      certificationIdentification: 'N-1',
      certificationStatus: 'https://schema.org/CertificationActive',
      about: { '@type': 'Organization', name: 'Tiny Ltd', description: 'Management system' },
      issuedBy: { '@type': 'Organization', name: 'Certifier' },
      validFrom: '2024-01-01',
      expires: '2027-01-01',
      url: 'https://tiny.example/iso.pdf',
    };
    expect(certificationJsonLd(certificate, '2025-10-31')).toEqual(expected);
    expect(certificationJsonLd(certificate, '2025-11-01')).toEqual({
      ...expected,
      certificationStatus: 'https://schema.org/CertificationInactive',
    });
  });

  it('leaves out what is not known', () => {
    expect(JSON.parse(JSON.stringify(certificationJsonLd(bareCertificate, '2025-11-01')))).toEqual({
      '@type': 'Certification',
      '@id': '#seal',
      name: 'Seal 3, Host Ltd',
      about: { '@type': 'Organization', name: 'Host Ltd' },
    });
  });
});
