import { editDistance } from '../model/edit-distance.ts';

/** Returns the known name that a wrong name most likely stands for, or `undefined` if none is close. */
export function nearest(wrong: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.floor(wrong.length * 0.3));
  let best: { name: string; distance: number } | undefined;
  for (const name of known) {
    const distance = editDistance(wrong.toLowerCase(), name.toLowerCase(), limit);
    if (distance < (best?.distance ?? limit + 1)) best = { name, distance };
  }
  return best?.name;
}
