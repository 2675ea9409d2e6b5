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
  // one that is named in the policy is not called a processor for that
  processor: 'Provider',
  contact: 'Contact',
  framework: 'Framework',
  reference: 'Reference',
  page: 'Page',
} as const;

/** The word before the sources of what is not stated: none of them says it. */
export const nearestName = 'Nearest:';

/** What the processors of a company are here, as a phrase; pages, documents and data have the same words. */
export const processorsAre = 'the companies that are named as providing part of the service';

/** What does not follow from being one of them, as a sentence. */
export const processorsCaveat = 'Being listed here does not say by itself that a company processes personal data.';
