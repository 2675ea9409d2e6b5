import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/model/problem.ts';
import { checkLog } from '../../../src/seals/check-log.ts';
import { checkSealOrder, sealedAfter } from '../../../src/seals/check-order.ts';
import { checkGrows } from '../../../src/seals/grows.ts';
import { formatLog, headOf, linesByRevision, logOf, logUpTo, noHead, readLog } from '../../../src/seals/log.ts';

const line = (name: string, digit = 'a') => `${digit.repeat(64)}  ${name}`;
const sums = [line('2024-05-01/a.mdx'), line('2024-05-01/b.mdx', 'b'), line('2025-01-01/a.mdx', 'c')];
const sealed = linesByRevision(`${sums.join('\n')}\n`);
const log = logOf(sealed);
const places = { log: 'seals.txt', sums: 'SHA256SUMS' };
const entries = readLog(formatLog(log), places.log).entries;
const lines = (problems: Parameters<typeof formatProblem>[0][]) =>
  problems.map((problem) => formatProblem(problem).split('  ').slice(0, 2).join(' '));

describe('a head', () => {
  it('is the SHA-256 of the head before and of the lines of the revision, as sha256sum computes it', () => {
    const expected = createHash('sha256').update(`${noHead}\n${sums[0]}\n${sums[1]}\n`).digest('hex');
    expect(headOf(noHead, sums.slice(0, 2))).toBe(expected);
    expect(log[0]).toEqual({ head: expected, date: '2024-05-01', late: false });
  });

  it('depends on every seal before it', () => {
    const other = logOf(linesByRevision([line('2024-05-01/a.mdx', 'd'), ...sums.slice(1)].join('\n')));
    expect(other[1]?.head).not.toBe(log[1]?.head);
  });
});

describe('the log', () => {
  it('is read as it was written, also with Windows line endings', () => {
    const late = log.map((entry) => ({ ...entry, late: entry.date === '2025-01-01' }));
    const windows = formatLog(late).replaceAll('\n', '\r\n');
    expect(readLog(windows, places.log)).toEqual({
      entries: late.map((entry, index) => ({ ...entry, line: index + 1 })),
      problems: [],
    });
  });

  it.each([`${noHead} 2024-05-01`, '2024-05-01', `${noHead}  2024-5-1`, `${noHead}  2024-05-01  later`])(
    'has no line %j',
    (text) => expect(lines(readLog(text, places.log).problems)).toEqual(['seals.txt:1:1 seal-log-syntax']),
  );

  it('up to a revision has the entries up to its own', () => {
    expect(logUpTo(entries, '2024-05-01')).toBe(`${log[0]?.head}  2024-05-01\n`);
    expect(logUpTo(entries, '2025-01-01')).toBe(formatLog(log));
    expect(logUpTo(entries, '2030-01-01')).toBe('');
  });
});

describe('checkLog()', () => {
  it('finds nothing in a log that agrees with SHA256SUMS', () => expect(checkLog(entries, sealed, places)).toEqual([]));

  it.each([
    ['an edited checksum', [line('2024-05-01/a.mdx', 'd'), ...sums.slice(1)], ['seals.txt:1:1 seal-log']],
    ['another order of lines', [sums[1] ?? '', sums[0] ?? '', sums[2] ?? ''], ['seals.txt:1:1 seal-log']],
    ['a removed line', sums.slice(1), ['seals.txt:1:1 seal-log']],
    ['a removed revision', sums.slice(0, 2), ['seals.txt:2:67 seal-removed']],
    ['a removed first revision', sums.slice(2), ['seals.txt:1:67 seal-removed']],
    ['a revision that is not logged', [...sums, line('2026-01-01/a.mdx')], ['SHA256SUMS:1:1 seal-log']],
  ])('finds %s', (_, changed, expected) => {
    expect(lines(checkLog(entries, linesByRevision(changed.join('\n')), places))).toEqual(expected);
  });

  it('finds an entry that is removed from the log, and one that stands there twice', () => {
    expect(lines(checkLog(entries.slice(1), sealed, places))).toEqual([
      'seals.txt:2:1 seal-log',
      'SHA256SUMS:1:1 seal-log',
    ]);
    expect(lines(checkLog([...entries, ...entries], sealed, places))).toEqual(['seals.txt:1:67 seal-removed']);
  });
});

describe('checkSealOrder()', () => {
  const order = (dates: readonly string[], late: readonly string[] = []) =>
    lines(
      checkSealOrder(
        new Map(dates.map((date, index) => [`${date}/${index}.mdx`, { line: index + 1 }])),
        places.sums,
        new Set(late),
      ),
    );

  it.each([
    [['2024-05-01', '2024-05-01', '2024-05-01-2', '2024-05-01-10', '2025-01-01'], []],
    [['2024-05-01', '2025-01-01', '2024-05-01'], ['SHA256SUMS:3:67 seal-order']],
    [['2024-05-01', '2019-01-01'], ['SHA256SUMS:2:67 seal-dated-back']],
    [['2024-05-01-2', '2024-05-01'], ['SHA256SUMS:2:67 seal-dated-back']],
    [
      ['2024-05-01', '2019-01-01', '2020-01-01'],
      ['SHA256SUMS:2:67 seal-dated-back', 'SHA256SUMS:3:67 seal-dated-back'],
    ],
    [['2024-05-01', 'company.yaml', '2025-01-01'], []],
  ])('of %j finds %j', (dates, expected) => expect(order(dates)).toEqual(expected));

  it('allows an older revision that the log declares as late', () =>
    expect(order(['2024-05-01', '2019-01-01', '2025-01-01'], ['2019-01-01'])).toEqual([]));
});

it('sealedAfter() names the newest revision that was sealed before an older one', () => {
  expect([...sealedAfter(['2020-01-01', '2024-05-01', '2019-01-01', '2025-01-01', '2024-06-01'])]).toEqual([
    ['2019-01-01', '2024-05-01'],
    ['2024-06-01', '2025-01-01'],
  ]);
});

describe('checkGrows()', () => {
  const grows = (changed: readonly string[]) =>
    lines(checkGrows(changed.join('\n'), places.sums, { name: 'main', text: `${sums.join('\r\n')}\r\n` }));

  it.each([
    ['the same lines', sums, []],
    ['lines that were added at the end', [...sums, line('2026-01-01/a.mdx')], []],
    ['a removed line', sums.slice(0, 2), ['SHA256SUMS:2:1 seal-removed']],
    ['no line', [], ['SHA256SUMS:1:1 seal-removed']],
    ['a changed line', [sums[0] ?? '', line('2024-05-01/b.mdx', 'f'), sums[2] ?? ''], ['SHA256SUMS:2:1 seal-removed']],
    ['an inserted line', [line('2019-01-01/a.mdx'), ...sums], ['SHA256SUMS:1:1 seal-moved']],
    ['another order', [sums[1] ?? '', sums[0] ?? '', sums[2] ?? ''], ['SHA256SUMS:1:1 seal-moved']],
  ])('of %s finds %j', (_, changed, expected) => expect(grows(changed)).toEqual(expected));

  it('names the earlier state and the line that is missing', () => {
    const [problem] = checkGrows('', 'content/policy/SHA256SUMS', { name: 'main', text: sums[0] ?? '' });
    expect(problem && formatProblem(problem)).toBe(
      'content/policy/SHA256SUMS:1:1  seal-removed  The line 2024-05-01/a.mdx of main is missing or was changed. Restore the file from main: a seal is never removed or changed.',
    );
  });
});
