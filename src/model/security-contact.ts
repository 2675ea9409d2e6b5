/** A contact's purpose, and the ways to reach it. */
export interface ContactDetails {
  purpose: 'support' | 'security' | 'privacy' | 'sales';
  email?: string | undefined;
  url?: string | undefined;
  phone?: string | undefined;
}

/** Returns the contacts to report a vulnerability to: those for security, or else for the next best purpose. */
export function securityContacts<Contact extends ContactDetails>(contacts: readonly Contact[]): Contact[] {
  for (const purpose of ['security', 'support', 'privacy', 'sales']) {
    const found = contacts.filter((contact) => contact.purpose === purpose && contactUris(contact).length > 0);
    if (found.length > 0) return found;
  }
  return [];
}

/** Returns a contact's URIs as RFC 9116 (2.5.3) allows them: mailto, https and tel; URLs without TLS are omitted. */
export function contactUris({ email, url, phone }: ContactDetails): string[] {
  return [
    ...(email ? [mailto(email)] : []),
    ...(url?.startsWith('https://') ? [new URL(url).href] : []),
    ...(phone ? [tel(phone)] : []),
  ];
}

/** Returns the mailto URI of an e-mail address; RFC 6068 wants special characters before the @ percent-encoded. */
export function mailto(email: string): string {
  const at = email.lastIndexOf('@');
  return `mailto:${encodeURIComponent(email.slice(0, at)).replaceAll('%2B', '+')}@${email.slice(at + 1)}`;
}

/** Returns the tel URI of a phone number in international form (RFC 3966). */
export function tel(phone: string): string {
  return `tel:${phone.replaceAll(' ', '')}`;
}
