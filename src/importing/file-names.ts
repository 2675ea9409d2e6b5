import GithubSlugger from 'github-slugger';
import { revisionIdPattern } from '../model/revision-id.ts';

/** The most letters of a file name: a file system takes 255 bytes, and a URL should be read at a glance. */
const longest = 80;

/**
 * Returns words as a file name of lowercase letters, digits and hyphens. Diacritics are removed. Returns an empty string if
 * no letter or digit is left. A long name ends after a whole word.
 */
export function fileName(words: string): string {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '');
  const name = new GithubSlugger()
    .slug(plain)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return name.length > longest ? name.slice(0, longest).replace(/-[^-]*$/, '') : name;
}

/**
 * Returns the name of a new section's file, from its title or else its number. A name that is part of another URL of the policy, `index` or
 * a date, is `section-index`.
 */
export function sectionName(title: string, number: string): string {
  const name = fileName(title) || number.replaceAll('.', '-');
  return !fileName(title) || name === 'index' || revisionIdPattern.test(name) ? `section-${name}` : name;
}

/** Returns the name, or, if taken, the first free one of `name-2`, `name-3`… */
export function unusedName(name: string, taken: ReadonlySet<string>): string {
  let count = 1;
  while (taken.has(count === 1 ? name : `${name}-${count}`)) count++;
  return count === 1 ? name : `${name}-${count}`;
}
