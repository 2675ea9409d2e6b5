import type { Contact } from '../../library/library-types.ts';

/** The names by which readers ask for a contact with each purpose. */
export const contactNames: Readonly<Record<Contact['purpose'], string[]>> = {
  support: [
    ...['customer support', 'customer support contact', 'support contact', 'contact support', 'customer service'],
    ...['support hours', 'support times', 'hours of support', 'opening hours', 'office hours'],
    ...[
      'support phone',
      'support phone number',
      'support email',
      'support e-mail',
      'support chat',
      'helpdesk',
      'hotline',
    ],
  ],
  security: [
    ...[
      'security contact',
      'security contacts',
      'contact security',
      'security team',
      'security email',
      'security e-mail',
    ],
    ...['security phone', 'security hotline', 'security.txt'],
  ],
  privacy: [
    ...['data protection contact', 'privacy contact', 'contact privacy', 'privacy team', 'privacy email'],
    'privacy e-mail',
  ],
  sales: ['sales', 'sales contact', 'contact sales', 'sales team', 'sales email', 'sales e-mail', 'sales phone'],
};

/** All purposes of contacts. */
export const purposes = Object.keys(contactNames) as Contact['purpose'][];
