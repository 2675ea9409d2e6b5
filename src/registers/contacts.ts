import { z } from 'zod';
import { urls } from '../model/urls.ts';
import { line } from '../schemas/fields.ts';
import * as published from '../schemas/published.ts';
import { strings } from '../strings/index.ts';
import { citations } from './citations.ts';
import { field, optional } from './field.ts';
import type { Kind } from './kind.ts';
import { choice, email, flag, link, phone, text } from './kinds.ts';
import { authoredSchema, publishedSchema, type Resolved } from './register.ts';
import type { Source } from './source.ts';
import { source, sourced, sources } from './sources.ts';

const time = z.string().regex(/^\d{2}:\d{2}$/);

const authoredHours = z.strictObject({
  days: line().describe('On which days, e.g. business days.'),
  from: z
    .string()
    .regex(/^\d{2}:\d{2}$/, 'Must be a time such as 09:00')
    .describe('Opening time.'),
  to: z
    .string()
    .regex(/^\d{2}:\d{2}$/, 'Must be a time such as 17:00')
    .describe('Closing time.'),
  timeZone: line().describe('The time zone as the source names it.'),
});

const publishedHours = z.object({
  days: published.text('On which days.'),
  from: time.describe('Opening time.'),
  to: time.describe('Closing time.'),
  timeZone: published.text('The time zone, as the source names it.'),
});

type Hours = z.output<typeof publishedHours>;

const formatHours = ({ days, from, to, timeZone }: Hours) => `${days}, ${from}–${to} (${timeZone})`;

const hours: Kind<typeof authoredHours, typeof publishedHours, Hours> = {
  name: 'hours',
  authored: authoredHours,
  published: publishedHours,
  json: (value) => value,
  columns: (heading) => [{ heading, width: 25, cell: formatHours }],
  facts: (value, label) => [{ label, value: formatHours(value) }],
};

/** `content/contacts/<id>.yaml`: whom to ask, and for what. */
const fields = {
  name: field(text, {
    label: 'Name',
    author: 'What the contact is called, e.g. Customer support.',
    json: 'What the contact is called.',
    page: 'template',
  }),
  purpose: field(choice(['support', 'security', 'privacy', 'sales'], strings.purpose), {
    label: 'For',
    author: 'What it is for. Support is no security contact, unless a source says so.',
    json: 'What it is for.',
  }),
  phone: optional(phone, { label: 'Phone', author: 'Phone number in international form.' }),
  email: optional(email, { label: 'E-mail', author: 'E-mail address.' }),
  chat: optional(flag('Available'), {
    label: 'Chat',
    author: 'Whether a source says that there is a chat.',
    json: 'True when a source says that there is a chat.',
  }),
  url: optional(link, { label: 'Form', author: 'A page to write from.', hideIfAbsent: true }),
  hours: optional(hours, { label: 'Hours', author: 'When it answers.' }),
  citations,
  source,
  sources,
};

/** The schema of `content/contacts/<id>.yaml`. */
export const contactSchema = sourced(authoredSchema(fields));

/** A contact as the library has it. */
export type Contact = Resolved<typeof fields, { source: Source | undefined }>;

/** The register of contacts. */
export const contacts = {
  fields,
  schema: contactSchema,
  published: publishedSchema(fields, {
    id: "The contact's id.",
    page: 'Where this site shows it.',
    entry: 'Whom to ask, and for what.',
  }),
  path: ({ id }: { id: string }) => urls.contactEntry(id),
};
