import { pluralize } from '../model/pluralize.ts';
import { formatProblem, type Problem } from '../model/problem.ts';

/** Prints what a check found, or that all is well, and sets the exit code: 1 with problems, 0 without. */
export function report(problems: readonly Problem[], clean: string): void {
  if (problems.length === 0) {
    console.log(clean);
    return;
  }
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(`${pluralize(problems.length, 'problem')}. docs/rules.md explains each rule.`);
  process.exitCode = 1;
}

/** Says how a command is used and ends it with exit code 2. */
export function usage(line: string, error: unknown): never {
  console.error(`${error instanceof Error ? error.message : String(error)}\nUsage: ${line}`);
  process.exit(2);
}

/** Says why a command does nothing and ends it with exit code 1. */
export function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
