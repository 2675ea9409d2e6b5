import { z } from 'zod';
import type { Citation } from '../model/quote.ts';
import { address, id } from '../schemas/published.ts';
import type { Field } from './field.ts';
import type { AnyKind, Kind } from './kind.ts';

/** A field of any kind. */
export type AnyField = Field<z.ZodType | undefined, z.ZodType | undefined, AnyKind | undefined>;

/** The fields of a register by name, in the order of its schema, its JSON and its table. */
export type Fields = Readonly<Record<string, AnyField>>;

/** The parts of a register that JSON, tables, pages and Markdown loop over. */
export interface Register<Table extends Fields = Fields> {
  fields: Table;
  /** Returns the path of an entry in the site. */
  path: (entry: never) => string;
  /** Names of fields that come first on pages or in tables; the others follow in their order. */
  first?: { page?: readonly string[]; table?: readonly string[] };
}

/** Returns the schema of what authors write. It refuses fields that it does not name. */
export function authoredSchema<Table extends Fields>(fields: Table) {
  return z.strictObject(shapeOf(fields, 'authored') as AuthoredShape<Table>);
}

/** Returns the schema of an entry in published JSON, which begins with its id and its page. */
export function publishedSchema<Table extends Fields>(
  fields: Table,
  describe: { id: string; page: string; entry: string },
) {
  const shape = { id: id(describe.id), page: address(describe.page), ...shapeOf(fields, 'published') };
  return z.object(shape as PublishedShape<Table>).describe(describe.entry);
}

/**
 * Returns an entry's value of a field, or `undefined` if it is not stated. The value has the type `never`, which every
 * kind accepts; `EntryOf` checks that entries and their register belong together.
 */
export function fieldValue(name: string, { compute }: AnyField, entry: object, day = ''): undefined | never {
  const value: unknown = compute ? compute(entry as never, day) : Reflect.get(entry, name);
  // a flag that is false says no more than one that is missing
  return value === false ? undefined : (value as never);
}

/** Returns the fields of a register as pages or tables order them. */
export function fieldsIn(format: 'page' | 'table', { fields, first = {} }: Register): [string, AnyField][] {
  const before = first[format] ?? [];
  const place = ([name]: [string, AnyField]) => (before.includes(name) ? before.indexOf(name) : before.length);
  return Object.entries(fields).sort((a, b) => place(a) - place(b));
}

function shapeOf(fields: Fields, side: 'authored' | 'published'): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => (field[side] ? [[name, field[side]] as const] : [])),
  );
}

type ShapeOf<Table extends Fields, Side extends 'authored' | 'published'> = {
  [Name in keyof Table as Table[Name][Side] extends z.ZodType ? Name : never]: Extract<Table[Name][Side], z.ZodType>;
};

/** The Zod shape of what authors write. */
export type AuthoredShape<Table extends Fields> = ShapeOf<Table, 'authored'>;

/** The Zod shape of an entry in published JSON. */
export type PublishedShape<Table extends Fields> = { id: z.ZodString; page: z.ZodURL } & ShapeOf<Table, 'published'>;

/** An entry as its author wrote it, with its id. */
export type Authored<Table extends Fields> = z.output<z.ZodObject<AuthoredShape<Table>>> & { id: string };

/** An entry as the library has it: its citations, and the fields of `More`, are resolved. */
export type Resolved<Table extends Fields, More = object> = Omit<Authored<Table>, 'citations' | keyof More> &
  ('citations' extends keyof Authored<Table> ? { citations: Citation[] } : object) &
  More;

/** An entry in published JSON. */
export type Published<Table extends Fields> = z.output<z.ZodObject<PublishedShape<Table>>>;

/** The properties that an entry must have so that each field can be read from it. */
export type EntryOf<Table extends Fields> = { id: string } & {
  [Name in keyof Table as Table[Name] extends Computed ? never : Name]?: ValueOf<Table[Name]> | undefined;
} & ComputedFrom<Table>;

type ValueOf<One> = One extends { kind: Kind<z.ZodType, z.ZodType, infer Value> } ? Value : unknown;

type Computed = { compute: (entry: never, day: string) => unknown };

type ComputedFrom<Table> = [Extract<Table[keyof Table], Computed>['compute']] extends [never]
  ? object
  : [Extract<Table[keyof Table], Computed>['compute']] extends [(entry: infer Entry, day: string) => unknown]
    ? Entry
    : never;
