import { type Facts, partsOf } from './facts.ts';

/** A published format, read back into facts. */
export interface FormatReader {
  name: string;
  /** The facts in a file of data, or for prose a function that returns every text of a place. */
  said: Facts | ((where: string) => readonly string[]);
  /** Returns whether the format has a fact, by the kind and the id of its entry and by its field. */
  carries: (kind: string, field: string, id: string) => boolean;
  /** Returns values as the format words them. Left out: as they are. */
  words?: (values: readonly string[], field: string, kind: string) => readonly string[];
}

/** Returns a line for each place where a format says something else than the library. */
export function differences(facts: Facts, reader: FormatReader): string[] {
  const carried = placesOf(facts, reader);
  const wrong = carried.flatMap((where) => {
    const values = facts.get(where) ?? [];
    const { kind, field } = partsOf(where);
    const wanted = reader.words?.(values, field, kind) ?? values;
    const said = typeof reader.said === 'function' ? reader.said(where) : (reader.said.get(where) ?? []);
    const isSaid = wanted.length > 0 && wanted.every((value) => value !== '' && said.includes(value));
    const same = typeof reader.said === 'function' ? isSaid : equal(wanted, said);
    return same ? [] : [`${reader.name}: ${where}: ${JSON.stringify(wanted)} is not in ${JSON.stringify(said)}`];
  });
  const known = new Set(carried);
  const more = typeof reader.said === 'function' ? [] : [...reader.said.keys()].filter((where) => !known.has(where));
  return [...wrong, ...more.map((where) => `${reader.name}: ${where}: the library does not say this`)];
}

/** Returns the places whose facts a format has. */
export function placesOf(facts: Facts, reader: FormatReader): string[] {
  return [...facts.keys()].filter((where) => {
    const { kind, field, id } = partsOf(where);
    return reader.carries(kind, field, id);
  });
}

function equal(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
