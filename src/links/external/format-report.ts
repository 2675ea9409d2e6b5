import { formatProblem } from '../../model/problem.ts';
import { type Finding, problemOf } from '../finding.ts';
import type { ExternalReport } from './check-external.ts';
import type { ExternalFinding } from './findings.ts';
import { verdicts } from './outcome.ts';

/** A report as a person reads it: problems, notes, and how many addresses were checked. */
export function externalText(report: ExternalReport): string {
  const { problems, notes, recorded } = report;
  return [
    ...problems.flatMap(linesOf),
    ...(notes.length > 0 ? ['Not judged:', ...notes.flatMap(linesOf)] : []),
    summary(report),
    ...(recorded.length > 0 ? [`Recorded: ${recorded.join(', ')}.`] : []),
  ].join('\n');
}

/** A report for machines. */
export function externalJson(report: ExternalReport): string {
  const { total, outcomes, problems, notes, recorded } = report;
  const flat = (findings: readonly ExternalFinding[]) =>
    findings.map(({ place, ...finding }) => ({ ...place, ...finding }));
  const judged = { problems: flat(problems), notes: flat(notes) };
  return JSON.stringify({ total, checked: checkedOf(report), ...judged, recorded, addresses: outcomes }, null, 2);
}

/** How many addresses were really asked and judged or found blocked. */
export function checkedOf({ outcomes }: ExternalReport): number {
  return outcomes.filter(({ verdict }) => verdict !== 'not-checked').length;
}

function summary(report: ExternalReport): string {
  const { total, outcomes, problems } = report;
  const checked = checkedOf(report);
  const counts = verdicts
    .map((verdict) => ({ verdict, count: outcomes.filter((outcome) => outcome.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${count} ${verdict}`);
  const found = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
  const offline = outcomes.some((outcome) => outcome.offline) ? ' This machine seems to be offline.' : '';
  return `${checked} of ${total} external addresses checked${counts.length > 0 ? `: ${counts.join(', ')}` : ''}. ${found}.${offline}`;
}

function linesOf(finding: Finding): string[] {
  return [
    formatProblem(problemOf(finding)),
    ...finding.others.map(({ path, line, column }) => `    also ${path}:${line}:${column}`),
  ];
}
