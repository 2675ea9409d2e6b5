import { getEntry } from 'astro:content';

/** Returns the entry of a current section in Astro's collection. Throws if it has none. */
export async function sectionEntry(policy: string, section: string) {
  const entry = await getEntry('sections', `${policy}/${section}`);
  if (!entry) throw new Error(`Section ${section} of ${policy} is not in the collection.`);
  return entry;
}
