import { sealsName } from '../../library/seals.ts';
import { idPattern } from '../../model/id-pattern.ts';
import { mainPolicy, urls } from '../../model/urls.ts';
import type { SiteFiles } from './site-files.ts';

/** Returns the ids of the policies of a site, from its list of policies. Throws if it is no trust center. */
export async function policiesOfSite(files: SiteFiles): Promise<string[]> {
  const text = (await files.read(urls.policiesData().slice(1)))?.toString('utf8');
  const ids = text === undefined ? [] : idsIn(text);
  if (ids.length > 0) return ids;
  if (await files.read(`${mainPolicy}/${sealsName}`)) return [mainPolicy];
  throw new Error(`${files.name} has no seals: neither data/policies.json nor policy/SHA256SUMS.`);
}

function idsIn(text: string): string[] {
  try {
    const { policies } = JSON.parse(text) as { policies: { id: unknown }[] };
    return policies.map(({ id }) => String(id)).filter((id) => new RegExp(`^${idPattern}$`).test(id));
  } catch {
    return [];
  }
}
