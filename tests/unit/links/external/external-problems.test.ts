import { describe, expect, it } from 'vitest';
import { externalProblems } from '../../../../src/links/external/external-problems.ts';
import type { Outcome, Verdict } from '../../../../src/links/external/outcome.ts';
import type { ReferenceEntry } from '../../../../src/links/external/references.ts';

const url = 'https://a.example/';
const at = (path: string, line = 1) => ({ path, line, column: 6 });
const outcome = (verdict: Verdict, of = url): Outcome => ({ url: of, verdict, reason: 'returns 1', status: 1 });
const reference = (path: string, data: Partial<ReferenceEntry['data']> = {}) =>
  ({
    path,
    places: { positionOf: () => ({ line: 1, column: 6 }) },
    data: { url, ...data },
  }) as unknown as ReferenceEntry;

function problems(
  outcomes: Outcome[],
  {
    pages = { [url]: [at('dist/a.html')] } as Record<string, ReturnType<typeof at>[]>,
    references = [] as ReferenceEntry[],
    content = {} as Record<string, ReturnType<typeof at>[]>,
  } = {},
) {
  const inPages = new Map(Object.entries(pages));
  const found = externalProblems(outcomes, { inPages, references, occurrencesOf: (one) => content[one] ?? [] });
  return found.map(({ path, line, rule, others }) => [
    `${path}:${line}`,
    rule,
    ...others.map((one) => `${one.path}:${one.line}`),
  ]);
}

describe('externalProblems()', () => {
  it('reports a URL at its reference, then in the content, then in the pages', () => {
    const pages = { [url]: [at('dist/a.html'), at('dist/b.html')], [`${url}#x`]: [at('dist/c.html')] };
    const content = { [url]: [at('content/r.yaml'), at('content/p.mdx')], [`${url}#x`]: [at('content/r.yaml', 9)] };
    expect(problems([outcome('gone')], { pages, content, references: [reference('content/r.yaml')] })).toEqual([
      [
        'content/r.yaml:1',
        'link-gone',
        'content/p.mdx:1',
        'content/r.yaml:9',
        'dist/a.html:1',
        'dist/b.html:1',
        'dist/c.html:1',
      ],
    ]);
  });

  it('lists each of several references once', () => {
    const content = { [url]: [at('content/r.yaml'), at('content/s.yaml')] };
    const references = [reference('content/r.yaml'), reference('content/s.yaml')];
    expect(problems([outcome('gone')], { content, references })).toEqual([
      ['content/r.yaml:1', 'link-gone', 'content/s.yaml:1', 'dist/a.html:1'],
    ]);
  });

  it('reports a URL that is in the pages alone there', () => {
    expect(problems([outcome('gone')])).toEqual([['dist/a.html:1', 'link-gone']]);
  });

  it('orders problems by their positions', () => {
    const b = 'https://b.example/';
    const pages = { [b]: [at('dist/a.html')], [url]: [at('dist/a.html', 2)] };
    expect(problems([outcome('gone'), outcome('gone', b)], { pages }).map(([position]) => position)).toEqual([
      'dist/a.html:1',
      'dist/a.html:2',
    ]);
  });

  it('uses what is recorded in the reference', () => {
    const known = { deadSince: '2026-05-03', archived: 'https://b.example/' };
    expect(problems([outcome('gone')], { references: [reference('content/r.yaml', known)] })).toEqual([]);
  });
});

describe('externalProblems() on references that are recorded as dead', () => {
  const dead = [reference('content/r.yaml', { url: `${url}#x`, deadSince: '2026-05-03' })];

  it('reports one that no page links to', () => {
    expect(problems([], { pages: {}, references: dead })).toEqual([['content/r.yaml:1', 'reference-dead']]);
  });

  it.each<[Verdict, string[]]>([
    ['fine', ['reference-alive']],
    ['gone', ['link-gone']],
    ['blocked', ['link-blocked', 'reference-dead']],
    ['not-checked', ['reference-dead']],
  ])('reports it once, by what was found: %s', (verdict, rules) => {
    expect(problems([outcome(verdict)], { references: dead }).map(([, rule]) => rule)).toEqual(rules);
  });

  it('does not report one that works, whose outcome is reported for another reference', () => {
    const references = [reference('content/a.yaml', { finalUrl: 'https://c.example/' }), ...dead];
    const found = problems([{ ...outcome('moved'), permanent: false }], { references });
    expect(found.map(([, rule]) => rule)).toEqual(['reference-alive']);
  });
});
