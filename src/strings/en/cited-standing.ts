/** Texts in English about a cited revision that does not apply yet, or no longer. */
export const citedStandingStrings = {
  appliesFrom: (day: string): string => `in force from ${day}`,
  superseded: (day: string, isPast: boolean): string => `superseded ${isPast ? 'on' : 'from'} ${day}`,
  withdrawn: (day: string, isPast: boolean): string => `withdrawn ${isPast ? 'on' : 'from'} ${day}`,
} as const;
