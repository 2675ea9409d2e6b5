import { formatDay } from '../model/day.ts';
import type { Problem } from '../model/problem.ts';
import type { AnswersFile } from './read-answers.ts';

/** Returns a problem for each day of a review that is after `day`: nobody has compared anything yet on a day to come. */
export function checkReviewDays(files: readonly AnswersFile[], day: string | undefined): Problem[] {
  if (!day) return [];
  return files.flatMap(({ path, places, data }) => {
    const days = [
      { keys: [], on: data.reviewedOn },
      ...Object.entries(data.answers).map(([id, { reviewedOn }]) => ({ keys: ['answers', id], on: reviewedOn })),
    ];
    return days.flatMap(({ keys, on }): Problem[] => {
      if (!on || on <= day) return [];
      return [
        {
          path,
          ...places.positionOf([...keys, 'reviewedOn']),
          rule: 'future-review',
          message: `The review is of ${formatDay(on)}, but today is ${formatDay(day)}.`,
          hint: 'Write the day on which a person compared the answers with their sources.',
        },
      ];
    });
  });
}
