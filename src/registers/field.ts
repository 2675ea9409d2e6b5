import type { z } from 'zod';
import type { AnyKind, Kind } from './kind.ts';

/** A field of a register, with everything that authors, pages, tables and JSON need. */
export interface Field<
  Authored extends z.ZodType | undefined,
  Published extends z.ZodType | undefined,
  FieldKind extends AnyKind | undefined,
> {
  /** The name of the field on pages and in Markdown. */
  label: string;
  /** The heading of its column. */
  heading: string;
  /** The kind of its values; an unpublished field has none. */
  kind: FieldKind;
  /** The schema of what authors write; a computed field has none. */
  authored: Authored;
  /** The schema of its value in JSON; an unpublished field has none. */
  published: Published;
  /** Its place on pages and in Markdown. */
  page: PageUse;
  /** True if pages and Markdown leave it out without a value, instead of calling it not stated. */
  hideIfAbsent: boolean;
  /** True if it is a column of the register's table. */
  isColumn: boolean;
  /** The width of its column in characters, if it differs from that of its kind. */
  width: number | undefined;
  /** Computes the value from the entry and the day on which statuses hold. Without it, the entry has the value. */
  compute?: (entry: never, day: string) => unknown;
}

/** A page lists a field among its facts, has a place of its own for it (a heading, quotes, a status), or leaves it out. */
export type PageUse = 'fact' | 'template' | 'none';

/** The options of a field, besides the kind of its values. */
interface Options {
  label: string;
  /** By default the label. Headings of published tables never change, so a field with a better label keeps its heading. */
  heading?: string;
  /** The description in the schema of JSON, by default the sentence for the author. */
  json?: string;
  page?: PageUse;
  hideIfAbsent?: boolean;
  column?: boolean;
  width?: number;
}

/** The options of a field that authors write: its description tells them what to write. */
interface AuthoredOptions extends Options {
  author: string;
}

/** Returns a field that authors write in every entry, or that has a default. */
export function field<Authored extends z.ZodType, Published extends z.ZodType, Value>(
  kind: Kind<Authored, Published, Value>,
  { author, ...options }: AuthoredOptions,
): Field<Authored, Published, Kind<Authored, Published, Value>> {
  const published = kind.published.describe(options.json ?? author);
  return { ...common(options), kind, authored: kind.authored.describe(author), published };
}

/** Returns a field that authors may leave out; JSON then has null. `absent` is the sentence in the schema that explains null. */
export function optional<Authored extends z.ZodType, Published extends z.ZodType, Value>(
  kind: Kind<Authored, Published, Value>,
  { author, absent = 'Null when not stated.', ...options }: AuthoredOptions & { absent?: string },
): Field<z.ZodOptional<Authored>, z.ZodNullable<Published>, Kind<Authored, Published, Value>> {
  const authored = kind.authored.optional().describe(author);
  return {
    ...common(options),
    kind,
    authored,
    published: kind.published.nullable().describe(`${options.json ?? author} ${absent}`),
  };
}

/** Returns a field that nobody writes: it is computed from the entry and the day on which statuses hold. */
export function computed<Published extends z.ZodType, Value, Entry>(
  kind: Kind<z.ZodType, Published, Value>,
  options: Options & { json: string },
  compute: (entry: Entry, day: string) => Value | undefined,
): Field<undefined, Published, Kind<z.ZodType, Published, Value>> & { compute: typeof compute } {
  const published = kind.published.describe(options.json);
  return { ...common(options), kind, authored: undefined, published, compute };
}

/** Returns a computed field that may have no value; JSON then has null. `absent` is the sentence in the schema that explains null. */
export function computedOptional<Published extends z.ZodType, Value, Entry>(
  kind: Kind<z.ZodType, Published, Value>,
  { absent = 'Null when not stated.', ...options }: Options & { json: string; absent?: string },
  compute: (entry: Entry, day: string) => Value | undefined,
): Field<undefined, z.ZodNullable<Published>, Kind<z.ZodType, Published, Value>> & { compute: typeof compute } {
  const published = kind.published.nullable().describe(`${options.json} ${absent}`);
  return { ...common(options), kind, authored: undefined, published, compute };
}

/** Returns a field that authors or the program write and that no format publishes as a field. */
export function unpublished<Authored extends z.ZodType>(
  authored: Authored,
  author: string,
): Field<Authored, undefined, undefined> {
  return {
    ...common({ label: '', page: 'none', column: false }),
    kind: undefined,
    authored: authored.describe(author),
    published: undefined,
  };
}

function common({ label, heading = label, page = 'fact', hideIfAbsent = false, column = true, width }: Options) {
  return { label, heading, page, hideIfAbsent, isColumn: column, width };
}
