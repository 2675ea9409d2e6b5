/** What a check reports: where it is, which rule it breaks, what is the matter and how to mend it. */
export interface Problem {
  /** Path as the person who runs the check would type it. */
  path: string;
  /** Line in the file, from 1. */
  line: number;
  /** Column in the line, from 1. */
  column: number;
  /** Permanent rule id; each has a heading in `docs/rules.md`. */
  rule: string;
  /** One sentence: what is the matter. */
  message: string;
  /** One sentence: how to mend it. */
  hint: string;
}

/** Where in a text file something stands. */
export interface Position {
  line: number;
  column: number;
}

/** Prints one problem as `path:line:column  rule-id  Sentence. Fix.` */
export function formatProblem(problem: Problem): string {
  const { path, line, column, rule, message, hint } = problem;
  return `${path}:${line}:${column}  ${rule}  ${message} ${hint}`;
}

/** Orders problems as a reader meets them: by path, then line, column and rule. */
export function sortProblems<Found extends Problem>(problems: readonly Found[]): Found[] {
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
