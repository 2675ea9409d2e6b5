import { pluralize } from '../../model/pluralize.ts';
import { formatProblem } from '../../model/problem.ts';
import type { FilePosition, LinkProblem } from '../link-problem.ts';

/** Formats each problem as one line, followed by up to ten other places that have it. */
export function textReport(problems: readonly LinkProblem[]): string {
  const lines = problems.flatMap((problem) => [formatProblem(problem), ...also(problem.others)]);
  return lines.map((line) => `${line}\n`).join('');
}

function also(others: readonly FilePosition[]): string[] {
  const shown = others.slice(0, 10).map(({ path, line, column }) => `    also ${path}:${line}:${column}`);
  const rest = others.length - shown.length;
  return rest > 0 ? [...shown, `    and in ${pluralize(rest, 'more place')}`] : shown;
}
