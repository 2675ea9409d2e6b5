import type { Sentence } from '../sentence.ts';
import { certificateStrings } from './certificates.ts';

/** Interface texts in English of the feeds, and of the page that explains them and the calendar. */
export const feedStrings = {
  title: 'Feed and calendar',
  summary: 'How to be told of every change, and the dates of certificates and policies as a calendar.',
  description: (company: string): string =>
    `How to be told of changes of the policies, certificates and processors of ${company}: by a feed reader, by e-mail or in a calendar.`,
  introduction:
    'A feed is a file to which each change is added as a new entry. A program that reads feeds looks at it from time to time and shows you what is new. You need no account here.',
  which: (days: number): string =>
    `To hear in time that a certificate ends or a review is due, use the calendar: it has each known day in advance, with a reminder ${days} days before if your calendar program shows reminders of subscribed calendars. The feed reports such a day once it has passed.`,
  copyOf: (what: string): string => `Copy the address: ${what}`,
  copied: 'Copied: address',
  follow: {
    heading: 'Follow it in a feed reader',
    steps: [
      'Copy the address of the feed below.',
      'Add it in your feed reader: it may be a program, an app, a website or a part of your e-mail program.',
      'From then on, the reader shows you every new entry, with what it changed.',
    ],
    feeds: 'The feeds',
    all: 'All changes',
    ofPolicy: 'Changes of one policy',
    open: 'The file itself is made for programs; a browser shows it as bare text.',
  },
  email: {
    heading: 'Get it by e-mail',
    text: 'This site sends no e-mail. Many feed readers do, and there are services that turn a feed into e-mail: give one of them the address of the feed. It will then know your e-mail address, this site will not.',
  },
  calendar: {
    heading: 'Put the dates in your calendar',
    name: 'Calendar',
    text: 'The first and last days of certificates, suspensions, days from which policies apply, and days by which they are to be reviewed are in a calendar. To subscribe to it, choose in your calendar program to add a calendar by its URL, and give it this address:',
    none: 'No such day is known so far.',
    coming: <Time>(day: Time): Sentence<Time> => ['Dates from ', day, ' on'],
    noneComing: <Time>(day: Time): Sentence<Time> => ['No later day is known as of ', day, '.'],
    data: <Link>(json: Link): Sentence<Link> => ['The same as data: ', json],
  },
  newest: {
    heading: 'Newest entries',
    all: 'All changes, with what each changed',
    none: 'Nothing has changed yet.',
  },
  titles: {
    register: (kind: 'certificate' | 'processor', change: string): string =>
      change === 'ended'
        ? `${certificateStrings.status['edition-ended']}: `
        : `${kind === 'certificate' ? 'Certificate' : 'Processor'} ${change}: `,
    withdrawn: ': withdrawn',
    review: ': review was due',
    revision: (revision: string): string => `: revision of ${revision}`,
  },
} as const;
