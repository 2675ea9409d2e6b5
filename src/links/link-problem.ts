import type { Position, Problem } from '../model/problem.ts';

/** A position in a file; the path is relative to the folder that the command runs in. */
export interface FilePosition extends Position {
  path: string;
}

/** A problem in one file of a built site. */
export interface FileProblem extends Problem {
  /** The URL as written, if the problem is about a link. */
  url?: string;
}

/** A problem with a link or a page, and every other place that has the same problem. */
export interface LinkProblem extends FileProblem {
  /** The other places: those in the content come first. */
  others: FilePosition[];
}
