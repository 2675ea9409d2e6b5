import type { z } from 'zod';
import type { Kind, KnownKind } from './kind.ts';

/** A field of a register: everything that is known of it, for authors, pages, tables and JSON. */
export interface Field<
  Authored extends z.ZodType | undefined,
  Published extends z.ZodType | undefined,
  FieldKind extends KnownKind | undefined,
> {
  /** The name of the field on pages and in Markdown, and the heading of its column. */
  label: string;
  /** How its values are shown; without a kind, only the author sees it. */
  kind: FieldKind;
  /** The schema of what an author writes; a computed field has none. */
  authored: Authored;
  /** The schema of what JSON says. */
  published: Published;
  /** How pages and Markdown show it. */
  page: PageUse;
  /** Whether pages and Markdown leave it out if it has no value, instead of calling it not stated. */
  hideIfAbsent: boolean;
  /** Whether it is a column of the register's table. */
  isColumn: boolean;
  /** The width of its column in characters, if it differs from that of its kind. */
  width: number | undefined;
  /** Computes the value from the entry and the day on which statuses hold. Without it, the entry has the value. */
  compute?: (entry: never, day: string) => unknown;
}

/** A page lists a field among its facts, has a place of its own for it (a heading, quotes, a status), or leaves it out. */
export type PageUse = 'fact' | 'template' | 'none';

/** The words and choices that make a kind of value a field. */
interface Options {
  label: string;
  /** What the schema of the published JSON says of the field. Left out: the same as the author is told. */
  json?: string;
  page?: PageUse;
  hideIfAbsent?: boolean;
  column?: boolean;
  width?: number;
}

/** The same, with the sentence that tells the author what to write. */
interface AuthoredOptions extends Options {
  author: string;
}

/** A field that each entry has. */
export function field<Authored extends z.ZodType, Published extends z.ZodType, Value>(
  kind: Kind<Authored, Published, Value>,
  { author, ...options }: AuthoredOptions,
): Field<Authored, Published, Kind<Authored, Published, Value>> {
  const published = kind.published.describe(options.json ?? author);
  return { ...common(options), kind, authored: kind.authored.describe(author), published };
}

/** A field that an author may leave out. JSON then has null, which the schema explains with `absent`. */
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

/** A field that nobody writes: it is computed from the entry and the day on which statuses hold. */
export function computed<Published extends z.ZodType, Value, Entry>(
  kind: Kind<z.ZodType, Published, Value>,
  options: Options & { json: string },
  compute: (entry: Entry, day: string) => Value | undefined,
): Field<undefined, Published, Kind<z.ZodType, Published, Value>> & { compute: typeof compute } {
  const published = kind.published.describe(options.json);
  return { ...common(options), kind, authored: undefined, published, compute };
}

/** A field that the program uses and no format publishes as such. */
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

function common({ label, page = 'fact', hideIfAbsent = false, column = true, width }: Options) {
  return { label, page, hideIfAbsent, isColumn: column, width };
}
