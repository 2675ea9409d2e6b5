import type { Answer, Contact } from '../library/library-types.ts';

/** The contact for what an answer leaves open: the one for its subject if the company names one, else customer support. */
export function contactForAnswer(
  { status, topic }: Pick<Answer, 'status' | 'topic'>,
  contacts: readonly Contact[],
): Contact | undefined {
  if (status === 'stated') return undefined;
  const subject = topic === 'privacy' ? 'privacy' : topic === 'service' ? 'support' : 'security';
  const wanted = [subject, 'support', 'sales'] as const;
  return wanted.map((purpose) => contacts.find((contact) => contact.purpose === purpose)).find(Boolean);
}
