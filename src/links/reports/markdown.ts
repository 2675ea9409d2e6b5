import { pluralize } from '../../model/pluralize.ts';
import type { LinkProblem } from '../link-problem.ts';

/** Formats problems as a Markdown summary, grouped by rule, each with its place and the number of other places. */
export function markdownReport(problems: readonly LinkProblem[]): string {
  const byRule = Map.groupBy(problems, ({ rule }) => rule);
  const parts = [...byRule.keys()].sort().map((rule) => `### ${rule}\n\n${byRule.get(rule)?.map(row).join('')}`);
  const count = problems.length > 0 ? pluralize(problems.length, 'problem') : 'No problem';
  return ['## Links\n', `${count} found.\n`, ...parts].join('\n');
}

function row({ path, line, column, message, hint, others }: LinkProblem): string {
  const more = others.length > 0 ? ` (and in ${pluralize(others.length, 'more place')})` : '';
  return `- \`${path}:${line}:${column}\`${more}: ${escapeMarkdown(`${message} ${hint}`)}\n`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~#]/g, '\\$&');
}
