import type { LinkProblem } from '../link-problem.ts';

/** Formats each problem as a GitHub workflow command, which annotates the line. */
export function githubReport(problems: readonly LinkProblem[]): string {
  return problems
    .map(({ path, line, column, rule, message, hint }) => {
      const position = `file=${escapeProperty(path)},line=${line},col=${column}`;
      return `::error ${position},title=${escapeProperty(rule)}::${escapeData(`${message} ${hint}`)}\n`;
    })
    .join('');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
