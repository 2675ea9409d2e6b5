import type { Sentence } from '../sentence.ts';

/** Interface texts of the frame of every page: its header and footer. */
export const frameStrings = {
  menu: 'Menu',
  close: 'Close',
  main: 'Main',
  crumbs: 'Breadcrumb',
  shortcut: 'Ctrl K',
  /** What an evidence pack is of. */
  packs: {
    answers: 'Evidence pack of the answers (ZIP)',
    revision: 'Evidence pack of this revision (ZIP)',
  },
  footer: {
    about: 'This site',
    read: 'Read',
    follow: 'Keep up',
    take: 'Take away',
    revision: <Time>(title: string, date: Time): Sentence<Time> => [`${title}, revision of `, date, '.'],
    permalink: 'Permalink of this revision',
    everything: 'Everything in one list',
    changes: 'All changes',
    feed: 'Feed and calendar',
    securityTxt: 'security.txt',
    pdf: 'The policy as PDF',
    evidence: 'Evidence pack (ZIP)',
    evidenceInForce: 'Evidence pack of everything in force (ZIP)',
    data: 'Data and downloads',
    built: <Time>(day: Time): Sentence<Time> => ['Built on ', day, '.'],
    seal: <Link>(head: Link): Sentence<Link> => ['Sealed: ', head],
    sealName: 'The head of the log of seals at this revision',
    type: <Link>(licence: (words: string) => Link): Sentence<Link> => [
      'Set in Source Serif 4, ',
      licence('licence'),
      '.',
    ],
  },
} as const;
