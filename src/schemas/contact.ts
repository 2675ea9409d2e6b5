import { z } from 'zod';
import { citations, line, webAddress } from './fields.ts';

/** `content/contacts/<id>.yaml`: whom to ask, and for what. */
export const contactSchema = z.strictObject({
  name: line().describe('What the contact is called, e.g. Customer support.'),
  purpose: z
    .enum(['support', 'security', 'privacy', 'sales'])
    .describe('What it is for. Support is no security contact, unless the policy says so.'),
  phone: z
    .string()
    .regex(/^\+[\d ]{6,}$/, 'Must be an international number such as +372 600 0000')
    .optional()
    .describe('Phone number in international form.'),
  email: z.email('Must be an e-mail address').optional().describe('E-mail address.'),
  chat: z.boolean().optional().describe('Whether the policy says that there is a chat.'),
  url: webAddress().optional().describe('A page to write from.'),
  hours: z
    .strictObject({
      days: line().describe('On which days, e.g. business days.'),
      from: z
        .string()
        .regex(/^\d{2}:\d{2}$/, 'Must be a time such as 09:00')
        .describe('Opening time.'),
      to: z
        .string()
        .regex(/^\d{2}:\d{2}$/, 'Must be a time such as 17:00')
        .describe('Closing time.'),
      timeZone: line().describe('The time zone as the policy names it.'),
    })
    .optional()
    .describe('When it answers.'),
  citations: citations(),
});
