/** A problem that a check reports: its place, the rule it breaks, what is wrong and how to fix it. */
export interface Problem {
  /** The path as the person who runs the check would type it. */
  path: string;
  /** The line in the file, from 1. */
  line: number;
  /** The column in the line, from 1. */
  column: number;
  /** The permanent rule id; each has a heading in `docs/rules.md`. */
  rule: string;
  /** One sentence that says what is wrong. */
  message: string;
  /** One sentence that says how to fix it. */
  hint: string;
}

/** A place in a text file; lines and columns count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Returns a problem as one line: `path:line:column  rule-id  Sentence. Fix.` */
export function formatProblem(problem: Problem): string {
  const { path, line, column, rule, message, hint } = problem;
  return `${path}:${line}:${column}  ${rule}  ${message} ${hint}`;
}

/** Returns the problems sorted by path, line, column, rule and message. */
export function sortProblems<Reported extends Problem>(problems: readonly Reported[]): Reported[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.path, b.path) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
