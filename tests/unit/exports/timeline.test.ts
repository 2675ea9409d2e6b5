import { describe, expect, it } from 'vitest';
import { timeline } from '../../../src/exports/timeline.ts';
import { day, tinyLibrary } from './tiny-library.ts';

describe('timeline', () => {
  it('lists all changes, newest first; on one day the revision, then certificates, then processors', () => {
    const entries = timeline(tinyLibrary(), day).map((entry) =>
      entry.kind === 'revision'
        ? [entry.date, 'revision', entry.changes?.from]
        : [entry.date, entry.kind, entry.id, entry.name, entry.change, entry.summary],
    );
    expect(entries).toEqual([
      ['2024-05-01', 'revision', '2022-02-07'],
      ['2024-05-01', 'certificate', 'iso-27001', 'ISO/IEC 27001:2013, Tiny Ltd', 'changed', 'Its scope < grew.'],
      ['2024-05-01', 'processor', 'host', 'Host Ltd', 'added', 'Host Ltd runs the servers.'],
      ['2024-01-01', 'certificate', 'iso-27001', 'ISO/IEC 27001:2013, Tiny Ltd', 'added', 'It was granted.'],
      ['2022-02-07', 'revision', undefined],
      ['2022-02-07', 'certificate', 'old-seal', 'Seal 2, Host Ltd', 'removed', 'Seal 2 ended.'],
      ['2021-01-01', 'processor', 'mailer', 'Mailer Ltd', 'added', 'It sends e-mail.'],
      ['2021-01-01', 'processor', 'mailer', 'Mailer Ltd', 'removed', 'It stopped.'],
      ['2020-01-01', 'certificate', 'old-seal', 'Seal 2, Host Ltd', 'added', 'Seal 2 was granted.'],
    ]);
  });

  it('has what follows from the days of a certificate once its day has come', () => {
    const [certificate] = tinyLibrary().certificates;
    if (!certificate) throw new Error('The tiny library has no certificate.');
    const history = [{ date: '2026-10-15', change: 'suspended' as const, summary: 'Suspended.' }];
    const library = tinyLibrary({ certificates: [{ ...certificate, history }], processors: [] });
    const changesOn = (on: string) =>
      timeline(library, on).flatMap((entry) => (entry.kind === 'certificate' ? entry.change : []));
    expect(changesOn('2026-10-14')).not.toContain('suspended');
    expect(changesOn('2026-10-15')).toContain('suspended');
  });
});
