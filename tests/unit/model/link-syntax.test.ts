import { describe, expect, it } from 'vitest';
import { isLocalHost, isMailtoUrl, isPhoneUrl } from '../../../src/model/link-syntax.ts';

describe('isMailtoUrl()', () => {
  it.each([
    'mailto:a@x.example',
    'MAILTO:a.b+c@sub.x.example',
    'mailto:a@x.example,b@x.example',
    'mailto:a%2Bb@x.example?subject=Hello%20there&cc=b@x.example',
  ])('accepts %s', (url) => expect(isMailtoUrl(url)).toBe(true));

  it.each([
    ...[
      'mailto:',
      'mailto:a',
      'mailto:a@b',
      'mailto:a@b@x.example',
      'mailto:a@x,example',
      'mailto:a@x.example, b@x.example',
    ],
    ...['a@x.example', 'xmailto:a@x.example', 'mailto:a@-x.example', 'mailto:<a@x.example>', 'mailto:a%@x.example'],
    ...['mailto:a@x.example?subject', 'mailto:a@x.example?subject=a b'],
  ])('refuses %s', (url) => expect(isMailtoUrl(url)).toBe(false));
});

describe('isPhoneUrl()', () => {
  it.each(['tel:+3725551234', 'tel:+372-555-1234', 'sms:+44(20)79460000', 'tel:112;phone-context=+44', 'TEL:+123'])(
    'accepts %s',
    (url) => expect(isPhoneUrl(url)).toBe(true),
  );

  it.each([
    'tel:02079460999',
    'tel:+44 20',
    'tel:+44x',
    'tel:+12',
    'tel:+1234567890123456',
    'tel:',
    '+3725551234',
    'fax:+3725551234',
  ])('refuses %s', (url) => expect(isPhoneUrl(url)).toBe(false));
});

describe('isLocalHost()', () => {
  it.each(['localhost', '127.0.0.1', '0.0.0.0', '[::1]', '10.1.2.3', '192.168.0.1', 'printer.local', 'a.b.internal'])(
    'is true of %s',
    (host) => expect(isLocalHost(host)).toBe(true),
  );

  it.each(['x.example', 'localhost.example', '110.1.2.3', '', 'local'])('is false of “%s”', (host) =>
    expect(isLocalHost(host)).toBe(false),
  );
});
