import type { Sentence } from '../sentence.ts';
import { listed } from './language.ts';

/** Interface texts in English of the statement on accessibility. */
export const accessibilityStrings = {
  title: 'Accessibility',
  description: (company: string): string =>
    `How accessible the trust center of ${company} is, how that is tested, what falls short, and whom to tell.`,
  aim: 'These pages aim to meet WCAG 2.2, the Web Content Accessibility Guidelines, at level AA.',
  basis:
    'What follows is a statement of the program that makes this site, not of an auditor. Its tests examine the sites of sample companies; the words and documents that a company adds are not examined.',
  examined: <Time>(examined: Time, built: Time): Sentence<Time> => [
    'An earlier version of these pages was examined by hand against every criterion. What has changed since was examined by the tests below, last on ',
    examined,
    '. This site was built on ',
    built,
    '.',
  ],
  tests: 'How it is tested',
  short: 'What falls short or was not examined',
  tell: 'Whom to tell',
  tellContact: <Link>(
    company: string,
    contact: Link,
    purpose: string,
    all: (words: string) => Link,
  ): Sentence<Link> => [
    `If something here keeps you out, ${company} can be told. The contact for that is `,
    contact,
    ` (${purpose}). `,
    all('All contacts'),
  ],
  tellWebsite: <Link>(company: string, website: Link): Sentence<Link> => [
    `${company} has registered no contact here. Its website is `,
    website,
    '.',
  ],
  tellNobody: (company: string): string => `${company} has registered no contact here.`,
  criteria: 'Every criterion',
  criteriaNote: 'Success criteria of WCAG 2.2 at levels A and AA, and how each is examined.',
  columns: { criterion: 'Criterion', level: 'Level', examined: 'How it is examined' },
  byHand: 'By hand, on an earlier version.',
  byTests: (tests: readonly string[]): string =>
    `By ${tests.length === 1 ? 'test' : 'tests'} ${listed(tests)}; by hand on an earlier version.`,
  absent: (reason: string): string => `Does not apply: ${reason}`,
} as const;
