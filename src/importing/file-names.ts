import GithubSlugger from 'github-slugger';

/** Returns words as a file name: lowercase letters, digits and hyphens, without diacritics. Empty if none of these is left. */
export function fileName(words: string): string {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '');
  return new GithubSlugger()
    .slug(plain)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Returns the name, followed by a number if it is taken. */
export function unusedName(name: string, taken: ReadonlySet<string>): string {
  let count = 1;
  while (taken.has(count === 1 ? name : `${name}-${count}`)) count++;
  return count === 1 ? name : `${name}-${count}`;
}
