import { formatDay } from '../model/day.ts';
import type { Problem } from '../model/problem.ts';
import { securityContacts } from '../model/security-contact.ts';
import type { ContentFile } from './content-files.ts';
import type { CompanyFile } from './read-company.ts';
import type { Entry } from './read-registers.ts';

/** What keeps security.txt from being published as RFC 9116 asks: an expiry that is past or too far ahead, or no contact. */
export function checkSecurityTxt(
  { path, places, data: { securityTxt } }: CompanyFile,
  contacts: readonly Entry<'contacts'>[],
  files: readonly ContentFile[],
  { day, horizon }: { day?: string | undefined; horizon?: string | undefined },
): Problem[] {
  if (!securityTxt) return [];
  const { expires } = securityTxt;
  const problems: Problem[] = [];
  const expiry = { path, ...places.positionOf(['securityTxt', 'expires']) };
  const hint = 'Look through the contacts, then set a day within the coming year.';
  if (day && expires < day) {
    const message = `security.txt expired on ${formatDay(expires)}.`;
    problems.push({ ...expiry, rule: 'security-txt-expired', message, hint });
  }
  if (horizon && expires >= horizon) {
    const message = `security.txt would be relied on until ${formatDay(expires)}, for a year or longer.`;
    problems.push({ ...expiry, rule: 'security-txt-too-long', message, hint });
  }
  // a contact with another mistake is no reason to ask for a second one
  const unread = files.filter(({ name }) => name.startsWith('contacts/')).length > contacts.length;
  if (!unread && securityContacts(contacts.map(({ data }) => data)).length === 0) {
    problems.push({
      path,
      ...places.positionOf(['securityTxt']),
      rule: 'security-txt-contact',
      message:
        'There is no contact with an e-mail address, an https page or a phone number, so security.txt has nothing to say.',
      hint: 'Add one to contacts/ or remove securityTxt.',
    });
  }
  return problems;
}
