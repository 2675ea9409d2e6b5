import { createIndex } from 'pagefind';
import type { ConceptFinder } from '../engine/concept-finder.ts';
import { type SearchRecord, searchedText } from '../engine/record.ts';
import { recordFacets } from '../engine/record-facets.ts';

/** A file of the search index, with its path in the index's folder. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Returns the files of the Pagefind index of the records. Rejects if Pagefind cannot start or refuses a record. */
export async function pagefindFiles(
  records: readonly SearchRecord[],
  findConcepts: ConceptFinder,
  language: string,
): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  for (const record of records) {
    const added = await index.addCustomRecord({
      url: record.url,
      language,
      content: `${searchedText(record)} ${recordFacets(record, findConcepts).join(' ')}`,
      meta: {
        title: record.title,
        kind: record.kind,
        text: record.text,
        sections: record.sections.join(' '),
        ...(record.status ? { status: record.status } : {}),
        ...(record.reply ? { reply: record.reply } : {}),
      },
      filters: { kind: [record.kind] },
    });
    if (added.errors.length > 0) throw new Error(`Pagefind refused ${record.url}: ${added.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return files.filter(({ path }) => !isInterfaceFile(path));
}

/** Returns whether a file belongs to Pagefind's own user interfaces, which the search page does not load. */
function isInterfaceFile(path: string): boolean {
  return /-ui\.|-component|-modular|-highlight|playground/.test(path);
}
