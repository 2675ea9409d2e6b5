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

/** Checks a `mailto:` link by RFC 6068: mailboxes separated by commas, then header fields. */
function checkMail(url: string): Violation | undefined {
  const [to = '', fields = ''] = url.slice('mailto:'.length).split('?');
  const mailbox = /^[^\s@<>()[\]\\,;:"]+@[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)+$/i;
  const valid = to.split(',').every((part) => mailbox.test(decode(part)));
  if (valid && (!fields || /^[a-z-]+=[^\s&]*(&[a-z-]+=[^\s&]*)*$/i.test(fields))) return undefined;
  return {
    rule: 'mail-address',
    message: `“${url}” is not a valid mailto: link.`,
    hint: 'Write mailto:name@host; separate several mailboxes with commas, without spaces.',
  };
}

/** Checks a `tel:` or `sms:` link by RFC 3966: an international number begins with +, and has at most fifteen digits and no spaces. */
function checkPhone(url: string): Violation | undefined {
  const [number = '', ...parameters] = url.slice('tel:'.length).split(/[;?]/);
  const digits = number.replace(/\D/g, '').length;
  const local = parameters.some((parameter) => parameter.startsWith('phone-context='));
  if (/^\+?\d[\d().-]*$/.test(number) && (number.startsWith('+') || local) && digits >= 3 && digits <= 15)
    return undefined;
  return {
    rule: 'phone-number',
    message: `“${url}” is not an international phone number.`,
    hint: 'Write tel: or sms:, then + and the country code, then digits without spaces.',
  };
}

/** Returns the text without percent escapes, or an empty string if one is invalid. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
