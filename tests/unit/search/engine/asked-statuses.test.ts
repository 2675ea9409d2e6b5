import { expect, it } from 'vitest';
import { askedCertificates } from '../../../../src/search/engine/asked-statuses.ts';
import { nameToken } from '../../../../src/search/engine/name-token.ts';

it.each([
  ['expired certificate', ['expired', 'edition-ended', 'withdrawn']],
  ['Are any of your certificates suspended?', ['suspended']],
  ['valid certifications', ['valid']],
  ['withdrawn or suspended certificates', ['withdrawn', 'suspended']],
  ['planned certificates', ['not-yet-valid']],
])('“%s” asks for all certificates with the statuses %j', (query, statuses) =>
  expect(askedCertificates(query)).toMatchObject({ statuses, isAny: true }),
);

it.each([
  'certificate',
  'expired',
  'expired passwords',
  'when does the certificate expire',
  'expired ISO certificate',
  '',
])('“%s” asks for no certificates only by their status', (query) => expect(askedCertificates(query).isAny).toBe(false));

it.each([
  ['Is the ISO 27001 certificate valid?', 'iso 27001 certificate', ['valid']],
  ['is your ISO 27001 certification still valid', 'iso 27001 certificate', ['valid']],
  ['When does the ISO 27001 certificate expire?', 'iso 27001 certificate', []],
  ['suspended SOC 2 certificate', 'soc 2 certificate', ['suspended']],
  ['ISO 27001 certificate expiry date', 'iso 27001 certificate', []],
  ['Are you ISO 27001 certified?', 'iso 27001', []],
])('“%s” asks for the status of “%s”', (query, name, statuses) =>
  expect(askedCertificates(query)).toEqual({ name: nameToken(name.split(' ')), statuses, isAny: false, isKind: false }),
);

it('“ISO 27001 certificate” asks for no status', () =>
  expect(askedCertificates('ISO 27001 certificate')).toEqual({
    ...{ name: undefined, statuses: [] },
    ...{ isAny: false, isKind: false },
  }));

it.each([
  ['Which ISO certificates do you hold?', true],
  ['certifications', true],
  ['is the company ISO certified', true],
  ['certificate expiry date', true],
  ['expiry date', false],
  ['When does the certificate expire?', true],
  ['expired certificates', false],
  ['certificate of destruction', false],
  ['ISO', false],
])('“%s” asks for certificates and nothing else: %s', (query, isKind) =>
  expect(askedCertificates(query).isKind).toBe(isKind),
);
