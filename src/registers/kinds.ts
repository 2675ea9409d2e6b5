import { z } from 'zod';
import { formatDay } from '../model/day.ts';
import { mailto, tel } from '../model/security-contact.ts';
import { day as authoredDay, languageTag, line, webAddress } from '../schemas/fields.ts';
import { interfaceLocale } from '../strings/index.ts';
import type { Kind } from './kind.ts';

const columnWidth = 25;

/** Returns a kind whose values are the same in JSON. A table has the words of the page unless `cell` is given. */
function plain<Authored extends z.ZodType, Published extends z.ZodType>(
  name: string,
  authored: Authored,
  published: Published,
  read: {
    words: (value: z.output<Published>) => string;
    cell?: (value: z.output<Published>) => string;
    url?: (value: z.output<Published>) => string;
    width?: number;
  },
): Kind<Authored, Published, z.output<Published>> {
  const { words, cell = words, url } = read;
  return {
    name,
    authored,
    published,
    json: (value) => value,
    columns: (heading, width = read.width ?? columnWidth) => [{ heading, width, cell }],
    facts: (value, label) => [{ label, value: words(value), url: url?.(value) }],
  };
}

const sha256 = () => z.string().regex(/^[0-9a-f]{64}$/, 'Must be a SHA-256 of 64 hexadecimal digits, in quotes');

const bytes = () => z.int().min(1, 'Must be 1 or more');

const itself = (value: string) => value;

/** A line of text. */
export const text = plain('text', line(), z.string().min(1), { words: itself });

/** A day, spelled out on pages and an ISO date elsewhere. */
export const day = plain('day', authoredDay(), z.iso.date(), {
  words: (value) => formatDay(value),
  cell: itself,
  width: 12,
});

/** The BCP 47 tag of a language. */
export const language = plain('language', languageTag(), z.string().min(1), { words: itself, width: 10 });

/** The URL of a web page. */
export const link = plain('link', webAddress(), z.url(), { words: itself, url: itself });

/** The SHA-256 of a file, in hexadecimal. */
export const digest = plain('digest', sha256(), sha256(), { words: itself, width: 66 });

/** The size of a file in bytes. */
export const size = plain('size', bytes(), bytes(), {
  words: (value) => `${value.toLocaleString(interfaceLocale)} bytes`,
});

/** An e-mail address. */
export const email = plain('email', z.email('Must be an e-mail address'), z.email(), { words: itself, url: mailto });

/** A phone number in international form. */
export const phone = plain(
  'phone',
  z.string().regex(/^\+[\d ]{6,}$/, 'Must be an international number such as +372 600 0000'),
  z.string().min(1),
  { words: itself, url: tel },
);

/** Returns the kind of a value that is true or else not stated, with the words that readers see. */
export function flag(words: string): Kind<z.ZodBoolean, z.ZodLiteral<true>, boolean> {
  return {
    name: 'flag',
    authored: z.boolean(),
    published: z.literal(true),
    json: () => true,
    columns: (heading, width = columnWidth) => [{ heading, width, cell: () => words }],
    facts: (_value, label) => [{ label, value: words }],
  };
}

/** Returns the kind of a value from a fixed list, with the names that readers see. */
export function choice<const Value extends string>(
  values: readonly Value[],
  names: Readonly<Record<Value, string>>,
): Kind<Choice<Value>, Choice<Value>, Value> {
  const schema: Choice<Value> = z.enum(values);
  return {
    name: 'choice',
    authored: schema,
    published: schema,
    json: (value) => value,
    columns: (heading, width = columnWidth) => [{ heading, width, cell: (value) => names[value] }],
    facts: (value, label) => [{ label, value: names[value] }],
  };
}

type Choice<Value extends string> = z.ZodEnum<{ [One in Value]: One }>;

/**
 * Returns the kind of a list of texts. If `needed` is given, the list must not be empty; `needed` is what the error message
 * calls one item.
 */
export function list(needed?: string) {
  const lines = z.array(line());
  const authored = needed ? lines.min(1, `Must name at least one ${needed}`) : lines.default([]);
  const published = needed ? z.array(z.string()).min(1) : z.array(z.string());
  return plain('list', authored, published, {
    words: (values) => values.join(', '),
    cell: (values) => values.join('\n'),
  });
}
