import { pluralize } from '../../model/pluralize.ts';
import { type Format, reports } from '../reports/index.ts';
import type { ExternalResult } from './check-external.ts';
import { verdicts } from './outcome.ts';
import type { ExternalProblem } from './url-problem.ts';

/** Formats the result of a check, with the blocked URLs and the number of URLs checked. */
export function externalReport(result: ExternalResult, format: Format): string {
  const { problems, notes, recorded } = result;
  if (format === 'json') return externalJson(result);
  if (format === 'github') return reports.github(problems);
  const written = recorded.length > 0 ? [`Recorded: ${recorded.join(', ')}.\n`] : [];
  if (format === 'markdown') return [reports.markdown(problems), `\n${summary(result)}\n`, ...written].join('');
  const blocked = notes.length > 0 ? ['Blocked, so not judged:\n', reports.text(notes)] : [];
  return [reports.text(problems), ...blocked, `${summary(result)}\n`, ...written].join('');
}

/** Returns the number of URLs that were checked, including those found blocked. */
export function checkedCount({ outcomes }: ExternalResult): number {
  return outcomes.filter(({ verdict }) => verdict !== 'not-checked').length;
}

function externalJson(result: ExternalResult): string {
  const { total, outcomes, problems, notes, recorded } = result;
  const all = {
    total,
    checked: checkedCount(result),
    problems: problems.map(toJson),
    notes: notes.map(toJson),
    recorded,
    addresses: outcomes,
  };
  return `${JSON.stringify(all, null, 2)}\n`;
}

function toJson({ url, others, verdict, ...problem }: ExternalProblem) {
  return { ...problem, address: url, others, verdict };
}

function summary(result: ExternalResult): string {
  const { total, outcomes, problems } = result;
  const counts = verdicts
    .map((verdict) => ({ verdict, count: outcomes.filter((outcome) => outcome.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${count} ${verdict}`);
  const checked = `${checkedCount(result)} of ${total} external URLs checked`;
  const byVerdict = counts.length > 0 ? `: ${counts.join(', ')}` : '';
  const offline = outcomes.some((outcome) => outcome.offline) ? ' This machine seems to be offline.' : '';
  return `${checked}${byVerdict}. ${pluralize(problems.length, 'problem')}.${offline}`;
}
