import { z } from 'zod';
import { address, addressOrNull, citations, heading, id, text, textOrNull } from './fields.ts';

const time = (description: string) =>
  z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .describe(description);

/** A contact as it is published. */
export const contactShape = z
  .object({
    id: id("The contact's id."),
    page: address('Where this site shows it.'),
    name: text('What the contact is called.'),
    purpose: z.enum(['support', 'security', 'privacy', 'sales']).describe('What it is for.'),
    phone: textOrNull('Phone number in international form.'),
    email: z.email().nullable().describe('E-mail address. Null when not stated.'),
    chat: z.literal(true).nullable().describe('True when the policy says that there is a chat. Null when not stated.'),
    url: addressOrNull('A page to write from.'),
    hours: z
      .object({
        days: text('On which days.'),
        from: time('Opening time.'),
        to: time('Closing time.'),
        timeZone: text('The time zone, as the policy names it.'),
      })
      .nullable()
      .describe('When it answers. Null when not stated.'),
    citations: citations(),
  })
  .describe('Whom to ask, and for what.');

/** `contacts.json`. */
export const contactsShape = z
  .object({ ...heading, contacts: z.array(contactShape).describe('The contacts that the current revision gives.') })
  .describe('The contacts, each with its purpose.');
