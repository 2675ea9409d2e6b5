import { describe, expect, it } from 'vitest';
import type { ExternalResult } from '../../../../src/links/external/check-external.ts';
import { checkedCount, externalReport } from '../../../../src/links/external/external-report.ts';
import type { Outcome, Verdict } from '../../../../src/links/external/outcome.ts';
import type { ExternalProblem } from '../../../../src/links/external/url-problem.ts';

const outcome = (verdict: Verdict, more: Partial<Outcome> = {}): Outcome => ({
  url: 'u',
  verdict,
  reason: 'r',
  ...more,
});
const problem = (verdict: Verdict): ExternalProblem => ({
  path: 'a.yaml',
  line: 1,
  column: 6,
  rule: `link-${verdict}`,
  message: 'Message.',
  hint: 'Hint.',
  url: 'https://a.example/',
  others: [{ path: 'b.html', line: 2, column: 3 }],
  verdict,
});
const result: ExternalResult = {
  total: 4,
  outcomes: [outcome('gone'), outcome('blocked'), outcome('gone'), outcome('not-checked')],
  problems: [problem('gone')],
  notes: [problem('blocked')],
  recorded: ['a.yaml', 'c.yaml'],
};
const empty: ExternalResult = { total: 0, outcomes: [], problems: [], notes: [], recorded: [] };
const summary = '3 of 4 external URLs checked: 2 gone, 1 blocked, 1 not-checked. 1 problem.';

it('checkedCount() counts the URLs that were checked', () => {
  expect([checkedCount(result), checkedCount(empty)]).toEqual([3, 0]);
});

describe('externalReport()', () => {
  it('prints problems, blocked URLs, the summary and the recorded files as text', () => {
    expect(externalReport(result, 'text')).toBe(`a.yaml:1:6  link-gone  Message. Hint.
    also b.html:2:3
Blocked, so not judged:
a.yaml:1:6  link-blocked  Message. Hint.
    also b.html:2:3
${summary}
Recorded: a.yaml, c.yaml.
`);
  });

  it('prints a Markdown summary', () => {
    expect(externalReport(result, 'markdown')).toBe(`## Links

1 problem found.

### link-gone

- \`a.yaml:1:6\` (and in 1 more place): Message. Hint.

${summary}
Recorded: a.yaml, c.yaml.
`);
  });

  it('prints the problems alone as annotations', () => {
    expect(externalReport(result, 'github')).toBe('::error file=a.yaml,line=1,col=6,title=link-gone::Message. Hint.\n');
  });

  it('prints the problems, notes, recorded files and outcomes as JSON', () => {
    const [first] = result.problems;
    const { url, ...rest } = first ?? problem('gone');
    expect(JSON.parse(externalReport(result, 'json'))).toEqual({
      total: 4,
      checked: 3,
      problems: [{ ...rest, address: url }],
      notes: [{ ...problem('blocked'), url: undefined, address: url }],
      recorded: ['a.yaml', 'c.yaml'],
      addresses: result.outcomes,
    });
  });

  it('prints the summary alone if there is nothing else', () => {
    const line = '0 of 0 external URLs checked. 0 problems.\n';
    expect(externalReport(empty, 'text')).toBe(line);
    expect(externalReport(empty, 'markdown')).toBe(`## Links\n\nNo problem found.\n\n${line}`);
  });

  it('says that the machine seems to be offline', () => {
    const outcomes = [outcome('not-checked', { offline: true }), outcome('fine')];
    expect(externalReport({ ...empty, total: 2, outcomes }, 'text')).toBe(
      '1 of 2 external URLs checked: 1 fine, 1 not-checked. 0 problems. This machine seems to be offline.\n',
    );
  });
});
