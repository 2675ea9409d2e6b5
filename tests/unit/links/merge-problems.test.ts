import { describe, expect, it } from 'vitest';
import { mergeProblems } from '../../../src/links/merge-problems.ts';

const problem = (path: string, line: number, more: object = {}) => ({
  path,
  line,
  column: 2,
  rule: 'dead-link',
  message: 'There is nothing at /a/.',
  hint: 'Correct it.',
  url: '/a/',
  ...more,
});
const nowhere = () => [];
const at = (path: string, line: number) => ({ path, line, column: 2 });

describe('mergeProblems()', () => {
  it('merges problems with the same rule and message, at the first place', () => {
    const merged = mergeProblems([problem('b.html', 2), problem('a.html', 1), problem('b.html', 2)], nowhere);
    expect(merged).toEqual([{ ...problem('b.html', 2), others: [at('a.html', 1)] }]);
  });

  it('reports a problem in the content if the content has the URL, as it is written anywhere', () => {
    const content: Record<string, ReturnType<typeof at>[]> = {
      '/a/': [at('content/z.yaml', 5)],
      '/docs/a/': [at('content/y.yaml', 5), at('content/z.yaml', 5)],
    };
    const problems = [problem('a.html', 1), problem('b.html', 1, { url: '/docs/a/' })];
    const merged = mergeProblems(problems, (url) => content[url] ?? []);
    expect(merged).toEqual([
      { ...problem('content/z.yaml', 5), others: [at('content/y.yaml', 5), at('a.html', 1), at('b.html', 1)] },
    ]);
  });

  it.each([
    ['rules', { rule: 'letter-case' }],
    ['messages', { message: 'There is nothing at /b/.' }],
  ])('keeps problems with different %s apart', (_, other) => {
    expect(mergeProblems([problem('a.html', 1), problem('a.html', 2, other)], nowhere)).toHaveLength(2);
  });

  it('keeps problems of pages apart', () => {
    const { url: _, ...first } = problem('a.html', 1);
    expect(mergeProblems([first, { ...first, line: 2 }], nowhere)).toHaveLength(2);
  });

  it('orders problems by their positions', () => {
    const problems = [problem('b.html', 1, { message: 'B.' }), problem('a.html', 2, { message: 'A.' })];
    expect(mergeProblems(problems, nowhere).map(({ path }) => path)).toEqual(['a.html', 'b.html']);
  });
});
