import type { CertificateStatus } from '../../model/certificate-status.ts';
import { isStopWord } from './stop-words.ts';
import { tokensOf } from './tokens.ts';

const ended: readonly CertificateStatus[] = ['expired', 'edition-ended', 'withdrawn'];

/** The words by which readers ask for certificates of some statuses. */
const statusWords: ReadonlyMap<string, readonly CertificateStatus[]> = new Map([
  ...['valid', 'current', 'active', 'live'].map((word) => [word, ['valid']] as const),
  ...['expired', 'ended', 'lapsed', 'outdated', 'former', 'invalid', 'old'].map((word) => [word, ended] as const),
  ...['withdrawn', 'revoked', 'cancelled', 'canceled'].map((word) => [word, ['withdrawn']] as const),
  ['suspended', ['suspended']],
  ...['planned', 'upcoming', 'future'].map((word) => [word, ['not-yet-valid']] as const),
]);

/**
 * Returns the statuses of the certificates that a query asks for, such as “expired certificates”, or `undefined` if it
 * says anything else.
 */
export function askedStatuses(query: string): readonly CertificateStatus[] | undefined {
  const words = tokensOf(query).filter((word) => !isStopWord(word));
  const statuses = words.flatMap((word) => statusWords.get(word) ?? []);
  const others = words.filter((word) => !statusWords.has(word));
  const isAsked =
    statuses.length > 0 && others.length > 0 && others.every((word) => /^certifica(te|tion)s?$/.test(word));
  return isAsked ? statuses : undefined;
}
