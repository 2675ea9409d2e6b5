import { contactOfTopic } from '../field/topics.ts';
import type { Contact, Subject } from '../library/library-types.ts';

/**
 * Returns the contact to ask about what a subject leaves open: the one for its own purpose or that of its topic, and otherwise
 * support or sales. Returns `undefined` if the company has none of these.
 */
export function contactForSubject(
  { topic, contact = contactOfTopic[topic] }: Pick<Subject, 'topic' | 'contact'>,
  contacts: readonly Contact[],
): Contact | undefined {
  const wanted = [...(contact ? [contact] : []), 'support', 'sales'] as const;
  return wanted.map((purpose) => contacts.find((one) => one.purpose === purpose)).find(Boolean);
}
