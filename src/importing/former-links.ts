import { clauseLinks } from '../model/clause-links.ts';
import { linkedPlace, mayLinkToFiles } from '../model/section-links.ts';
import type { ExistingSection } from './section-ids.ts';

/** Returns the id of the section that a link with these words went to, or `undefined` if there was none or several. */
export type FormerLinks = (words: string) => string | undefined;

/** Returns a function that finds where the links of a revision within the policy go, by their words. */
export function formerLinks(sections: readonly ExistingSection[]): FormerLinks {
  const targets = new Map<string, Set<string>>();
  for (const { html } of sections.flatMap(({ clauses }) => clauses)) {
    for (const { words, url } of html && mayLinkToFiles(html) ? clauseLinks(html) : []) {
      const { policy, id } = linkedPlace(url) ?? {};
      if (policy === undefined && id !== undefined) targets.set(words, (targets.get(words) ?? new Set()).add(id));
    }
  }
  return (words) => {
    const [id, ...others] = targets.get(words.replace(/\s+/g, ' ').trim()) ?? [];
    return others.length > 0 ? undefined : id;
  };
}
