import { describe, expect, it } from 'vitest';
import {
  inForceFrom,
  isInForce,
  isOvertaken,
  isWithdrawn,
  revisionInForce,
  supersededOn,
  supersededSameDay,
} from '../../../src/model/in-force.ts';

const may = { date: '2026-05-01' };
const mayFromJuly = { date: '2026-05-01-2', effectiveFrom: '2026-07-01' };
const mayFromApril = { date: '2026-05-01', effectiveFrom: '2026-04-01' };
const june = { date: '2026-06-01' };

describe('inForceFrom()', () => {
  it.each([
    ['the day of its publication', may, '2026-05-01'],
    ['the day of its publication for the third one of that day', { date: '2026-05-01-3' }, '2026-05-01'],
    ['the later day that it gives', mayFromJuly, '2026-07-01'],
    ['the earlier day that it gives', mayFromApril, '2026-04-01'],
  ])('returns %s', (_name, revision, expected) => {
    expect(inForceFrom(revision)).toBe(expected);
  });
});

describe('isInForce()', () => {
  it.each([
    ['2026-06-30', false],
    ['2026-07-01', true],
    ['2026-07-02', true],
  ])('says on %s of a revision that applies from 1 July: %s', (day, expected) => {
    expect(isInForce(mayFromJuly, day)).toBe(expected);
  });
});

describe('supersededOn()', () => {
  it('returns the day of the next revision, not of those after it', () => {
    expect(supersededOn([{ date: '2026-09-01' }, june])).toBe('2026-06-01');
  });

  it('returns the day from which the next revision applies', () => {
    expect(supersededOn([mayFromJuly])).toBe('2026-07-01');
  });

  it('returns the day of a later revision that applies sooner than the next one', () => {
    expect(supersededOn([june, mayFromJuly])).toBe('2026-06-01');
  });

  it('returns no day before the publication of the revision that takes its place', () => {
    expect(supersededOn([mayFromApril])).toBe('2026-05-01');
  });

  it('returns undefined for the newest revision', () => {
    expect(supersededOn([])).toBeUndefined();
  });
});

describe('revisionInForce()', () => {
  const march = { date: '2026-03-01' };

  it.each([
    ['the newest one once it applies', '2026-07-01', mayFromJuly],
    ['the one before it until then', '2026-06-30', march],
  ])('returns %s', (_name, day, expected) => {
    expect(revisionInForce([mayFromJuly, march], day)).toBe(expected);
  });

  it('returns undefined before any of them applies', () => {
    expect(revisionInForce([mayFromJuly], '2026-06-30')).toBeUndefined();
  });

  it('does not return a revision before its publication, even if it applies from before that', () => {
    expect(revisionInForce([mayFromApril, march], '2026-04-15')).toBe(march);
  });
});

describe('supersededSameDay()', () => {
  const third = { date: '2026-05-01-3' };

  it('returns the first later revision that applies from the day of the publication', () => {
    expect(supersededSameDay(may, [june, third, { date: '2026-05-01-2' }])).toEqual({ date: '2026-05-01-2' });
  });

  it.each([
    ['is of another day', [june]],
    ['applies later', [mayFromJuly]],
  ])('returns undefined if the later revision %s', (_name, later) => {
    expect(supersededSameDay(may, later)).toBeUndefined();
  });
});

describe('isOvertaken()', () => {
  it.each([
    ['a revision that is superseded before it would apply', mayFromJuly, [june], true],
    ['a revision that is superseded on the day it would apply', mayFromJuly, [{ date: '2026-07-01' }], true],
    ['a revision that is superseded after it applied', mayFromJuly, [{ date: '2026-07-02' }], false],
    ['a revision that was superseded on the day of its publication', may, [{ date: '2026-05-01-2' }], false],
    ['the newest revision', mayFromJuly, [], false],
  ])('says of %s whether it never applies', (_name, revision, later, expected) => {
    expect(isOvertaken(revision, later)).toBe(expected);
  });
});

describe('isWithdrawn()', () => {
  it.each([
    ['2026-06-30', false],
    ['2026-07-01', true],
    ['2026-07-02', true],
  ])('says on %s of a policy that is withdrawn from 1 July: %s', (day, expected) => {
    expect(isWithdrawn({ withdrawn: { on: '2026-07-01' } }, day)).toBe(expected);
  });

  it('is false for a policy that has no day of withdrawal', () => {
    expect(isWithdrawn({}, '9000-01-01')).toBe(false);
  });
});
