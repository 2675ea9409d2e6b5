import { describe, expect, it } from 'vitest';
import type { Outcome, Verdict } from '../../../../src/links/external/outcome.ts';
import type { Recorded } from '../../../../src/links/external/record.ts';
import { archiveProblem, deadReferenceProblem, urlProblem } from '../../../../src/links/external/url-problem.ts';

const url = 'https://a.example/';
const positions = [
  { path: 'content/a.yaml', line: 1, column: 6 },
  { path: 'dist/index.html', line: 3, column: 1 },
] as const;
const outcome = (verdict: Verdict, more: Partial<Outcome> = {}): Outcome => ({
  url,
  verdict,
  reason: 'returns 1',
  ...more,
});
const problem = (given: Outcome, recorded: Recorded[] = [{}]) => urlProblem({ outcome: given, positions, recorded });
const replacement = 'Add archived or replacedBy to its reference, with a URL that works.';

describe('urlProblem()', () => {
  it.each<[Verdict, string, string]>([
    ['gone', 'link-gone', `Record it with --record. ${replacement}`],
    ['wrong-content', 'link-wrong-content', `Record it with --record. ${replacement}`],
    ['blocked', 'link-blocked', 'Open it in a browser: it may work there.'],
    ['unreachable', 'link-unreachable', `Try again later. If nothing changes, record it with --record. ${replacement}`],
    [
      'bad-tls',
      'link-bad-tls',
      `Tell the owner of the host. If nothing changes, record it with --record. ${replacement}`,
    ],
  ])('reports the verdict %s at the first place', (verdict, rule, hint) => {
    expect(problem(outcome(verdict))).toEqual({
      ...positions[0],
      rule,
      message: `${url} returns 1.`,
      hint,
      url,
      others: [positions[1]],
      verdict,
    });
  });

  it('reports a permanent redirect, and no temporary one', () => {
    const hint = 'Record it with --record, or add replacedBy to its reference.';
    const finalUrl = 'https://b.example/';
    expect(problem(outcome('moved', { finalUrl, permanent: true }))).toMatchObject({ rule: 'link-moved', hint });
    expect(problem(outcome('moved', { finalUrl, permanent: false }))).toBeUndefined();
  });

  it.each<Verdict>(['fine', 'not-checked'])('reports nothing for the verdict %s', (verdict) => {
    expect(problem(outcome(verdict))).toBeUndefined();
  });

  it('suggests no reference for a URL that has none', () => {
    expect(problem(outcome('gone'), [])).toMatchObject({ rule: 'link-gone', hint: 'Correct the URL.' });
    expect(problem(outcome('blocked'), [])).toMatchObject({ hint: 'Open it in a browser: it may work there.' });
  });
});

describe('urlProblem() on what is recorded', () => {
  const dead = { deadSince: '2026-05-03' };

  it.each<Verdict>(['gone', 'wrong-content', 'unreachable', 'bad-tls'])(
    'accepts %s if it is recorded and has a replacement',
    (verdict) => {
      const replaced = { ...dead, replacedBy: 'https://b.example/' };
      expect(problem(outcome(verdict), [replaced])).toBeUndefined();
      expect(problem(outcome(verdict), [{ ...dead, archived: 'https://b.example/' }])).toBeUndefined();
      expect(problem(outcome(verdict), [dead])).toBeDefined();
      expect(problem(outcome(verdict), [{ archived: 'https://b.example/' }])).toBeDefined();
      expect(problem(outcome(verdict), [replaced, dead])).toBeDefined();
    },
  );

  it.each<[string, Recorded, boolean]>([
    ['the same URL', { finalUrl: 'https://b.example/' }, false],
    ['the same replacement', { replacedBy: 'https://b.example/' }, false],
    ['another URL', { finalUrl: 'https://c.example/' }, true],
    ['nothing', {}, true],
  ])('compares where a URL has moved with what is recorded: %s', (_, recorded, isReported) => {
    const moved = outcome('moved', { permanent: true, finalUrl: 'https://b.example/' });
    expect(problem(moved, [recorded])?.rule).toBe(isReported ? 'link-moved' : undefined);
  });

  it.each<Verdict>(['fine', 'moved'])('reports a dead reference that works again: %s', (verdict) => {
    const again = outcome(verdict, { permanent: true, finalUrl: 'https://b.example/' });
    expect(
      problem(again, [{}, { ...dead, finalUrl: 'https://b.example/', archived: 'https://c.example/' }]),
    ).toMatchObject({
      rule: 'reference-alive',
      message: `${url} works again; it is recorded as not reachable since 3 May 2026.`,
      hint: 'Record it with --record.',
    });
  });

  it('does not take a blocked URL for one that works again', () => {
    expect(problem(outcome('blocked'), [dead])).toMatchObject({ rule: 'link-blocked' });
  });

  it('reports a document that has changed, even one that has moved as recorded', () => {
    const moved = { permanent: true, finalUrl: 'https://b.example/', document: { sha256: 'b', bytes: 5 } };
    expect(problem(outcome('moved', moved), [{ sha256: 'a', finalUrl: 'https://b.example/' }, {}])).toMatchObject({
      rule: 'document-changed',
      message: `${url} returns a different document than the recorded one: SHA-256 b, 5 bytes.`,
      hint: 'Record it with --record, so that readers see it, and read it. If it is correct, remove sha256 and bytes from its reference and record it again.',
    });
  });

  it('accepts the recorded document', () => {
    expect(problem(outcome('fine', { document: { sha256: 'a', bytes: 5 } }), [{ sha256: 'a' }])).toBeUndefined();
  });
});

describe('archiveProblem()', () => {
  const found = outcome('fine', { document: { sha256: 'a', bytes: 5 } });
  const recorded = { url, archived: 'https://archive.example/a.pdf', archivedSha256: 'b' };

  it('reports an archived copy that is another document than the recorded one', () => {
    expect(archiveProblem(found, recorded, positions[0])).toMatchObject({
      ...positions[0],
      rule: 'archive-changed',
      message: `https://archive.example/a.pdf, the archived copy of ${url}, returns a different document than the recorded one: SHA-256 a, 5 bytes.`,
      url: 'https://archive.example/a.pdf',
    });
  });

  it.each([
    ['is the recorded one', found, { ...recorded, archivedSha256: 'a' }],
    ['is not recorded yet', found, { ...recorded, archivedSha256: undefined }],
    ['could not be read', outcome('blocked'), recorded],
    ['is none', found, { ...recorded, archived: undefined }],
  ])('reports nothing if the archived copy %s', (_, one, before) => {
    expect(archiveProblem(one, before, positions[0])).toBeUndefined();
  });
});

describe('deadReferenceProblem()', () => {
  it('reports a dead reference without a replacement', () => {
    expect(deadReferenceProblem({ url, deadSince: '2026-05-03' }, positions[0])).toEqual({
      ...positions[0],
      rule: 'reference-dead',
      message: `${url} is recorded as not reachable since 3 May 2026, with no archived copy or replacement.`,
      hint: replacement,
      url,
      others: [],
      verdict: 'not-checked',
    });
  });

  it.each([{}, { deadSince: '2026-05-03', archived: url }, { deadSince: '2026-05-03', replacedBy: url }])(
    'accepts a reference that says %j',
    (recorded) => expect(deadReferenceProblem({ url, ...recorded }, positions[0])).toBeUndefined(),
  );
});
