import type { LinkProblem } from '../link-problem.ts';

/** Formats problems as JSON; `address` is the URL as written, or `null` if the problem is not about a link. */
export function jsonReport(problems: readonly LinkProblem[]): string {
  const rows = problems.map(({ path, line, column, rule, message, hint, url, others }) => ({
    path,
    line,
    column,
    rule,
    message,
    hint,
    address: url ?? null,
    others,
  }));
  return `${JSON.stringify({ problems: rows }, null, 2)}\n`;
}
