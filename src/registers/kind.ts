import type { z } from 'zod';

/** A kind of value that fields of registers have: how it is written, published and read. */
export interface Kind<Authored extends z.ZodType, Published extends z.ZodType, Value> {
  name: string;
  /** The schema of what an author writes. */
  authored: Authored;
  /** The schema of what JSON says. */
  published: Published;
  /** Returns what JSON says. */
  json: (value: Value, publication: Publication) => z.output<Published>;
  /** Returns the columns of a field in CSV and XLSX: one, or one for each part of the value. */
  columns: (label: string, width?: number) => Column<Value>[];
  /** Returns what a page or Markdown lists for a field. */
  facts: (value: Value, label: string) => Fact[];
}

/** A kind of value, whatever its values are. */
export type KnownKind = Kind<z.ZodType, z.ZodType, never>;

/** A column of a register's table. An empty cell means that the value is not stated. */
export interface Column<Value> {
  heading: string;
  /** In characters. */
  width: number;
  cell: (value: Value, publication: Publication) => string;
}

/** A line of a page's facts; without a value it is not stated. */
export interface Fact {
  label: string;
  value?: string | undefined;
  /** The URL that the value links to: an external one, or that of a mailbox or phone. */
  url?: string | undefined;
  /** The path in the site that the value links to. */
  path?: string | undefined;
}

/** What the published form of a value depends on besides the value. */
export interface Publication {
  /** Returns the whole URL of a path of the site. */
  absolute: (path: string) => string;
  /** The date of the current revision, which citations quote. */
  date: string;
  /** The day on which statuses hold. */
  day: string;
}
