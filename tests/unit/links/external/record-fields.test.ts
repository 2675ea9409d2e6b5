import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Outcome, Verdict } from '../../../../src/links/external/outcome.ts';
import {
  archiveToRecord,
  fieldsToRecord,
  isOtherDocument,
  recordFields,
} from '../../../../src/links/external/record.ts';

const today = '2026-11-23';
const outcome = (verdict: Verdict, more: Partial<Outcome> = {}): Outcome => ({ url: '', verdict, reason: '', ...more });
const document = { sha256: 'a', bytes: 5 };

describe('fieldsToRecord()', () => {
  it.each<Verdict>(['gone', 'wrong-content', 'unreachable', 'bad-tls'])(
    'records the day that a URL was first found dead: %s',
    (verdict) => {
      expect(fieldsToRecord(outcome(verdict), {}, today)).toEqual({ status: verdict, deadSince: today });
      const before = { deadSince: '2026-05-03' };
      expect(fieldsToRecord(outcome(verdict), before, today)).toEqual({ status: verdict, ...before });
    },
  );

  it.each<Verdict>(['blocked', 'not-checked'])('records nothing for the verdict %s', (verdict) => {
    expect(fieldsToRecord(outcome(verdict), { deadSince: today }, today)).toEqual({});
  });

  it('records that a URL works, and removes what was recorded before', () => {
    const before = { deadSince: '2026-05-03', changedSince: '2026-05-02', finalUrl: 'https://b.example/' };
    expect(fieldsToRecord(outcome('fine'), before, today)).toStrictEqual({
      status: 'fine',
      lastVerified: today,
      deadSince: undefined,
      changedSince: undefined,
      changedTo: undefined,
      finalUrl: undefined,
    });
  });

  it.each([
    [true, 'https://b.example/'],
    [false, undefined],
  ])('records where a URL has moved only if that is permanent: %s', (permanent, finalUrl) => {
    const moved = outcome('moved', { permanent, finalUrl: 'https://b.example/' });
    expect(fieldsToRecord(moved, {}, today)).toMatchObject({ status: 'moved', finalUrl });
  });

  it('records a document', () => {
    expect(fieldsToRecord(outcome('fine', { document }), { sha256: 'a' }, today)).toMatchObject(document);
  });

  it.each([
    ['today for the first time', {}, today],
    ['since the day on which it was found first', { changedSince: '2026-05-03', changedTo: 'a' }, '2026-05-03'],
    ['today if it is a third one', { changedSince: '2026-05-03', changedTo: 'c' }, today],
  ])('records that another document is there, %s, and not that it was verified', (_, before, changedSince) => {
    const fields = fieldsToRecord(outcome('fine', { document }), { sha256: 'b', ...before }, today);
    expect(fields).toStrictEqual({ status: 'changed', deadSince: undefined, changedSince, changedTo: 'a' });
  });
});

describe('archiveToRecord()', () => {
  it.each([
    ['the SHA-256 of an archived copy', outcome('fine', { document }), {}, { archivedSha256: 'a' }],
    ['it only once', outcome('fine', { document }), { archivedSha256: 'b' }, {}],
    ['nothing of a page', outcome('fine'), {}, {}],
    ['nothing of a copy that is gone', outcome('gone', { document }), {}, {}],
  ])('records %s', (_, found, before, expected) => expect(archiveToRecord(found, before)).toEqual(expected));
});

it.each([
  [document, { sha256: 'b' }, true],
  [document, { sha256: 'a' }, false],
  [document, {}, false],
  [undefined, { sha256: 'b' }, false],
])('isOtherDocument() compares the checksums of %j and %j', (found, before, expected) => {
  expect(isOtherDocument(outcome('fine', { document: found }), before)).toBe(expected);
});

it('recordFields() writes a file only if a field changes', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'record-'));
  try {
    const file = path.join(folder, 'a.yaml');
    writeFileSync(file, 'url: a\n');
    expect(recordFields(file, { status: 'fine' })).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe("url: a\nstatus: 'fine'\n");
    expect(recordFields(file, { status: 'fine', finalUrl: undefined })).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
