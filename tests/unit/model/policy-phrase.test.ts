import { describe, expect, it } from 'vitest';
import { capitalised, policyInWords, policyPhrase } from '../../../src/model/policy-phrase.ts';
import { sectionOf } from '../exports/tiny-policy.ts';

const acme = { name: 'Acme', legalName: 'Acme Ltd' };
const words = 'Our information, and access to it, is protected. The terms of this cookie are in Estonian law. iT';
const revision = {
  sections: [sectionOf('one', '1', 'One', 'Nothing.'), sectionOf('two', '2', 'Two', `${words}\n\nNothing else.`)],
};

describe('policyInWords()', () => {
  it.each([
    ['Information security policy of Acme Ltd', 'the information security policy of Acme Ltd'],
    ['Information security policy of Acme', 'the information security policy of Acme Ltd'],
    ['Information security policy', 'the information security policy of Acme Ltd'],
    ['Rules for the terms and conditions', 'the Rules for the terms and conditions of Acme Ltd'],
    ['The information security policy', 'the information security policy of Acme Ltd'],
    ['Terms of service', 'the terms of service of Acme Ltd'],
    ['Access, roles and rights: standards', 'the Access, roles and rights: standards of Acme Ltd'],
  ])('returns %j as “%s”', (title, expected) => {
    expect(policyInWords(title, revision, acme)).toBe(expected);
  });

  it.each([
    ['a name that the policy never writes without a capital', 'Estonian data policy'],
    ['a title with other capitals', 'Information Security Policy'],
    ['a title with another abbreviation', 'Information and AI policy'],
    ['a word that the policy has only within others', 'Format policy'],
    ['an abbreviation', 'IT policy'],
  ])('keeps the capital of %s', (_name, title) => {
    expect(policyInWords(title, revision, acme)).toBe(`the ${title} of Acme Ltd`);
  });

  it('does not name the company twice', () => {
    expect(policyInWords('Acme security policy', revision, acme)).toBe('the Acme security policy');
    expect(policyInWords('Security policy for Acme Ltd staff', revision, { ...acme, name: 'Zed' })).toBe(
      '“Security policy for Acme Ltd staff”',
    );
  });

  it.each(['How we protect your information', 'Policy on a page', 'Determines'])(
    'quotes %j, which does not say what document it is',
    (title) => {
      expect(policyInWords(title, revision, acme)).toBe(`“${title}” of Acme Ltd`);
    },
  );
});

describe('policyPhrase()', () => {
  it('returns the words before, in and after a link', () => {
    expect(policyPhrase('Information security policy of Acme Ltd', revision, acme)).toEqual({
      before: 'the ',
      title: 'information security policy',
      after: ' of Acme Ltd',
      isPlural: false,
    });
  });

  it.each([
    ['Terms', true],
    ['Terms of service', true],
    ['General conditions', true],
    ['Midterms plan', false],
    ['Code of rules and terms plan', false],
  ])('says whether %j is a plural: %s', (title, expected) => {
    expect(policyPhrase(title, revision, acme).isPlural).toBe(expected);
  });
});

describe('capitalised()', () => {
  it('returns a text that begins with a capital, and nothing for an empty one', () => {
    expect(capitalised('the policy of Acme')).toBe('The policy of Acme');
    expect(capitalised('')).toBe('');
  });
});
