import type { Dead } from './crawl.ts';
import type { Fault } from './finding.ts';
import type { Judged, Verdict } from './judged.ts';

/** What linkinator found dead and our own rules did not. */
export function secondOpinion(dead: readonly Dead[], judged: readonly (Judged & { verdict: Verdict })[]): Fault[] {
  const byPlace = new Map<string, (typeof judged)[number]>();
  for (const item of judged) {
    if (item.target.kind !== 'internal' && item.target.kind !== 'outside') continue;
    const key = `${item.file.name} ${item.target.path}`;
    const fragment = item.target.kind === 'internal' && item.target.fragment ? `#${item.target.fragment}` : '';
    byPlace.set(key + fragment, item);
  }
  return dead.flatMap(({ page, path }) => {
    // the words to seek in a page are no id, though linkinator takes them for one
    const known = byPlace.get(`${page} ${path.replace(/:~:.*$/, '').replace(/#$/, '')}`);
    if (known?.verdict || /#.*:~:/.test(path)) return [];
    const { line = 1, column = 1, address = path } = known?.reference ?? {};
    return {
      place: { path: known?.file.path ?? page, line, column },
      rule: 'dead-link',
      message: `There is nothing at ${path}.`,
      hint: 'Correct the address, or remove the link.',
      address,
    };
  });
}
