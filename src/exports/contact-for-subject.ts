import type { Contact, Subject } from '../library/library-types.ts';

/**
 * Returns the contact to ask about what a subject leaves open: the data protection contact on personal data, the security
 * contact on incidents and weaknesses, and otherwise support or sales. Returns `undefined` if the company has none of these.
 */
export function contactForSubject(
  subject: Pick<Subject, 'id' | 'topic'>,
  contacts: readonly Contact[],
): Contact | undefined {
  const wanted = [...specialist(subject), 'support', 'sales'] as const;
  return wanted.map((purpose) => contacts.find((contact) => contact.purpose === purpose)).find(Boolean);
}

/** A security contact takes reports, often by an emergency phone, so only questions about these go to it. */
function specialist({ id, topic }: Pick<Subject, 'id' | 'topic'>): Contact['purpose'][] {
  if (topic === 'privacy' || onPersonalData.has(id)) return ['privacy'];
  return topic === 'incidents' || topic === 'vulnerabilities' ? ['security'] : [];
}

/** The field's subjects on personal data that other topics list. */
const onPersonalData = new Set(['breach-notice', 'sub-processors']);
