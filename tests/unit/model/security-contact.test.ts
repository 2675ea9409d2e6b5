import { describe, expect, it } from 'vitest';
import { type ContactDetails, contactUris, securityContacts } from '../../../src/model/security-contact.ts';

const purposes = ['security', 'support', 'privacy', 'sales'] as const;

describe('securityContacts', () => {
  const contacts = purposes.map((purpose): ContactDetails => ({ purpose, email: `${purpose}@acme.example` }));
  const purposesOf = (some: readonly ContactDetails[]) => securityContacts(some).map(({ purpose }) => purpose);

  it.each([
    ['all', contacts, 'security'],
    ['no security contact', contacts.slice(1), 'support'],
    ['no security or support contact', contacts.slice(2), 'privacy'],
    ['a sales contact alone', contacts.slice(3), 'sales'],
  ])('of a company with %s are those for the best purpose', (_, some, expected) => {
    expect(purposesOf(some)).toEqual([expected]);
    expect(purposesOf(some.toReversed())).toEqual([expected]);
  });

  it('are all of the same purpose, in the order given', () => {
    const two: ContactDetails[] = [
      { purpose: 'security', email: 'b@acme.example' },
      { purpose: 'support', email: 'c@acme.example' },
      { purpose: 'security', phone: '+1 555' },
    ];
    expect(securityContacts(two)).toEqual([two[0], two[2]]);
  });

  it('leave out a contact that no URI can be made for', () => {
    const plain: ContactDetails = { purpose: 'security', url: 'http://acme.example/report' };
    expect(purposesOf([plain, ...contacts.slice(3)])).toEqual(['sales']);
    expect(purposesOf([plain])).toEqual([]);
  });

  it('are none without contacts', () => expect(securityContacts([])).toEqual([]));
});

describe('contactUris', () => {
  it.each([
    ['an e-mail address', { email: 'security@acme.example' }, ['mailto:security@acme.example']],
    ['an e-mail address with a plus', { email: 'it+sec@acme.example' }, ['mailto:it+sec@acme.example']],
    [
      'an e-mail address with special characters',
      { email: 'a&b%c?@acme.example' },
      ['mailto:a%26b%25c%3F@acme.example'],
    ],
    ['an e-mail address with two @', { email: '"a@b"@acme.example' }, ['mailto:%22a%40b%22@acme.example']],
    ['two plus signs', { email: 'a+b+c@acme.example' }, ['mailto:a+b+c@acme.example']],
    [
      'an https URL, as browsers write it',
      { url: 'https://ACME.example/ré port' },
      ['https://acme.example/r%C3%A9%20port'],
    ],
    ['a URL without TLS', { url: 'http://acme.example/report' }, []],
    ['a URL that has https:// only later', { url: 'http://acme.example/?to=https://' }, []],
    ['a telephone number', { phone: '+372 555 0100' }, ['tel:+3725550100']],
    ['nothing', {}, []],
    [
      'everything',
      { phone: '+372 555', url: 'https://acme.example/', email: 'a@acme.example' },
      ['mailto:a@acme.example', 'https://acme.example/', 'tel:+372555'],
    ],
  ])('returns the URIs that RFC 9116 allows for %s', (_, details, uris) =>
    expect(contactUris({ purpose: 'security', ...details })).toEqual(uris),
  );
});
