import { describe, expect, it } from 'vitest';
import type { Library } from '../../../../src/library/library-types.ts';
import { certificateFacts } from '../../../../src/model/certificate-words.ts';
import { registerRecords } from '../../../../src/search/records/register-records.ts';
import { bareCertificate, tinyLibrary } from '../../exports/tiny-library.ts';

const recordAt = (url: string, changes: Partial<Library> = {}) =>
  registerRecords(tinyLibrary(changes)).find((record) => record.url === url);
const [certificate] = tinyLibrary().certificates;
const [processor] = tinyLibrary().processors;
const [contact] = tinyLibrary().contacts;
if (!certificate || !processor || !contact) throw new Error('The library has an entry of each register.');

describe('registerRecords()', () => {
  it('returns a record for each entry, register by register', () =>
    expect(registerRecords(tinyLibrary()).map(({ url }) => url)).toEqual([
      ...['/certificates/#iso-27001', '/certificates/#seal', '/processors/#host', '/contact/#support'],
      '/references/#certificate-document',
    ]));

  it('returns a certificate of the company with its facts, its quotes, and what else identifies it', () =>
    expect(recordAt('/certificates/#iso-27001')).toEqual({
      ...{ kind: 'certificate', url: '/certificates/#iso-27001', title: 'ISO/IEC 27001:2013, Tiny Ltd' },
      ...{ text: 'Backups are tested.', sections: ['1'], isOwn: true, facts: certificateFacts(certificate) },
      names: expect.arrayContaining(['certificate', 'certificates']),
      aliases: ['Certifier', 'N-1', 'Everything'],
    }));

  it('returns a certificate of another company by its standard, if the company has none to it, with its source in words', () =>
    expect(recordAt('/certificates/#seal')).toEqual({
      ...{ kind: 'certificate', url: '/certificates/#seal', title: 'Seal 3, Host Ltd', text: '', sections: [] },
      ...{ names: ['Seal 3', 'Seal 3 certificate', 'Seal 3 certification'], aliases: [] },
      facts: certificateFacts(bareCertificate),
      sources: ['according to The certificate, seen on 1 March 2025'],
    }));

  it('returns a certificate of another company without names if the company has one to the standard, of any edition', () => {
    const others = [{ ...bareCertificate, standard: 'ISO/IEC 27001:2022' }];
    expect(recordAt('/certificates/#seal', { certificates: [certificate, ...others] })?.names).toEqual([]);
  });

  it.each([
    [
      'ISO/IEC 27001:2013',
      ['ISO/IEC 27001:2013', 'ISO 27001:2013', '27001:2013', 'ISO/IEC 27001', 'ISO 27001', '27001'],
    ],
    [
      'BS ISO/IEC 27001:2013',
      ['BS ISO/IEC 27001:2013', 'BS ISO 27001:2013', '27001:2013', 'BS ISO/IEC 27001', 'BS ISO 27001', '27001'],
    ],
    ['ISO 9001:2015', ['ISO 9001:2015', '9001:2015', 'ISO 9001', '9001']],
    ['SOC 2 Type II', ['SOC 2 Type II']],
    ['Scheme for ISO 9001 users', ['Scheme for ISO 9001 users']],
    ['Rules :2019a', ['Rules :2019a']],
  ])('calls the company’s certificate to %s by the names %j, and by each as a certificate', (standard, names) => {
    const own = recordAt('/certificates/#iso-27001', { certificates: [{ ...certificate, standard }] })?.names ?? [];
    const all = names.flatMap((name) => [name, `${name} certificate`, `${name} certification`]);
    expect(own).toEqual(expect.arrayContaining(all));
    expect(own).toHaveLength(all.length + 2);
  });

  it('returns a processor with its services, quotes, source and places, by the names of who provides each service', () => {
    const record = recordAt('/processors/#host');
    expect(record).toMatchObject({
      ...{
        kind: 'processor',
        title: 'Host Ltd',
        sections: ['1', '2'],
        aliases: ['Location of processing: Finland', 'Street 1'],
      },
      text: 'Servers, Storage. Safeguards for transfers: Adequacy decision. Backups are made every day. … each year',
      sources: ['stated by Tiny Ltd on 1 April 2025'],
    });
    expect(record?.names).toEqual([
      ...['processor', 'sub-processor', 'subprocessor'],
      ...['Servers provider', 'Servers company', 'Servers supplier'],
      ...['Storage provider', 'Storage company', 'Storage supplier'],
    ]);
  });

  it('returns a processor without places or a source', () => {
    const { location: _, address: __, ...rest } = processor;
    const record = recordAt('/processors/#host', { processors: [{ ...rest, source: undefined }] });
    expect(record).toMatchObject({ aliases: [] });
    expect(record).not.toHaveProperty('sources');
  });

  it('returns a contact with the ways to reach it, by their names and those of its purpose', () => {
    const record = recordAt('/contact/#support');
    expect(record).toMatchObject({
      ...{ kind: 'contact', title: 'Support', sections: ['2'], aliases: ['support'] },
      text: 'Phone: +44 20 7946 0000. E-mail: help@tiny.example. Staff are trained.',
    });
    expect(record?.names).toEqual(expect.arrayContaining(['helpdesk', 'support phone', 'phone number', 'e-mail']));
  });

  it('calls a contact by no way in which it cannot be reached', () => {
    const { phone: _, ...rest } = contact;
    const record = recordAt('/contact/#support', { contacts: [{ ...rest, purpose: 'sales' }] });
    expect(record?.text).toBe('E-mail: help@tiny.example. Staff are trained.');
    expect(record?.names).toEqual(expect.arrayContaining(['contact sales', 'email']));
    for (const name of ['phone number', 'helpdesk']) expect(record?.names).not.toContain(name);
  });

  it('returns a reference with its kind and URL, the sections that link to it, and the certificates whose document it is', () =>
    expect(recordAt('/references/#certificate-document')).toEqual({
      ...{ kind: 'reference', url: '/references/#certificate-document', title: 'The certificate', sections: ['2'] },
      ...{ text: 'Certificate document: https://tiny.example/iso.pdf', certificates: ['iso-27001'] },
    }));

  it('names no certificate at a reference that is the document of none', () => {
    const certificates = tinyLibrary().certificates.map((one) => ({ ...one, document: undefined }));
    const found = registerRecords(tinyLibrary({ certificates })).find(({ kind }) => kind === 'reference');
    expect(found?.certificates).toBeUndefined();
  });

  it('says of a reference that its document is no longer reachable', () => {
    const [reference] = tinyLibrary().references;
    if (!reference) throw new Error('Expected a reference.');
    const dead = tinyLibrary({ references: [{ ...reference, deadSince: '2026-05-03' }] });
    const found = registerRecords(dead).find(({ kind }) => kind === 'reference');
    expect(found?.text).toMatch(/ \(not reachable since 3 May 2026\)$/);
  });
});
