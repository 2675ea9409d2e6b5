import { describe, expect, it } from 'vitest';
import { eventsJson } from '../../../src/exports/events-json.ts';
import { datedEvents } from '../../../src/exports/events.ts';
import { dataShapes } from '../../../src/exports/shapes/index.ts';
import { severalLibrary } from './several-library.ts';
import { absolute, bareCertificate, tinyLibrary } from './tiny-library.ts';

const several = severalLibrary();
const certified = (changes: object) => tinyLibrary({ certificates: [{ ...bareCertificate, ...changes }] });
const told = (library: Parameters<typeof datedEvents>[0]) =>
  datedEvents(library).map(({ date, kind, title, summary }) => `${date} ${kind}: ${title}. ${summary}`);

describe('datedEvents()', () => {
  it('has the last day of a certificate once, with what ends it first', () => {
    expect(told(certified({ expires: '2027-01-01' }))).toEqual([
      '2027-01-01 last-day: Last day: Seal 3, Host Ltd. The certificate expires at the end of this day.',
    ]);
    expect(told(certified({ expires: '2027-01-01', withdrawn: '2026-06-01' }))).toEqual([
      '2026-05-31 last-day: Last day: Seal 3, Host Ltd. The certificate is withdrawn from the next day on.',
    ]);
    const edition = { name: 'ISO/IEC 27001:2013' };
    expect(told(certified({ expires: '2027-01-01', edition, editionEnds: '2025-10-31' }))).toEqual([
      '2025-10-31 last-day: Last day at the latest: Seal 3, Host Ltd. Certificates to ISO/IEC 27001:2013 have to expire or be withdrawn by this day.',
    ]);
    expect(told(certified({}))).toEqual([]);
  });

  it('has the first day of a certificate, unless it ended before', () => {
    const first =
      '2027-01-01 first-day: First day: Seal 3, Host Ltd. The certificate begins on this day, by its dates.';
    expect(told(certified({ issued: '2027-01-01' }))).toEqual([first]);
    expect(told(certified({ issued: '2027-01-01', expires: '2029-12-31' }))[0]).toBe(first);
    expect(told(certified({ issued: '2027-01-01', withdrawn: '2026-06-01' }))).toHaveLength(1);
  });

  it('has the first and the last day of a suspension', () => {
    const suspended = [{ from: '2026-01-01', until: '2026-02-01', reason: 'Late audit' }, { from: '2026-03-01' }];
    expect(told(certified({ suspended }))).toEqual([
      '2026-01-01 suspension-start: First day of the suspension: Seal 3, Host Ltd. Reason: Late audit.',
      '2026-02-01 suspension-end: Last day of the suspension: Seal 3, Host Ltd. ',
      '2026-03-01 suspension-start: First day of the suspension: Seal 3, Host Ltd. ',
    ]);
  });

  it('has the days of policies: from when one applies, by when it is reviewed, and its withdrawal', () => {
    expect(told({ ...several, certificates: [] })).toEqual([
      '2024-05-01 withdrawal: Withdrawn: Password policy. The policy no longer applies from this day on. “Access control procedure” takes its place.',
      '2024-06-01 in-force: In force: Access control procedure. The revision of 1 May 2024 applies from this day on.',
      '2027-05-01 review: Review due: Access control procedure. The revision of 1 May 2024 is to be reviewed by this day.',
    ]);
  });

  it('has ids that never change, because calendars remember them', () => {
    const ids = datedEvents({ ...several, certificates: certified({ expires: '2027-01-01' }).certificates });
    expect(ids.map(({ id }) => id)).toMatchInlineSnapshot(`
      [
        "7a15f76a-c2e1-82d5-86cd-fd5d160cb216",
        "ab245c07-097b-8867-92d5-577abca81c9e",
        "9a8ac630-cfaf-8759-8014-3dfe74ae9e49",
        "c76012e3-1b00-8437-b3f7-fd584909b4d0",
      ]
    `);
    expect(new Set(ids.map(({ id }) => id)).size).toBe(ids.length);
  });
});

describe('eventsJson()', () => {
  it('fits its schema, also if there are no days', () => {
    for (const library of [several, tinyLibrary(), tinyLibrary({ certificates: [] })])
      expect(dataShapes.events.parse(eventsJson(library, absolute))).toEqual(eventsJson(library, absolute));
  });

  it('names the certificate or the policy of each day, and its page', () => {
    const { events, calendar } = eventsJson(several, absolute);
    expect(calendar).toBe('https://trust.example/events.ics');
    expect(events.map(({ kind, certificate, policy, page }) => [kind, certificate, policy, page])).toContainEqual([
      ...['review', null, 'access', 'https://trust.example/policies/access/2024-05-01/'],
    ]);
    expect(eventsJson(certified({ expires: '2027-01-01' }), absolute).events).toEqual([
      expect.objectContaining({ certificate: 'seal', policy: null, page: 'https://trust.example/certificates/#seal' }),
    ]);
  });
});
