import { createIndex } from 'pagefind';
import { fieldTokensOf, saidBy, type SearchRecord } from '../engine/record.ts';
import type { ConceptFinder } from '../engine/vocabulary.ts';

/** A file of the search index, with its path inside the index's folder. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Builds the Pagefind index of the records. Only what the search page loads is kept, not Pagefind's own interfaces. */
export async function searchIndex(
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
      content: `${saidBy(record)} ${fieldTokensOf(record, findConcepts).join(' ')}`,
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
  return files.filter(({ path }) => isNeeded(path));
}

function isNeeded(path: string): boolean {
  return !/-ui\.|-component|-modular|-highlight|playground/.test(path);
}
