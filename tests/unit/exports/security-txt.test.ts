import { describe, expect, it } from 'vitest';
import { securityTxt } from '../../../src/exports/security-txt.ts';
import type { Contact, Library } from '../../../src/library/library-types.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { contactUris } from '../../../src/model/security-contact.ts';
import { brokenRules, readSecurityTxt } from './security-txt-fields.ts';

const { library: acme } = loadLibrary('tests/fixtures/acme');
if (!acme) throw new Error('acme has problems');
const at = (origin: string) => (path: string) => new URL(path, origin).href;
const write = (library: Library, origin = 'https://trust.acme.example') => securityTxt(library, at(origin)) ?? '';
const withContacts = (contacts: Contact[]): Library => ({ ...acme, contacts });
const without = (purpose: string) => withContacts(acme.contacts.filter((contact) => contact.purpose !== purpose));

describe('security.txt', () => {
  it('is written from the security contact, with what the policy says of it', () => {
    expect(readSecurityTxt(write(acme))).toEqual([
      { name: 'Contact', value: 'https://www.acme.example/report' },
      { name: 'Contact', value: 'tel:+442079460999' },
      { name: 'Expires', value: '2027-10-15T23:59:59Z' },
      { name: 'Preferred-Languages', value: 'en, de-CH' },
      { name: 'Canonical', value: 'https://trust.acme.example/.well-known/security.txt' },
      { name: 'Policy', value: 'https://trust.acme.example/policy/support/#s8-p2' },
    ]);
    expect(brokenRules(readSecurityTxt(write(acme)))).toEqual([]);
  });

  it('calls another contact what it is, and names no policy on reports', () => {
    const text = write(without('security'));
    expect(text).toContain(
      '# Acme support: customer support, not a security contact; §8 ¶1 of the policy of 1 March 2025\n',
    );
    const fields = readSecurityTxt(text);
    expect(fields.filter(({ name }) => name === 'Contact').map(({ value }) => value)).toEqual([
      'mailto:support@acme.example',
      'tel:+442079460000',
    ]);
    expect(fields.map(({ name }) => name)).not.toContain('Policy');
    expect(brokenRules(fields)).toEqual([]);
  });

  it.each([
    ['security', 'security contact'],
    ['support', 'customer support, not a security contact'],
    ['privacy', 'privacy contact, not a security contact'],
    ['sales', 'sales contact, not a security contact'],
  ] as const)('says in a comment what a contact for %s is for', (purpose, words) => {
    const [contact] = acme.contacts;
    const contacts = contact ? [{ ...contact, name: 'Line  one\n two', purpose, email: 'a@acme.example' }] : [];
    const [first, second, third] = write(withContacts(contacts)).split('\n');
    expect(first).toBe('# Contacts of Acme Cloud Ltd, which publishes its security policy of 2025-03-01');
    expect(second).toBe('# The policy: https://trust.acme.example/policy/');
    expect(third).toBe(`# Line one two: ${words}; §8 ¶3 of the policy of 1 March 2025`);
  });

  it('names a policy by its title, and several by their list', () => {
    const titled = (title: string) => {
      const [policy] = acme.policies;
      return write({ ...acme, policies: [{ ...policy, current: { ...policy.current, title } }] }).split('\n', 2);
    };
    const published = '# Contacts of Acme Cloud Ltd, which publishes';
    expect(titled('Terms of service')[0]).toBe(`${published} its Terms of service of 2025-03-01`);
    expect(titled('How we work')[0]).toBe(`${published} “How we work” of 2025-03-01`);
    expect(write({ ...acme, policies: [...acme.policies, ...acme.policies] }).split('\n', 2)).toEqual([
      `${published} its policies`,
      '# The policies: https://trust.acme.example/policies/',
    ]);
  });

  it('leaves out the languages if the company names none', () => {
    const company = { ...acme.company, securityTxt: { expires: '2027-10-15' } };
    expect(write({ ...acme, company })).toMatch(/\nExpires: [^\n]+\nCanonical: /);
  });

  it('names no address without TLS, which RFC 9116 forbids', () => {
    const fields = readSecurityTxt(write(acme, 'http://localhost:4321'));
    expect(fields.map(({ name }) => name)).toEqual(['Contact', 'Contact', 'Expires', 'Preferred-Languages']);
    expect(contactUris({ purpose: 'security', url: 'http://www.acme.example/report' })).toEqual([]);
  });

  it('stays well-formed whatever a name or an address holds', () => {
    const contacts = acme.contacts.map((contact) => ({
      ...contact,
      name: 'Duty\nContact: mailto:other@example.com\r\n officer Ünal',
      email: `it's+sec?100%@acme.example`,
    }));
    const fields = readSecurityTxt(write(withContacts(contacts)));
    expect(brokenRules(fields)).toEqual([]);
    expect(fields.filter(({ value }) => value.startsWith('mailto:')).map(({ value }) => value)).toEqual([
      "mailto:it's+sec%3F100%25@acme.example",
    ]);
  });

  it('is not published unless the company set its expiry', () => {
    const { securityTxt: _, ...company } = acme.company;
    expect(securityTxt({ ...acme, company }, at('https://trust.acme.example'))).toBeUndefined();
  });

  it('has readers here that reject what RFC 9116 rejects', () => {
    expect(() => readSecurityTxt('Contact mailto:a@b.example\n')).toThrow('Not a field');
    expect(() => readSecurityTxt('Contact: mailto:a@b.example')).toThrow('no end');
    const faults =
      'Contact: a@b.example\nExpires: 2027-01-01\nExpires: 2027-01-01T00:00:00Z\nPolicy: http://a.example/\n';
    expect(brokenRules(readSecurityTxt(faults))).toEqual([
      'not one Expires',
      'Contact a@b.example',
      'Expires 2027-01-01',
      'Policy http://a.example/',
    ]);
  });
});

describe('the days on which security.txt may be published', () => {
  const rulesOn = (day: string, expiryLimit?: string) =>
    (loadLibrary('tests/fixtures/acme', { day, ...(expiryLimit ? { expiryLimit } : {}) }).problems ?? [])
      .map(({ rule }) => rule)
      .filter((rule) => rule.startsWith('security-txt'));

  it('end with the last day set', () => {
    expect(rulesOn('2027-10-15')).toEqual([]);
    expect(rulesOn('2027-10-16')).toEqual(['security-txt-expired']);
  });

  it('lie less than a year ahead', () => {
    expect(rulesOn('2026-10-16', '2027-10-16')).toEqual([]);
    expect(rulesOn('2026-10-15', '2027-10-15')).toEqual(['security-txt-too-long']);
    expect(rulesOn('2020-01-01')).not.toContain('security-txt-too-long');
  });
});
