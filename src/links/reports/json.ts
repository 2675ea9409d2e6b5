import { type Finding, problemOf } from '../finding.ts';

/** The findings for programs: each with its address, as far as it has one, and all places that have it. */
export function jsonReport(findings: readonly Finding[]): string {
  const problems = findings.map((finding) => ({
    ...problemOf(finding),
    address: finding.address ?? null,
    others: finding.others,
  }));
  return `${JSON.stringify({ problems }, null, 2)}\n`;
}
