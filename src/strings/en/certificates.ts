/** Texts in English about the status of certificates. Pages, documents and data have the same words. */
export const certificateStrings = {
  status: {
    valid: 'Valid',
    'not-yet-valid': 'Not yet valid',
    suspended: 'Suspended',
    expired: 'Expired',
    withdrawn: 'Withdrawn',
    'edition-ended': 'Edition ended',
    unknown: 'Validity not known',
  },
  unstated: 'an unstated day',
  becomesValid: (day: string): string => `It is to be valid from ${day}.`,
  suspended: 'It is suspended.',
  suspendedFor: (days: string, reason: string): string => `It is suspended ${days}.${reason}`,
  suspendedSince: (day: string, reason: string): string => `It has been suspended since ${day}.${reason}`,
  expired: (day: string): string => `It expired on ${day}.`,
  withdrawn: (day: string): string => `It was withdrawn on ${day}.`,
  editionEnded: (certificates: string, day: string, rule: string): string =>
    `${certificates} had to expire or be withdrawn by ${day}, so it cannot be valid any more.${rule}`,
  ended: (day: string): string => `Its last day was ${day}.`,
  validUntil: (day: string): string => `It is valid until ${day}.`,
  validUntilWithdrawal: (day: string): string => `It is valid until ${day}, and withdrawn from the next day on.`,
  validUntilEdition: (day: string, edition: string, rule: string): string =>
    `It is valid until ${day}, the last day for certificates to ${edition}.${rule}`,
  replaced: (edition: string, by: string): string =>
    `${by} has replaced ${edition}; the last day for certificates to it is not known here.`,
  reinstated: (day: string): string => `The suspension ended on ${day}.`,
  toBeSuspended: (days: string): string => `It is to be suspended ${days}.`,
  unknown: {
    expiry: 'No expiry date is stated, so whether it is valid cannot be told from here.',
    edition: 'No source states the edition of the standard, so whether it is valid cannot be told from here.',
    replaced: (edition: string, by: string, standard: string): string =>
      `${by} has replaced ${edition}, and no last day for certificates to ${standard} is known here, so whether it is valid cannot be told from here.`,
  },
  certificates: (standard: string): string => `Certificates to ${standard}`,
  certificatesOf: (standard: string, edition: string): string =>
    `“${standard}” stands for ${edition}. Certificates to it`,
  /** Follows a sentence, with a space before it. */
  rule: (source: string): string => ` Rule: ${source}.`,
  /** Follows a sentence, with a space before it. */
  reason: (sentence: string): string => ` Reason: ${sentence}`,
  /** The note of the site at a clause, where it is copied with the clause. */
  noted: (certificate: string, day: string, sentences: readonly string[]): string =>
    `Note of this site on ${certificate}, as of ${day}: ${sentences.join(' ')}`,
  since: (day: string): string => `since ${day}`,
  from: (day: string): string => `from ${day}`,
  between: (from: string, until: string): string => `from ${from} to ${until}`,
  fromOn: (from: string): string => `from ${from} on`,
  ends: (days: number): string => {
    if (days === 0) return 'ends today';
    return days === 1 ? 'ends tomorrow' : `ends in ${days} days`;
  },
} as const;
