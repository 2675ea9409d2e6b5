import { describe, expect, it } from 'vitest';
import { withEvents as withEventsOf } from '../../../src/registers/certificate-events.ts';
import type { CertificateDates } from '../../../src/model/certificate-status.ts';
import { type Change, changesUntil } from '../../../src/registers/history.ts';

const change = (date: string, what: Change['change']): Change => ({ date, change: what, summary: 'Written.' });
const read = (changes: readonly Change[]) => changes.map((one) => `${one.date} ${one.change}: ${one.summary}`);

const withEvents = (history: readonly Change[], dates: CertificateDates) =>
  withEventsOf(history, { standard: 'ISO/IEC 27001:2013', edition: undefined, ...dates });

describe('withEvents', () => {
  it('adds each suspension on its first day, and its end on the day after its last one', () => {
    const suspended = [
      { from: '2025-03-01', until: '2025-05-31', reason: 'The audit was late' },
      { from: '2026-10-15' },
    ];
    const history = [change('2024-09-01', 'added'), change('2025-04-01', 'changed')];
    expect(read(withEvents(history, { expires: '2027-08-31', suspended }))).toEqual([
      '2024-09-01 added: Written.',
      '2025-03-01 suspended: From 1 March 2025 to 31 May 2025. Reason: The audit was late.',
      '2025-04-01 changed: Written.',
      '2025-06-01 reinstated: The suspension ended on 31 May 2025.',
      '2026-10-15 suspended: From 15 October 2026 on.',
      '2027-09-01 expired: Its last day was 31 August 2027.',
    ]);
  });

  it('adds the day on which it was withdrawn', () => {
    expect(read(withEvents([], { withdrawn: '2025-08-15' }))).toEqual([
      '2025-08-15 withdrawn: From 15 August 2025 on.',
    ]);
  });

  const suspended = [{ from: '2025-03-01', until: '2025-05-31' }];
  it.each([
    ['expired', { suspended, expires: '2025-05-31' }],
    ['was withdrawn', { suspended, withdrawn: '2025-06-01' }],
    ['was suspended again', { suspended: [...suspended, { from: '2025-06-01' }] }],
  ])('reinstates nothing that %s by the end of its suspension', (_why, dates) => {
    expect(withEvents([], dates).map((one) => one.change)).not.toContain('reinstated');
  });

  it.each([{ expires: '2025-06-01' }, {}, { withdrawn: '2025-06-02' }])(
    'reinstates what still holds then: %o',
    (ends) => {
      expect(withEvents([], { ...ends, suspended }).map((one) => one.change)).toContain('reinstated');
    },
  );

  it('leaves the day to the author who has written of it', () => {
    const history = [change('2025-03-01', 'changed'), change('2025-08-15', 'changed')];
    expect(read(withEvents(history, { withdrawn: '2025-08-15', suspended: [{ from: '2025-03-01' }] }))).toEqual(
      read(history),
    );
  });

  it('adds the day after the last one, with what ended it', () => {
    expect(read(withEvents([], { expires: '2024-02-28' }))).toEqual([
      '2024-02-29 expired: Its last day was 28 February 2024.',
    ]);
    const edition = { name: 'ISO/IEC 27001:2013', source: 'IAF MD 26:2023' };
    const ends = { standard: 'ISO/IEC 27001:2013', edition, editionEnds: '2025-10-31' };
    expect(read(withEventsOf([], { ...ends, expires: '2026-12-31' }))).toEqual([
      '2025-11-01 ended: Certificates to ISO/IEC 27001:2013 had to expire or be withdrawn by 31 October 2025, so it cannot be valid any more. Rule: IAF MD 26:2023.',
    ]);
  });

  it('adds no end to a certificate that was withdrawn before', () => {
    expect(withEvents([], { withdrawn: '2025-08-15', expires: '2025-08-31' }).map(({ change }) => change)).toEqual([
      'withdrawn',
    ]);
    expect(withEvents([], { withdrawn: '2025-08-15', expires: '2025-07-31' }).map(({ change }) => change)).toEqual([
      'expired',
      'withdrawn',
    ]);
  });

  it.each(['2025-08-31', '2025-09-01'])('leaves the end to the author who has written of %s', (day) => {
    expect(withEvents([change(day, 'changed')], { expires: '2025-08-31' })).toHaveLength(1);
    expect(withEvents([change('2025-08-30', 'changed')], { expires: '2025-08-31' })).toHaveLength(2);
  });

  it('adds nothing after the certificate was removed, so that its removal stays last', () => {
    const history = [change('2024-09-01', 'added'), change('2025-04-01', 'removed')];
    const dates = { withdrawn: '2025-04-02', suspended: [{ from: '2025-03-31' }] };
    expect(withEvents(history, dates).map((one) => one.change)).toEqual(['added', 'suspended', 'removed']);
  });
});

describe('changesUntil', () => {
  it('leaves out what follows from days to come, but nothing that an author wrote', () => {
    const history = [
      ...[change('2026-01-01', 'suspended'), change('2026-01-02', 'reinstated'), change('2026-01-02', 'withdrawn')],
      change('2027-01-01', 'changed'),
    ];
    expect(changesUntil(history, '2026-01-01').map((one) => one.change)).toEqual(['suspended', 'changed']);
    expect(changesUntil(history, '2026-01-02')).toEqual(history);
  });
});
