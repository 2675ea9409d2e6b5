import type { Sentence } from '../sentence.ts';
import { processorsAre, processorsCaveat } from './names.ts';

/** Interface texts in English of the page that lists all files, and of what each of them has. */
export const dataStrings = {
  title: 'Data and downloads',
  description: (policies: 'policy' | 'policies', company: string): string =>
    `The ${policies}, answers and registers of ${company} as files: PDF, CSV, XLSX, JSON with schemas, and OSCAL.`,
  policy: 'policy',
  policies: 'policies',
  /** Without a revision, the company has several policies. */
  introduction: <Time>(revision: Time | undefined): Sentence<Time> => [
    ...(revision === undefined
      ? ['Everything this site says of its policies']
      : ['Everything this site says of the policy of ', revision]),
    ', as files that anyone may fetch without a key: documents to read and to file, tables for a spreadsheet, and data for programs.',
  ],
  meaning:
    'A test finds every fact equal in all formats. In JSON, a field that is null is not stated; in CSV and XLSX, its cell is empty.',
  read: {
    heading: 'To read and to file',
    evidence: 'Evidence pack',
    /** The day is that of the build: what comes into force later is not in it. */
    evidenceInForce: (day: string): string => `Evidence pack of everything in force on ${day}`,
    answersPack: 'Evidence pack of the answers',
    has: 'ZIP: documents, answers, registers, frameworks and sealed sources, with their checksums',
    answersPackHas: 'ZIP: the answers as PDF, Markdown, JSON, CSV and XLSX, with their checksums',
    policy: 'The policy',
    answers: 'The answers',
    pdf: 'PDF, accessible (PDF/UA-1)',
  },
  programs: 'For spreadsheets and programs',
  more: (count: number): string => `${count} more files`,
  calendar: 'Calendar',
  dates: {
    title: 'Dates',
    what: 'The first and last days of certificates, their suspensions, the days from which policies apply or no longer do, and those by which they are reviewed, past and to come.',
  },
  answers:
    'What the company states by subject, and questions of reviewers, each with its status, its answer and its sources. Tables list those that are assessed.',
  certificates: 'Certificates with their dates, and their status on the day of the build, which is named.',
  processors: `Processors: ${processorsAre}, what they do and where, as far as is stated. ${processorsCaveat}`,
  contacts: 'Whom to ask, and for what.',
  references: 'Every external address, what is found there and where it is cited.',
  frameworks: 'Standards and laws: for each item the questions about it, how many are stated, and the answers.',
  oscal: {
    title: 'OSCAL',
    what: (policies: string): string =>
      `${policies} of OSCAL 1.2, with the answers to questions about items of ISO/IEC 27001:2022 and their sources.`,
    one: 'The policy as a component definition',
    several: 'The policies as components of a component definition',
  },
  only: {
    what: 'The current revision, clause by clause, each clause with its permalink.',
    each: {
      title: 'Each revision',
      what: 'Every sealed revision in the same form, at an address that never changes.',
    },
    revisions: 'The index of the policy’s revisions: title, date, summary, word count, and what each changed.',
    index: 'The policy in one row: title, version, owner, dates, word count, files, and what rests on it.',
  },
  several: {
    index: 'Every policy in one row: title, version, owner, dates, word count, files, and what rests on it.',
    revisions: 'The index of the revisions of all policies: title, date, summary, word count, and what each changed.',
    withdrawn: (title: string): string => `${title} (withdrawn)`,
    what: 'The newest revision, clause by clause; every sealed revision in the same form, at an address that never changes; the changes; and the sealed sources of the newest revision.',
  },
  index: 'Policy index',
  revisions: 'Revisions',
  sources: {
    title: 'Sealed sources',
    what: 'The files that the current revision was made from, listed with their SHA-256. Every other revision has the same beside its permalink.',
  },
} as const;
