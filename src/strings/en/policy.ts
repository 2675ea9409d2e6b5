/** Interface texts in English of the pages of a policy: its text, its sections and its revisions. */
export const policyPageStrings = {
  beside: 'About this section',
  turn: 'Previous and next section',
  previous: 'Previous',
  next: 'Next',
  answers: 'Answers that rest on it',
  answerCount: (count: number): string => (count === 1 ? '1 answer' : `${count} answers`),
  certificates: 'Certificates it links to',
  certificateNote: 'Note of this site',
  noteOn: 'Note on ',
  history: 'History',
  since: 'Since when its words stand',
  redline: 'Redline',
  redlineOf: (revision: string): string => `Redline of ${revision}`,
  whole: (policy: string, sections: number, revision: string): string =>
    `${policy}, whole: ${sections} ${sections === 1 ? 'section' : 'sections'}, revision of ${revision}.`,
  citeAs: 'Cite as: ',
} as const;
