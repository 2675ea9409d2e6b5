import type { FormatReader } from './compare.ts';
import type { Facts } from './facts.ts';
import { htmlReader } from './html-reader.ts';
import { jsonReader } from './json-reader.ts';
import { markdownReader } from './markdown-reader.ts';
import { oscalReader } from './oscal-reader.ts';
import type { Read } from './read.ts';
import { csvReader, xlsxReader } from './table-readers.ts';

/** Returns a reader for each format in which a site publishes its facts. */
export async function formatReaders(read: Read, facts: Facts): Promise<FormatReader[]> {
  return [
    htmlReader(read, facts),
    jsonReader(read),
    csvReader(read),
    await xlsxReader(read),
    oscalReader(read, facts),
    markdownReader(read, facts),
  ];
}
