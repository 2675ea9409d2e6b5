import { describe, expect, it } from 'vitest';
import type { LinkProblem } from '../../../../src/links/link-problem.ts';
import { reports } from '../../../../src/links/reports/index.ts';

const at = (line: number) => ({ path: 'dist/b.html', line, column: 7 });
const problem = (more: Partial<LinkProblem> = {}): LinkProblem => ({
  path: 'dist/a.html',
  line: 3,
  column: 5,
  rule: 'dead-link',
  message: 'There is nothing at /b/.',
  hint: 'Remove it.',
  url: '/b/',
  others: [],
  ...more,
});

describe('reports.text()', () => {
  it('prints a line for each problem, and the other places below it', () => {
    expect(reports.text([problem({ others: [at(1)] }), problem({ line: 4 })])).toBe(
      `dist/a.html:3:5  dead-link  There is nothing at /b/. Remove it.
    also dist/b.html:1:7
dist/a.html:4:5  dead-link  There is nothing at /b/. Remove it.
`,
    );
  });

  it.each([
    [10, undefined],
    [11, '    and in 1 more place'],
    [15, '    and in 5 more places'],
  ])('prints up to ten of %i other places', (count, rest) => {
    const others = Array.from({ length: count }, (_, index) => at(index + 1));
    const lines = reports
      .text([problem({ others })])
      .trimEnd()
      .split('\n');
    expect(lines.slice(1, 11)).toEqual(others.slice(0, 10).map(({ line }) => `    also dist/b.html:${line}:7`));
    expect(lines[11]).toBe(rest);
  });

  it('prints nothing for no problem', () => expect(reports.text([])).toBe(''));
});

describe('reports.json()', () => {
  it('prints each problem with its URL and the other places', () => {
    const { url: _, ...ofPage } = problem();
    const { url, ...rest } = problem({ others: [at(1)] });
    expect(JSON.parse(reports.json([problem({ others: [at(1)] }), ofPage]))).toEqual({
      problems: [
        { ...rest, address: url },
        { ...ofPage, address: null },
      ],
    });
  });

  it('prints indented JSON that ends with a line break', () => {
    expect(reports.json([])).toBe('{\n  "problems": []\n}\n');
  });
});

describe('reports.github()', () => {
  it('prints an annotation for each problem', () => {
    const annotation = '::error file=dist/a.html,line=3,col=5,title=dead-link::There is nothing at /b/. Remove it.\n';
    expect(reports.github([problem(), problem()])).toBe(annotation + annotation);
  });

  it('escapes what ends a message or a property', () => {
    const text = reports.github([problem({ path: 'a:b,c%d', message: 'e:f,g%h\r\ni', hint: 'j' })]);
    expect(text).toBe('::error file=a%3Ab%2Cc%25d,line=3,col=5,title=dead-link::e:f,g%25h%0D%0Ai j\n');
  });
});

describe('reports.markdown()', () => {
  it('prints the problems by rule, in the order of the alphabet', () => {
    const other = problem({ rule: 'a-rule', others: [at(1), at(2)] });
    expect(reports.markdown([problem(), other, problem({ line: 4 })])).toBe(`## Links

3 problems found.

### a-rule

- \`dist/a.html:3:5\` (and in 2 more places): There is nothing at /b/. Remove it.

### dead-link

- \`dist/a.html:3:5\`: There is nothing at /b/. Remove it.
- \`dist/a.html:4:5\`: There is nothing at /b/. Remove it.
`);
  });

  it('escapes what Markdown or HTML would read as markup', () => {
    expect(reports.markdown([problem({ message: 'a*b_c`d[e]f<g>h|i~j#k\\l', hint: '.' })])).toContain(
      ': a\\*b\\_c\\`d\\[e\\]f\\<g\\>h\\|i\\~j\\#k\\\\l .\n',
    );
  });

  it('says that there is no problem', () => expect(reports.markdown([])).toBe('## Links\n\nNo problem found.\n'));
});
