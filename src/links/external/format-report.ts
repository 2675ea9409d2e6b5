import { pluralize } from '../../model/pluralize.ts';
import { type Format, reports } from '../reports/index.ts';
import type { ExternalReport } from './check-external.ts';
import type { ExternalFinding } from './findings.ts';
import { verdicts } from './outcome.ts';

/** A report in a form that `npm run links` has too, with what was not judged and how many addresses were checked. */
export function externalReport(report: ExternalReport, format: Format): string {
  const { problems, notes, recorded } = report;
  if (format === 'json') return externalJson(report);
  if (format === 'github') return reports.github(problems);
  const kept = recorded.length > 0 ? [`Recorded: ${recorded.join(', ')}.\n`] : [];
  if (format === 'markdown') return [reports.markdown(problems), `\n${summary(report)}\n`, ...kept].join('');
  const unjudged = notes.length > 0 ? ['Not judged:\n', reports.text(notes)] : [];
  return [reports.text(problems), ...unjudged, `${summary(report)}\n`, ...kept].join('');
}

/** How many addresses were really asked, and judged or found blocked. */
export function checkedOf({ outcomes }: ExternalReport): number {
  return outcomes.filter(({ verdict }) => verdict !== 'not-checked').length;
}

function externalJson(report: ExternalReport): string {
  const { total, outcomes, problems, notes, recorded } = report;
  const flat = (findings: readonly ExternalFinding[]) =>
    findings.map(({ place, ...finding }) => ({ ...place, ...finding }));
  const judged = { problems: flat(problems), notes: flat(notes) };
  const all = { total, checked: checkedOf(report), ...judged, recorded, addresses: outcomes };
  return `${JSON.stringify(all, null, 2)}\n`;
}

function summary(report: ExternalReport): string {
  const { total, outcomes, problems } = report;
  const counts = verdicts
    .map((verdict) => ({ verdict, count: outcomes.filter((outcome) => outcome.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${count} ${verdict}`);
  const found = pluralize(problems.length, 'problem');
  const offline = outcomes.some((outcome) => outcome.offline) ? ' This machine seems to be offline.' : '';
  const checked = `${checkedOf(report)} of ${total} external addresses checked`;
  return `${checked}${counts.length > 0 ? `: ${counts.join(', ')}` : ''}. ${found}.${offline}`;
}
