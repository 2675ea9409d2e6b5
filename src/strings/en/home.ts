import type { Sentence } from '../sentence.ts';
import { listed } from './language.ts';

/** Interface texts of the home page. */
export const homeStrings = {
  title: (company: string): string => `Information security at ${company}`,
  lede: (company: string, hasStatements: boolean): string =>
    `What ${company} says about how it protects information.${hasStatements ? ' Each statement names its source.' : ''}`,
  placeholder: 'Ask a question',
  examples: 'For example:',
  essentials: 'In a minute',
  more: (assessed: number, all: number): string =>
    assessed < all
      ? `Look through the answers: ${assessed} ${assessed === 1 ? 'question is' : 'questions are'} assessed`
      : all === 1
        ? 'The question that is answered'
        : `Look through all ${all} questions`,
  sections: 'The policy, section by section',
  standing: {
    heading: 'Where things stand',
    policy: 'Policy',
    /** Which revision is current, and when it was published if that is not still to come. */
    revision: <Part>(version: string | undefined, date: Part, ago: Part): Sentence<Part> => [
      version === undefined ? 'Revision of ' : `Version ${version}, revision of `,
      date,
      ago,
      '. ',
    ],
    published: <Part>(ago: Part): Sentence<Part> => [', published ', ago],
    noLater: 'No later revision is published here.',
    inForce: <Part>(words: Part): Sentence<Part> => ['In force ', words],
    review: <Link>(company: string, answer: Link): Sentence<Link> => [`According to ${company}: `, answer],
    nextReview: <Time>(day: Time): Sentence<Time> => ['Next review by ', day, '. '],
    newest: <Part>(policy: Part, date: Part, ago: Part): Sentence<Part> => [
      'Newest revision: ',
      policy,
      ' of ',
      date,
      ago,
      '.',
    ],
    coming: <Part>(policy: Part, from: Part): Sentence<Part> => [policy, ': in force ', from],
    certificates: 'Certificates',
    ofOthers: 'Other holders',
    all: (count: number): string => `All ${count} certificates`,
    answers: 'Answers',
    next: 'Next steps',
    evidence: 'Download the evidence pack',
    /** The day is that of the build: what comes into force later is not in it. */
    evidenceInForce: (day: string): string => `Download the evidence pack of everything in force on ${day}`,
    pdf: 'Policy as PDF',
    changes: 'What has changed',
    contact: 'Contact',
    asOf: <Time>(day: Time): Sentence<Time> => ['As of ', day],
  },
  chart: {
    heading: 'Revisions and certificates over time',
    what: 'What',
    scale: (from: string, to: string): string => `On a scale from ${from} to ${to}`,
    dates: 'Dates',
    built: 'built',
    revisions: (dates: readonly string[], earlier: number): string =>
      `${dates.length === 1 ? 'Revision' : 'Revisions'} of ${listed(earlier > 0 ? [...dates, `${earlier} earlier ${earlier === 1 ? 'one' : 'ones'}`] : dates)}`,
    withdrawn: (day: string): string => `withdrawn ${day}`,
    validFrom: (day: string): string => `valid from ${day}`,
    expires: (day: string): string => `expires ${day}`,
    editionEnds: (day: string): string => `edition ends ${day}`,
    suspended: (from: string, until: string | undefined): string =>
      until ? `suspended ${from} to ${until}` : `suspended since ${from}`,
    noStart: 'first day not stated',
    noEnd: 'last day not stated',
    none: 'no day is stated',
  },
} as const;
