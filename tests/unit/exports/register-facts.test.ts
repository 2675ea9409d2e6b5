import { describe, expect, it } from 'vitest';
import { contactQuestions, missingPurposes, registerFacts } from '../../../src/exports/register-facts.ts';
import { readSubjects } from '../../../src/library/read-subjects.ts';
import type { Contact } from '../../../src/library/library-types.ts';
import { registers } from '../../../src/registers/index.ts';
import { answerOf, bareCertificate, tinyLibrary } from './tiny-library.ts';

const library = tinyLibrary();
const [certificate] = library.certificates;
const [processor] = library.processors;
const [contact] = library.contacts;
if (!certificate || !processor || !contact) throw new Error('The library lacks an entry.');
const labelled = (facts: readonly { label: string; value?: string | undefined }[]) =>
  facts.map(({ label, value }) => [label, value]);

describe('registerFacts', () => {
  it('lists a certificate in the order of its page', () => {
    expect(labelled(registerFacts(registers.certificates, certificate))).toEqual([
      ['Document', 'The certificate'],
      ['Holder', 'Tiny Ltd'],
      ['Standard', 'ISO/IEC 27001:2013'],
      ['What is certified', 'Management system'],
      ['Certificate number', 'N-1'],
      ['Scope', 'Everything'],
      ['Certification body', 'Certifier'],
      ['Accreditation', 'Accreditor'],
      ['Valid from', '1 January 2024'],
      ['Expires', '1 January 2027'],
      ['Statement of Applicability', 'version 1'],
      ['Source', '§1 ¶2 of the policy of 1 May 2024'],
    ]);
  });

  it('lists what is not stated without a value, but no withdrawal that has not happened', () => {
    const facts = registerFacts(registers.certificates, bareCertificate);
    expect(facts[0]).toEqual({ label: 'Document' });
    expect(facts.map(({ label }) => label)).not.toContain('Withdrawn');
    expect(
      labelled(registerFacts(registers.certificates, { ...bareCertificate, withdrawn: '2025-08-15' })),
    ).toContainEqual(['Withdrawn', '15 August 2025']);
  });

  it('links what can be followed', () => {
    expect(registerFacts(registers.processors, processor).slice(-4)).toEqual([
      { label: 'Website', value: 'https://host.example/', url: 'https://host.example/' },
      { label: 'Certificate', value: 'Seal 3', path: '/certificates/#seal' },
      { label: 'Source', value: '§1 ¶1 and §2 ¶2 of the policy of 1 May 2024' },
      { label: 'Source', value: 'stated by Tiny Ltd on 1 April 2025', path: undefined },
    ]);
    expect(registerFacts(registers.contacts, contact)).toEqual([
      { label: 'For', value: 'Customer support', url: undefined },
      { label: 'Phone', value: '+44 20 7946 0000', url: 'tel:+442079460000' },
      { label: 'E-mail', value: 'help@tiny.example', url: 'mailto:help@tiny.example' },
      { label: 'Chat', value: 'Available' },
      { label: 'Form', value: 'https://tiny.example/form', url: 'https://tiny.example/form' },
      { label: 'Hours', value: 'every day, 08:00–20:00 (UK time)' },
      { label: 'Source', value: '§2 ¶1 of the policy of 1 May 2024' },
    ]);
    expect(registerFacts(registers.certificates, bareCertificate).at(-1)).toEqual({
      label: 'Source',
      value: 'according to The certificate, seen on 1 March 2025: “The last seven are kept.”',
      path: '/references/#certificate-document',
    });
  });

  it('calls a chat that is denied not stated, and leaves out a form that there is not', () => {
    const { url, ...without } = contact;
    expect(labelled(registerFacts(registers.contacts, { ...without, chat: false }))).toEqual([
      ['For', 'Customer support'],
      ['Phone', '+44 20 7946 0000'],
      ['E-mail', 'help@tiny.example'],
      ['Chat', undefined],
      ['Hours', 'every day, 08:00–20:00 (UK time)'],
      ['Source', '§2 ¶1 of the policy of 1 May 2024'],
    ]);
  });
});

describe('missingPurposes', () => {
  const contactsFor = (...purposes: Contact['purpose'][]) => purposes.map((purpose) => ({ ...contact, purpose }));
  const notStated = ['vulnerability-disclosure', 'dpo-contact'].map((id) => answerOf({ id, status: 'not-stated' }));

  it.each<[Contact['purpose'][], string[]]>([
    [[], ['security', 'privacy']],
    [
      ['support', 'sales'],
      ['security', 'privacy'],
    ],
    [['support', 'security'], ['privacy']],
    [['privacy'], ['security']],
    [['privacy', 'security'], []],
  ])('of contacts for %j are %j if somebody looked for both', (purposes, missing) => {
    expect(missingPurposes({ contacts: contactsFor(...purposes), answers: notStated })).toEqual(missing);
  });

  it('are only those of which a question is not stated', () => {
    expect(missingPurposes({ contacts: [], answers: [] })).toEqual([]);
    expect(missingPurposes({ contacts: [], answers: notStated.slice(0, 1) })).toEqual(['security']);
    expect(missingPurposes({ contacts: [], answers: [answerOf({ id: 'dpo-contact' })] })).toEqual([]);
  });

  it.each(['stated', 'in-part'] as const)('are not those of which another question is %s', (status) => {
    const asked = [...notStated, answerOf({ id: 'security-officer-contact', status })];
    expect(missingPurposes({ contacts: [], answers: asked })).toEqual(['privacy']);
  });

  it('depend on questions that the field has', () => {
    const known = readSubjects().flatMap(({ questions }) => Object.keys(questions));
    expect(known).toEqual(expect.arrayContaining(Object.values(contactQuestions).flat()));
  });
});
