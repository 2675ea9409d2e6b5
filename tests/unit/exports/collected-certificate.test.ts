import { describe, expect, it } from 'vitest';
import { collectedCertificate } from '../../../src/exports/collected-certificate.ts';
import type { Certificate } from '../../../src/library/library-types.ts';
import { registers } from '../../../src/registers/index.ts';
import { absolute, bareCertificate, day, tinyLibrary } from './tiny-library.ts';

const library = tinyLibrary();
const [certificate = bareCertificate] = library.certificates;
/** Returns the part of a collected certificate that its register's fields make. */
const collected = (from: Certificate) => {
  const item = collectedCertificate(from, library, absolute, day);
  return item.kind === 'certificate' ? item.certificate : undefined;
};

describe('collectedCertificate()', () => {
  it('has what the certificate states, by the labels of the register', () => {
    const { subject, number, scope, certificationBody, issued } = registers.certificates.fields;
    expect(collected(certificate)?.stated).toEqual([
      { label: 'Document', value: 'The certificate', url: 'https://tiny.example/iso.pdf' },
      { label: subject.label, value: 'Management system' },
      { label: number.label, value: 'N-1' },
      { label: scope.label, value: 'Everything' },
      { label: certificationBody.label, value: 'Certifier' },
      { label: 'Accreditation', value: 'Accreditor' },
      { label: issued.label, value: '1 January 2024' },
      { label: 'Expires', value: '1 January 2027' },
      { label: 'Statement of Applicability', value: 'version 1' },
    ]);
  });

  it('says of its document that it cannot be reached, and where its archived copy is', () => {
    const state = { deadSince: '2025-07-01', archived: 'https://archive.example/iso' };
    const document = certificate.document && { ...certificate.document, ...state };
    expect(collected({ ...certificate, document })?.stated?.[0]).toEqual({
      label: 'Document',
      value: 'The certificate (not reachable since 1 July 2025, archived copy: https://archive.example/iso)',
      url: 'https://tiny.example/iso.pdf',
    });
  });

  it('has nothing of what the certificate does not state', () => {
    expect(collected(bareCertificate)?.stated).toEqual([]);
  });

  it('has its name, its quotes and its other source apart from what it states', () => {
    expect(collected(certificate)).toMatchObject({
      name: 'ISO/IEC 27001:2013, Tiny Ltd',
      quotes: [{ quote: 'Backups are tested.', source: { company: 'Tiny Ltd', label: '§1 ¶2' } }],
      sources: [],
    });
    expect(collected(bareCertificate)?.sources).toEqual([
      'according to The certificate, seen on 1 March 2025: “The last seven are kept.”',
    ]);
  });
});
