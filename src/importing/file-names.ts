import GithubSlugger from 'github-slugger';

/** Words as a file's name: lower-case letters, digits and hyphens, without diacritics. Empty where they have none of these. */
export function fileName(words: string): string {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '');
  return new GithubSlugger()
    .slug(plain)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The name, with a number after it where it is taken. */
export function unusedName(name: string, taken: ReadonlySet<string>): string {
  let count = 1;
  while (taken.has(count === 1 ? name : `${name}-${count}`)) count++;
  return count === 1 ? name : `${name}-${count}`;
}
