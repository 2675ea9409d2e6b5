import { editDistance } from '../model/edit-distance.ts';

/** The known name that a wrong one most likely stands for, or undefined where none is like it. */
export function nearest(wrong: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.floor(wrong.length * 0.3));
  let best: { name: string; slips: number } | undefined;
  for (const name of known) {
    if (Math.abs(name.length - wrong.length) > limit) continue;
    const slips = editDistance(wrong.toLowerCase(), name.toLowerCase(), limit);
    if (slips <= limit && slips < (best?.slips ?? limit + 1)) best = { name, slips };
  }
  return best?.name;
}
