import type { Library } from '../../library/library-types.ts';
import { registerNames } from '../../registers/index.ts';
import { csvOf } from '../../model/csv.ts';
import { frameworkTable } from '../framework-csv.ts';
import { frameworkJson, frameworksJson } from '../frameworks-json.ts';
import {
  certificatesMarkdown,
  contactMarkdown,
  processorsMarkdown,
  referencesMarkdown,
} from '../markdown/registers.ts';
import { registerJson } from '../register-json.ts';
import { tableOf } from '../register-table.ts';
import { type Sheet, xlsxOf } from '../xlsx.ts';
import type { PackPlace } from './packs.ts';
import { frameworkFolder } from './readme.ts';
import type { PackFile } from './zip-files.ts';

/**
 * Returns the registers and the frameworks as data, with the statuses on a day. The tables and workbooks of a pack have the same
 * facts, so these also tell whether a pack has changed.
 */
export function registerDataFiles(library: Library, { absolute, day }: PackPlace): PackFile[] {
  return [
    ...registerNames.map((name) => json(name, registerJson(name, library, absolute, day))),
    json('frameworks', frameworksJson(library, absolute)),
    ...library.frameworks.map((framework) =>
      json(`${frameworkFolder}${framework.id}`, frameworkJson(library, framework, absolute, day)),
    ),
  ];
}

/** Returns the registers and the frameworks in every format that a pack has, with the statuses on a day. */
export async function registerFiles(library: Library, place: PackPlace): Promise<PackFile[]> {
  const { absolute, day } = place;
  const tables = new Map<string, Sheet>([
    ...registerNames.map((name) => [`${name}.json`, tableOf(name, library, absolute, day)] as const),
    ...library.frameworks.map(
      (framework) =>
        [`${frameworkFolder}${framework.id}.json`, frameworkTable(framework, library, absolute, day)] as const,
    ),
  ]);
  const files = registerDataFiles(library, place).map(async (file) => {
    const table = tables.get(file.name);
    if (!table) return [file];
    const path = file.name.replace(/json$/, '');
    const text = registerMarkdown(path, library, place);
    return [
      file,
      ...(text ? [{ name: `${path}md`, content: text }] : []),
      { name: `${path}csv`, content: csvOf(table) },
      { name: `${path}xlsx`, content: await xlsxOf(table) },
    ];
  });
  return (await Promise.all(files)).flat();
}

/** Returns a register as Markdown, to read and to print, or `undefined` if it has no entry or the path is that of another table. */
function registerMarkdown(path: string, library: Library, { absolute, day }: PackPlace): string | undefined {
  const name = registerNames.find((one) => `${one}.` === path);
  if (!name || library[name].length === 0) return undefined;
  return {
    certificates: () => certificatesMarkdown(library, day, absolute),
    processors: () => processorsMarkdown(library, day, absolute),
    contacts: () => contactMarkdown(library, absolute),
    references: () => referencesMarkdown(library, absolute),
  }[name]();
}

function json(path: string, data: object): PackFile {
  return { name: `${path}.json`, content: JSON.stringify(data) };
}
