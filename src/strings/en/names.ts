/** The statuses of questions in words. */
export const statusNames = {
  stated: 'Stated',
  'in-part': 'Stated in part',
  'not-stated': 'Not stated',
  'not-assessed': 'Not assessed',
} as const;

/** The replies to yes-or-no questions in words. */
export const replyNames = { yes: 'Yes', no: 'No' } as const;

/** The kinds of search hits in words. */
export const hitNames = {
  clause: 'Clause',
  subject: 'Answers',
  certificate: 'Certificate',
  processor: 'Processor',
  contact: 'Contact',
  framework: 'Framework',
  reference: 'Reference',
  page: 'Page',
} as const;

/** The word before the sources of what is not stated: none of them says it. */
export const nearestName = 'Nearest:';
