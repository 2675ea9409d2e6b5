import type { Finding } from '../finding.ts';
import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import { markdownReport } from './markdown.ts';
import { textReport } from './text.ts';

/** The forms that findings are printed in. */
export const reports = {
  text: textReport,
  json: jsonReport,
  github: githubReport,
  markdown: markdownReport,
} as const satisfies Record<string, (findings: readonly Finding[]) => string>;

/** The name of a form that findings are printed in. */
export type Format = keyof typeof reports;
