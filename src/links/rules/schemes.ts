import type { Judged, Verdict } from '../judged.ts';

/** Addresses that can be judged as they are written: broken ones, mailboxes, phones, scripts, the builder's own machine. */
export function judgeScheme({ reference: { address }, target, site }: Judged): Verdict {
  switch (target.kind) {
    case 'unreadable':
      return {
        rule: 'address-syntax',
        message: address ? `The address “${address}” ${target.reason}.` : 'An address is empty.',
        hint: 'Write it as https://host/path, or as a path of this site.',
      };
    case 'mail':
      return judgeMail(address);
    case 'phone':
      return judgePhone(address);
    case 'script':
      return {
        rule: 'script-address',
        message: `The address “${address.slice(0, 40)}” is a script and leads nowhere.`,
        hint: 'Link to a page, or use a button.',
      };
    case 'local':
      return {
        rule: 'local-address',
        message: `The address ${address} is on the machine or in the network where the site was built.`,
        hint: 'Write the public address.',
      };
    case 'insecure':
      return {
        rule: 'other-origin',
        message: `The address ${address} leads to this site by another protocol.`,
        hint: `Write it with ${site.origin}.`,
      };
    default:
      return undefined;
  }
}

/** RFC 6068: addresses separated by commas, then fields. */
function judgeMail(address: string): Verdict {
  const [to = '', fields = ''] = address.slice('mailto:'.length).split('?');
  const mailbox = /^[^\s@<>()[\]\\,;:"]+@[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)+$/i;
  const well = to.split(',').every((part) => mailbox.test(decoded(part)));
  if (well && (!fields || /^[a-z-]+=[^\s&]*(&[a-z-]+=[^\s&]*)*$/i.test(fields))) return undefined;
  return {
    rule: 'mail-address',
    message: `“${address}” is not the address of a mailbox.`,
    hint: 'Write mailto:name@host, several with commas and no spaces.',
  };
}

/** RFC 3966: a number that holds anywhere begins with +, has at most fifteen digits and no spaces. */
function judgePhone(address: string): Verdict {
  const [number = '', ...parameters] = address.slice(4).split(/[;?]/);
  const digits = number.replace(/\D/g, '').length;
  const local = parameters.some((parameter) => parameter.startsWith('phone-context='));
  if (/^\+?\d[\d().-]*$/.test(number) && (number.startsWith('+') || local) && digits >= 3 && digits <= 15)
    return undefined;
  return {
    rule: 'phone-number',
    message: `“${address}” is not a number that can be dialled from anywhere.`,
    hint: 'Write tel:, + and the country’s code, then digits without spaces.',
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
