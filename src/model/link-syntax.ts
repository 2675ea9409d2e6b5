/** Returns whether a `mailto:` URL is valid by RFC 6068: mailboxes separated by commas, then header fields. */
export function isMailtoUrl(url: string): boolean {
  const [to = '', fields = ''] = url.replace(/^mailto:/i, '').split('?');
  const mailbox = /^[^\s@<>()[\]\\,;:"]+@[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)+$/i;
  const valid = /^mailto:/i.test(url) && to.split(',').every((part) => mailbox.test(decoded(part)));
  return valid && (!fields || /^[a-z-]+=[^\s&]*(&[a-z-]+=[^\s&]*)*$/i.test(fields));
}

/**
 * Returns whether a `tel:` or `sms:` URL is valid by RFC 3966: an international number begins with +, and has at most fifteen
 * digits and no spaces.
 */
export function isPhoneUrl(url: string): boolean {
  const [number = '', ...parameters] = url.replace(/^(tel|sms):/i, '').split(/[;?]/);
  const digits = number.replace(/\D/g, '').length;
  const local = parameters.some((parameter) => parameter.startsWith('phone-context='));
  const isNumber = /^\+?\d[\d().-]*$/.test(number) && (number.startsWith('+') || local);
  return /^(tel|sms):/i.test(url) && isNumber && digits >= 3 && digits <= 15;
}

/** Returns whether a host is only reachable on the machine itself or in its private network. */
export function isLocalHost(hostname: string): boolean {
  return /^(localhost|127\..*|0\.0\.0\.0|\[::1\]|10\..*|192\.168\..*|.*\.(local|localhost|internal))$/.test(hostname);
}

/** Returns the text without percent escapes, or an empty string if one is invalid. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
