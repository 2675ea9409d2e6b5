import type { Library } from './library-types.ts';

/** Returns a notice if policies have no log of seals yet, as content that is older than logs has none. */
export function noLogNotices({ policies }: Pick<Library, 'policies'>): string[] {
  const without = policies.filter(({ current }) => !current.seal);
  if (without.length === 0) return [];
  const named = policies.length > 1 ? ` of ${without.map(({ title }) => `“${title}”`).join(', ')}` : '';
  return [`Notice: the seals${named} have no log yet. Begin it with npm run seal -- --log.`];
}
