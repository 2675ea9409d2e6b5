import type { z } from 'zod';
import type { PathToUrl } from '../model/urls.ts';

/** A kind of value: how authors write it, and how JSON, tables, pages and Markdown have it. */
export interface Kind<Authored extends z.ZodType, Published extends z.ZodType, Value> {
  name: string;
  /** The schema of what authors write. */
  authored: Authored;
  /** The schema of a value in JSON. */
  published: Published;
  /** Returns a value as JSON has it. */
  json: (value: Value, publication: Publication) => z.output<Published>;
  /** Returns the columns of a field in CSV and XLSX: usually one, more if a value has several parts. */
  columns: (label: string, width?: number) => Column<Value>[];
  /** Returns the facts that a page and its Markdown list for a value. */
  facts: (value: Value, label: string) => Fact[];
}

/** Any kind of value. */
export type AnyKind = Kind<z.ZodType, z.ZodType, never>;

/** A column of a register's table. An empty cell means that the value is not stated. */
export interface Column<Value> {
  heading: string;
  /** In characters. */
  width: number;
  cell: (value: Value, publication: Publication) => string;
}

/** A label and its value, as a page lists them. If `value` is missing, the page shows it as not stated. */
export interface Fact {
  label: string;
  value?: string | undefined;
  /** The URL that the value links to, outside the site: http, mailto or tel. */
  url?: string | undefined;
  /** The path in the site that the value links to. */
  path?: string | undefined;
  /** Why the URL does not lead to what the value names, in words that the value does not have. */
  state?: string | undefined;
  /** The URL of an archived copy, if what the value names is no longer found where it was. */
  copy?: string | undefined;
}

/** The context in which an entry is published: the site's URLs and the day. */
export interface Publication {
  /** Returns the absolute URL of a path of the site. */
  absolute: PathToUrl;
  /** The day on which statuses hold. */
  day: string;
}
