import type { Door } from './compare.ts';
import type { Facts } from './facts.ts';
import { htmlDoor } from './html-reader.ts';
import { jsonDoor } from './json-reader.ts';
import { markdownDoor } from './markdown-reader.ts';
import { oscalDoor } from './oscal-reader.ts';
import type { Read } from './read.ts';
import { csvDoor, xlsxDoor } from './table-readers.ts';

/** Every format in which a site publishes its facts. A new format is one more door here. */
export async function doorsOf(read: Read, facts: Facts): Promise<Door[]> {
  return [
    htmlDoor(read),
    jsonDoor(read),
    csvDoor(read),
    await xlsxDoor(read),
    oscalDoor(read, facts),
    markdownDoor(read, facts),
  ];
}
