import type { Library, Policy } from './library-types.ts';

/**
 * Returns a notice if policies have no log of seals yet, as content that is older than logs has none, and one if the company has keys and
 * the newest seals are not signed.
 */
export function sealNotices({ company, policies }: Pick<Library, 'company' | 'policies'>): string[] {
  const unlogged = policies.filter(({ current }) => !current.seal);
  const unsigned = policies.filter(({ current }) => current.seal && !current.seal.signature);
  const hasKeys = company.signingKeys.length > 0;
  return [
    ...(unlogged.length > 0
      ? [`Notice: the seals${namesOf(unlogged, policies)} have no log yet. Begin it with npm run seal -- --log.`]
      : []),
    ...(hasKeys && unsigned.length > 0
      ? [
          `Notice: the newest seal${namesOf(unsigned, policies)} is not signed. Sign it with npm run seal -- --key FILE.`,
        ]
      : []),
  ];
}

function namesOf(some: readonly Policy[], policies: readonly Policy[]): string {
  return policies.length > 1 ? ` of ${some.map(({ title }) => `“${title}”`).join(', ')}` : '';
}
