import type { LinkProblem } from '../link-problem.ts';
import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import { markdownReport } from './markdown.ts';
import { textReport } from './text.ts';

/** The function that formats problems, for each format that `--format` accepts. */
export const reports = {
  text: textReport,
  json: jsonReport,
  github: githubReport,
  markdown: markdownReport,
} as const satisfies Record<string, (problems: readonly LinkProblem[]) => string>;

/** A format that `--format` accepts. */
export type Format = keyof typeof reports;
