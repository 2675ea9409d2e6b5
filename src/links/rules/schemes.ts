import { isMailtoUrl, isPhoneUrl } from '../../model/link-syntax.ts';
import type { CheckedLink, Violation } from '../checked-link.ts';

/** Checks a URL as it is written: its syntax, mailboxes, phone numbers, scripts, local hosts. */
export function checkScheme({ link: { url }, target, site }: CheckedLink): Violation | undefined {
  switch (target.kind) {
    case 'invalid':
      return {
        rule: 'address-syntax',
        message: url ? `The URL “${url}” ${target.reason}.` : 'The URL is empty.',
        hint: 'Write it as https://host/path, or as a path on this site.',
      };
    case 'mail':
      return checkMail(url);
    case 'phone':
      return checkPhone(url);
    case 'script':
      return {
        rule: 'script-address',
        message: `“${url.slice(0, 40)}” is a script, not a URL.`,
        hint: 'Link to a page, or use a button.',
      };
    case 'local':
      return {
        rule: 'local-address',
        message: `${url} is only reachable on the machine or network where the site was built.`,
        hint: 'Write the public URL.',
      };
    case 'insecure':
      return {
        rule: 'other-origin',
        message: `${url} links to this site with the wrong protocol.`,
        hint: `Begin it with ${site.origin}.`,
      };
    default:
      return undefined;
  }
}

function checkMail(url: string): Violation | undefined {
  if (isMailtoUrl(url)) return undefined;
  return {
    rule: 'mail-address',
    message: `“${url}” is not a valid mailto: link.`,
    hint: 'Write mailto:name@host; separate several mailboxes with commas, without spaces.',
  };
}

function checkPhone(url: string): Violation | undefined {
  if (isPhoneUrl(url)) return undefined;
  return {
    rule: 'phone-number',
    message: `“${url}” is not an international phone number.`,
    hint: 'Write tel: or sms:, then + and the country code, then digits without spaces.',
  };
}
