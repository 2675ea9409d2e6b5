import { type Facts, partsOf } from './facts.ts';

/** A format in which the facts are published, as far as it carries them. */
export interface Door {
  name: string;
  /** What it says. A door that is read whole says nothing else; one of prose says more, and is asked place by place. */
  said: Facts | ((where: string) => readonly string[]);
  /** Whether it carries a fact: by its kind, its field and the id of what it is of. */
  carries: (kind: string, field: string, id: string) => boolean;
  /** The fact as this door words it; without it, as it is. */
  words?: (values: readonly string[], field: string, kind: string) => readonly string[];
}

/** Every place where a door does not say what the library says. None: it says the same. */
export function differences(facts: Facts, door: Door): string[] {
  const carried = placesOf(facts, door);
  const wrong = carried.flatMap((where) => {
    const values = facts.get(where) ?? [];
    const { kind, field } = partsOf(where);
    const wanted = door.words?.(values, field, kind) ?? values;
    const said = typeof door.said === 'function' ? door.said(where) : (door.said.get(where) ?? []);
    const isSaid = wanted.length > 0 && wanted.every((value) => value !== '' && said.includes(value));
    const same = typeof door.said === 'function' ? isSaid : equal(wanted, said);
    return same ? [] : [`${door.name}: ${where}: ${JSON.stringify(wanted)} is not in ${JSON.stringify(said)}`];
  });
  const known = new Set(carried);
  const more = typeof door.said === 'function' ? [] : [...door.said.keys()].filter((where) => !known.has(where));
  return [...wrong, ...more.map((where) => `${door.name}: ${where}: the library does not say this`)];
}

/** The places whose facts a door carries. */
export function placesOf(facts: Facts, door: Door): string[] {
  return [...facts.keys()].filter((where) => {
    const { kind, field, id } = partsOf(where);
    return door.carries(kind, field, id);
  });
}

function equal(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
