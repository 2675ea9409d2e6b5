import { pluralize } from '../../model/pluralize.ts';
import { type Finding, problemOf } from '../finding.ts';

/** A summary to post: the findings by rule, each with its place and how many more there are. */
export function markdownReport(findings: readonly Finding[]): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  const count = pluralize(findings.length, 'problem');
  const parts = rules.map(
    (rule) =>
      `### ${rule}\n\n${findings
        .filter((item) => item.rule === rule)
        .map(row)
        .join('')}`,
  );
  return ['## Links\n', `${findings.length ? count : 'No problem'} found.\n`, ...parts].join('\n');
}

function row(finding: Finding): string {
  const { path, line, column, message, hint } = problemOf(finding);
  const more = finding.others.length;
  const others = more ? ` (and in ${pluralize(more, 'more place')})` : '';
  return `- \`${path}:${line}:${column}\`${others}: ${literal(`${message} ${hint}`)}\n`;
}

/** Keeps what stands in an address from being read as Markdown or HTML. */
function literal(text: string): string {
  return text.replace(/[\\`*_[\]<>|~#]/g, '\\$&');
}
