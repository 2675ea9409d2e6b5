import type { Answer, Contact } from '../library/library-types.ts';

/**
 * Returns the contact to ask about what an answer leaves open: the one for its topic, or else support or sales. Returns
 * `undefined` if the answer is stated, or if the company has none of these contacts.
 */
export function contactForAnswer(
  { status, topic }: Pick<Answer, 'status' | 'topic'>,
  contacts: readonly Contact[],
): Contact | undefined {
  if (status === 'stated') return undefined;
  const subject = topic === 'privacy' ? 'privacy' : topic === 'service' ? 'support' : 'security';
  const wanted = [subject, 'support', 'sales'] as const;
  return wanted.map((purpose) => contacts.find((contact) => contact.purpose === purpose)).find(Boolean);
}
