/** Interface texts in English about the days that certificates and policies have. All are true on any day. */
export const eventStrings = {
  calendar: (company: string): string => `${company}: dates of its trust center`,
  reminder: (event: string, day: string): string => `${event} (${day})`,
  firstDay: (certificate: string): string => `First day: ${certificate}`,
  begins: 'The certificate begins on this day, by its dates.',
  lastDay: (certificate: string): string => `Last day: ${certificate}`,
  /** Of a certificate whose edition ends: it may have ended before. */
  lastDayAtLatest: (certificate: string): string => `Last day at the latest: ${certificate}`,
  expires: 'The certificate expires at the end of this day.',
  edition: (standard: string): string => `Certificates to ${standard} have to expire or be withdrawn by this day.`,
  withdrawnNextDay: 'The certificate is withdrawn from the next day on.',
  suspended: (certificate: string): string => `First day of the suspension: ${certificate}`,
  suspensionEnds: (certificate: string): string => `Last day of the suspension: ${certificate}`,
  review: (policy: string): string => `Review due: ${policy}`,
  reviewBy: (revision: string): string => `The revision of ${revision} is to be reviewed by this day.`,
  inForce: (policy: string): string => `In force: ${policy}`,
  inForceFrom: (revision: string): string => `The revision of ${revision} applies from this day on.`,
  withdrawn: (policy: string): string => `Withdrawn: ${policy}`,
  withdrawnFrom: 'The policy no longer applies from this day on.',
  replacedBy: (policy: string): string => `“${policy}” takes its place.`,
  /** A review that was due, as a change of the site. */
  due: {
    heading: 'Review was due:',
    summary: (revision: string, day: string): string =>
      `The revision of ${revision} was to be reviewed by ${day}. No newer revision had been published here by then.`,
  },
} as const;
