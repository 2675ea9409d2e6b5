import type { Section } from '../model/policy.ts';
import type { Position, Problem } from '../model/problem.ts';
import { compareNumbers, parentNumber, precedingNumber } from '../model/section-number.ts';

/** Returns a problem for each section number that is used twice, has no parent or skips a number without saying so. */
export function checkNumbers(
  sections: readonly { section: Pick<Section, 'number' | 'skipsNumbers'>; path: string; numberAt: Position }[],
): Problem[] {
  const ordered = [...sections].sort(
    (a, b) => compareNumbers(a.section.number, b.section.number) || (a.path < b.path ? -1 : 1),
  );
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { section, path, numberAt } of ordered) {
    const { number, skipsNumbers } = section;
    const [parent, before, other] = [parentNumber(number), precedingNumber(number), seen.get(number)];
    const problem = (rule: string, message: string, hint: string) =>
      problems.push({ path, ...numberAt, rule, message, hint });
    if (other) {
      problem('number-duplicate', `Number ${number} is used twice.`, `Give this section or ${other} another number.`);
    } else if (parent && !seen.has(parent)) {
      problem(
        'number-parent',
        `Section ${number} has no parent: there is no section ${parent}.`,
        `Add section ${parent} or renumber.`,
      );
    } else if (before && !seen.has(before) && !skipsNumbers) {
      problem(
        'number-skipped',
        `There is a section ${number} but no section ${before}.`,
        `Add section ${before}, renumber, or write skipsNumbers: true if the document has none.`,
      );
    }
    seen.set(number, path);
  }
  return problems;
}
