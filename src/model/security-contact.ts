/** How a contact can be reached. */
export interface Reachable {
  purpose: 'support' | 'security' | 'privacy' | 'sales';
  email?: string | undefined;
  url?: string | undefined;
  phone?: string | undefined;
}

/** Whom to tell of a weakness: the security contacts; where there is none, the contacts of the next best purpose. */
export function securityContacts<Contact extends Reachable>(contacts: readonly Contact[]): Contact[] {
  for (const purpose of ['security', 'support', 'privacy', 'sales']) {
    const found = contacts.filter((contact) => contact.purpose === purpose && contactUris(contact).length > 0);
    if (found.length > 0) return found;
  }
  return [];
}

/** A contact's addresses as URIs that RFC 9116 (2.5.3) allows: mailto, https, tel; a page without TLS is left out. */
export function contactUris({ email, url, phone }: Reachable): string[] {
  return [
    ...(email ? [mailto(email)] : []),
    ...(url?.startsWith('https://') ? [new URL(url).href] : []),
    ...(phone ? [tel(phone)] : []),
  ];
}

/** Returns the `mailto:` URI of an e-mail address (RFC 6068); special characters before the @ are percent-encoded. */
export function mailto(email: string): string {
  const at = email.lastIndexOf('@');
  return `mailto:${encodeURIComponent(email.slice(0, at)).replaceAll('%2B', '+')}@${email.slice(at + 1)}`;
}

/** Returns the `tel:` URI of a phone number in international form (RFC 3966). */
export function tel(phone: string): string {
  return `tel:${phone.replaceAll(' ', '')}`;
}
