import { describe, expect, it } from 'vitest';
import { checkSecurityTxt } from '../../../src/library/check-security-txt.ts';
import { readCompany } from '../../../src/library/read-company.ts';
import { entriesOf, filesOf, placesAndRules } from './files.ts';

const contact = {
  'contacts/security.yaml':
    'name: Security team\npurpose: security\nemail: security@acme.example\ncitations: [{ section: scope, quote: all of it }]\n',
};
const dates = { day: '2026-11-23', expiryLimit: '2027-11-23' };

function problemsOf(
  company: string,
  contacts: Record<string, string> = contact,
  options: { day?: string; expiryLimit?: string } = dates,
) {
  const texts = { 'company.yaml': `name: Acme\nlegalName: Acme Ltd\n${company}` };
  const { result } = readCompany(filesOf(texts), 'content');
  if (!result) throw new Error('company.yaml has problems.');
  return checkSecurityTxt(result, entriesOf(contacts).contacts, filesOf({ ...texts, ...contacts }), options);
}
const expiring = (day: string) => `securityTxt:\n  expires: '${day}'\n`;

describe('checkSecurityTxt', () => {
  it.each(['2026-11-23', '2026-11-24', '2027-11-22'])('accepts an expiry of %s on 23 November 2026', (day) =>
    expect(problemsOf(expiring(day))).toEqual([]),
  );

  it('reports an expiry before the day of the build', () => {
    const problems = problemsOf(expiring('2026-11-22'));
    expect(placesAndRules(problems)).toEqual(['content/company.yaml:4:12 security-txt-expired']);
    expect(problems[0]?.message).toBe('security.txt expired on 22 November 2026.');
  });

  it.each(['2027-11-23', '2028-01-01'])('reports an expiry of %s, a year or more ahead', (day) =>
    expect(placesAndRules(problemsOf(expiring(day)))).toEqual(['content/company.yaml:4:12 security-txt-too-long']),
  );

  it('does not look at the expiry without a day or a limit', () => {
    expect(problemsOf(expiring('2020-01-01'), contact, {})).toEqual([]);
    expect(problemsOf(expiring('2099-01-01'), contact, { day: dates.day })).toEqual([]);
  });

  it('reports that no contact can be reached', () => {
    const unreachable = {
      'contacts/office.yaml':
        'name: Office\npurpose: support\nurl: http://acme.example/\ncitations: [{ section: scope, quote: all of it }]\n',
    };
    const problems = problemsOf(expiring('2027-01-01'), unreachable);
    expect(placesAndRules(problems)).toEqual(['content/company.yaml:4:3 security-txt-contact']);
    expect(placesAndRules(problemsOf(expiring('2027-01-01'), {}))).toEqual(placesAndRules(problems));
  });

  it('does not report it if a contact could not be read', () => {
    const { result } = readCompany(
      filesOf({ 'company.yaml': `name: A\nlegalName: A\n${expiring('2027-01-01')}` }),
      '.',
    );
    const files = filesOf({ 'contacts/broken.yaml': 'nothing' });
    expect(result && checkSecurityTxt(result, [], files, dates)).toEqual([]);
  });

  it('finds nothing in a company without a security.txt', () => expect(problemsOf('', {})).toEqual([]));
});
