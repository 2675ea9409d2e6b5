import { formatDay } from '../model/day.ts';
import type { Problem } from '../model/problem.ts';
import { securityContacts } from '../model/security-contact.ts';
import type { ContentFile } from './content-files.ts';
import type { CompanyFile } from './read-company.ts';
import type { Entry } from './read-registers.ts';

/**
 * Returns the problems that would make security.txt invalid under RFC 9116: an expiry in the past or too far ahead, or
 * no contact.
 */
export function checkSecurityTxt(
  { path, places, data: { securityTxt } }: CompanyFile,
  contacts: readonly Entry<'contacts'>[],
  files: readonly ContentFile[],
  { day, expiryLimit }: { day?: string | undefined; expiryLimit?: string | undefined },
): Problem[] {
  if (!securityTxt) return [];
  const { expires } = securityTxt;
  const problems: Problem[] = [];
  const expiry = { path, ...places.positionOf(['securityTxt', 'expires']) };
  const hint = 'Check that the contacts are still right, then set a date within the next year.';
  if (day && expires < day) {
    const message = `security.txt expired on ${formatDay(expires)}.`;
    problems.push({ ...expiry, rule: 'security-txt-expired', message, hint });
  }
  if (expiryLimit && expires >= expiryLimit) {
    const message = `security.txt expires on ${formatDay(expires)}, a year or more from now.`;
    problems.push({ ...expiry, rule: 'security-txt-too-long', message, hint });
  }
  // a contact file that cannot be read may still give a contact: its own problem is reported, not this one
  const unread = files.filter(({ name }) => name.startsWith('contacts/')).length > contacts.length;
  if (!unread && securityContacts(contacts.map(({ data }) => data)).length === 0) {
    problems.push({
      path,
      ...places.positionOf(['securityTxt']),
      rule: 'security-txt-contact',
      message: 'No contact has an e-mail address, an https page or a phone number, so security.txt would name nobody.',
      hint: 'Add one to contacts/, or remove securityTxt.',
    });
  }
  return problems;
}
