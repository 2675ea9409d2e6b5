import { type Finding, problemOf } from '../finding.ts';

/** A workflow command for each finding, which GitHub shows as an annotation on the line. */
export function githubReport(findings: readonly Finding[]): string {
  return findings
    .map(problemOf)
    .map(({ path, line, column, rule, message, hint }) => {
      const place = `file=${property(path)},line=${line},col=${column},title=${property(rule)}`;
      return `::error ${place}::${escaped(`${message} ${hint}`)}\n`;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
