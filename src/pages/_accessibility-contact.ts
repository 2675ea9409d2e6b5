import type { Contact } from '../library/library-types.ts';

/** Returns the contact to tell of barriers: support, or else the first of the others; `undefined` if there is none. */
export function accessibilityContact(contacts: readonly Contact[]): Contact | undefined {
  return contacts.find(({ purpose }) => purpose === 'support') ?? contacts[0];
}
