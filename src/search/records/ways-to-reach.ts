import type { Contact } from '../../library/library-types.ts';
import { contacts } from '../../registers/contacts.ts';

/** A way to reach a contact: its name, the number or address, and what queries call it. */
export type WayToReach = readonly [name: string, value: string, names: readonly string[]];

const ways = {
  phone: ['phone', 'phone number', 'telephone', 'telephone number', 'call'],
  email: ['email', 'e-mail', 'email address', 'e-mail address'],
} as const;

/** All names by which queries ask for a way to reach a contact. */
export const wayNames: readonly string[] = Object.values(ways).flat();

/** Returns the ways to reach a contact that can be written down. */
export function waysToReach(contact: Pick<Contact, 'phone' | 'email'>): WayToReach[] {
  return (['phone', 'email'] as const).flatMap((way): WayToReach[] => {
    const value = contact[way];
    return value ? [[contacts.fields[way].label, value, ways[way]]] : [];
  });
}
