import { pluralize } from '../model/pluralize.ts';
import { formatProblem, type Problem } from '../model/problem.ts';

/** Prints problems to standard error and sets exit code 1; prints `clean` if there are none. */
export function report(problems: readonly Problem[], clean: string): void {
  if (problems.length === 0) {
    console.log(clean);
    return;
  }
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(`${pluralize(problems.length, 'problem')}. docs/rules.md explains each rule.`);
  process.exitCode = 1;
}

/** Prints notices to standard error. They change no exit code. */
export function reportNotices(notices: readonly Problem[]): void {
  for (const notice of notices) console.error(formatProblem(notice));
  if (notices.length > 0) console.error(`${pluralize(notices.length, 'notice')}. docs/rules.md explains each.`);
}

/** Prints why a command refuses to run, and exits with code 1. */
export function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
