import { pluralize } from '../../model/pluralize.ts';
import { formatProblem } from '../../model/problem.ts';
import { type Finding, type Place, problemOf } from '../finding.ts';

/** A line for each finding, as every check prints it, and below it the other places that have it. */
export function textReport(findings: readonly Finding[]): string {
  const lines = findings.flatMap((finding) => [formatProblem(problemOf(finding)), ...also(finding.others)]);
  return lines.map((line) => `${line}\n`).join('');
}

function also(others: readonly Place[]): string[] {
  const shown = others.slice(0, 10).map(({ path, line, column }) => `    also ${path}:${line}:${column}`);
  const rest = others.length - shown.length;
  return rest > 0 ? [...shown, `    and in ${pluralize(rest, 'more place')}`] : shown;
}
