import { createHash } from 'node:crypto';

/** An id that stays when the site moves: a UUID of what is meant (RFC 9562, version 8). */
export function permanentUuid(company: string, what: string): string {
  const hash = createHash('sha256').update(`${company}\n${what}`).digest('hex');
  const variant = ((Number.parseInt(hash.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(18, 20)}-${hash.slice(20, 32)}`;
}
