import GithubSlugger from 'github-slugger';

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

/** Returns the name, or, if taken, the first free one of `name-2`, `name-3`… */
export function unusedName(name: string, taken: ReadonlySet<string>): string {
  let count = 1;
  while (taken.has(count === 1 ? name : `${name}-${count}`)) count++;
  return count === 1 ? name : `${name}-${count}`;
}
