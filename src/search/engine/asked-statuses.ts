import type { CertificateStatus } from '../../model/certificate-status.ts';
import { nameToken } from './name-token.ts';
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

/** Other words by which readers ask for a status, or until when it lasts: “expiry date”, “are you ISO 27001 certified”. */
const statusForm = /^(still|vali.*|expir.*|dates?|certified)$/;

/** The words for certificates, and those by which readers ask for all of a publisher. */
const certificateWord = /^certifi(cates?|cations?|ed)$/;
const kindWord = /^(certifi(cates?|cations?|ed)|iso|iec)$/;

/** The certificates that a query asks for by their status. */
export interface AskedCertificates {
  /** The statuses that it names. */
  statuses: readonly CertificateStatus[];
  /** Whether it asks for all certificates with these statuses: “expired certificates”. */
  isAny: boolean;
  /** Whether it asks for certificates of any status and for nothing else: “which ISO certificates do you hold”. */
  isKind: boolean;
  /** The token of the name of the certificates whose status it asks for, if it does: “is the ISO 27001 certificate still valid”. */
  name: string | undefined;
}

/** Returns the certificates that a query asks for by their status. */
export function askedCertificates(query: string): AskedCertificates {
  const words = tokensOf(query);
  const others = words.filter((word) => !statusWords.has(word) && !statusForm.test(word));
  const statuses = words.flatMap((word) => statusWords.get(word) ?? []);
  const name = others.length < words.length ? nameToken(others) : undefined;
  const areOnly = (kinds: RegExp) => others.every((word) => isStopWord(word) || kinds.test(word));
  const isAny = statuses.length > 0 && name !== undefined && areOnly(certificateWord);
  return {
    statuses,
    isAny,
    isKind: !isAny && words.some((word) => certificateWord.test(word)) && areOnly(kindWord),
    name,
  };
}
