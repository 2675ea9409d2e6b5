import type { Sentence } from '../sentence.ts';
import { nearestName } from './names.ts';

/** Interface texts in English of the pages of answers, subjects and frameworks. */
export const answersStrings = {
  expects: {
    'yes-no': 'Yes or no',
    who: 'Who',
    'how-often': 'How often',
    'how-long': 'How long',
    'how-many': 'How many',
    when: 'When',
    where: 'Where',
    which: 'Which',
    how: 'How',
    what: 'What',
  },
  subject: {
    saidBy: (company: string) => `by ${company}`,
    statements: (company: string) => `What ${company} says`,
    statement: (position: number) => `statement ${position}`,
    questions: 'Questions',
    count: (questions: number) => (questions === 1 ? '1 question' : `${questions} questions`),
    question: 'Question',
    status: 'Status',
    answer: 'Answer',
    source: 'Source',
    from: <Link>(subject: Link): Sentence<Link> => ['From the subject ', subject],
    restsOn: 'Rests on',
    nearest: 'What comes nearest:',
    near: nearestName,
    notAssessed: (count: number) =>
      count === 1
        ? '1 further question that reviewers ask on this has not been assessed.'
        : `${count} further questions that reviewers ask on this have not been assessed.`,
    processors: <Link>(page: Link): Sentence<Link> => [
      'The companies that are named as providing part of the service are listed at ',
      page,
      '.',
    ],
    ask: <Link>(contact: Link): Sentence<Link> => ['For what is left open here, ask ', contact, '.'],
    contacts: 'one of the contacts',
    reviewed: <Time>(first: Time, last: Time | undefined): Sentence<Time> =>
      last === undefined
        ? ['Answers last compared with their sources on ', first, '.']
        : ['Answers last compared with their sources between ', first, ' and ', last, '.'],
    /** The sources that are of a later day than the comparison, after its day. */
    later: (sources: readonly string[]) => `Later than that: ${sources.join('; ')}.`,
    /** The same after the first and the last day on which several answers were compared. */
    laterThanTheirs: (sources: readonly string[]) =>
      `Later than the comparison of an answer that rests on it: ${sources.join('; ')}.`,
    unreviewed: (count: number) => `No comparison is recorded for ${count === 1 ? '1 of them' : `${count} of them`}.`,
  },
  subjects: {
    introduction: (company: string) =>
      `What customers’ reviewers ask, by subject, and what ${company} says to it: each statement with its source, each question with its status. “Not stated” means that none of the sources says it; it is neither yes nor no.`,
    byItem: <Link>(frameworks: (words: string) => Link): Sentence<Link> => [
      'The same by item of a standard or law: ',
      frameworks('frameworks'),
      '.',
    ],
    none: 'No question has been assessed yet.',
    description: (company: string, count: number) =>
      count === 0
        ? `The due-diligence questions that ${company} answers: none has been assessed yet.`
        : `What ${company} answers to due-diligence questions on ${count} ${count === 1 ? 'subject' : 'subjects'}, each statement with its source.`,
    /** How many questions there are, and how many of each status. */
    ofQuestions: (questions: number, counts: string) =>
      `${questions === 1 ? '1 question' : `${questions} questions`}: ${counts}`,
    counts: (subjects: number, questions: string) =>
      `${subjects === 1 ? '1 subject' : `${subjects} subjects`}, ${questions}.`,
    /** The questions of subjects that have no page, because nobody has assessed any of them. */
    further: (questions: number) =>
      questions === 1
        ? '1 further question is not listed: nobody has assessed a question of its subject.'
        : `${questions} further questions are not listed: nobody has assessed a question of their subjects.`,
    /** After the links to the downloads: what the table leaves out. */
    csvNote: '(tables: assessed questions only)',
    topics: 'Topics',
    words: 'Words, and related ones, in questions and answers',
    status: 'Status',
    framework: 'Framework',
    any: 'Any',
    all: 'Show all subjects',
    search: 'Search the whole site for these words',
  },
  framework: {
    counts: (items: number, questions: number) =>
      `${items} ${items === 1 ? 'item' : 'items'}, ${questions === 0 ? 'no question' : questions === 1 ? '1 question' : `${questions} questions`} about ${items === 1 ? 'it' : 'them'}`,
    search: <Link>(search: (words: string) => Link): Sentence<Link> => [
      'To go to an item, ',
      search('search for its number'),
      '.',
    ],
    numbers: (publisher: string) =>
      `The numbers are those of ${publisher}; the wording of the items is this site’s own.`,
    otherEdition: <Link>(edition: Link): Sentence<Link> => [
      'Its other edition is ',
      edition,
      '; a question about an item counts for the items that correspond to it there and have none of their own.',
    ],
    asData: <Link>(csv: Link, json: Link): Sentence<Link> => ['As data: ', csv, ', ', json],
    in: (framework: string) => `In ${framework}:`,
    /** Two or more items that follow each other and are folded, by their numbers. */
    silent: {
      'not-stated': (items: readonly string[]) => `Nothing stated: ${itemsInWords(items)}`,
      'not-assessed': (items: readonly string[]) => `Not assessed: ${itemsInWords(items)}`,
    },
    introduction: (company: string) =>
      `What ${company} says to the questions that reviewers ask about each item of a standard or law.`,
    counted: (company: string) =>
      `The numbers are those of all questions that this site knows about the items, also of those that ${company} has not assessed.`,
    meaning: (company: string) =>
      `This shows what ${company} says, not whether a requirement is met. The count beside an item is that of its questions, of which those not assessed are counted apart.`,
    description: (company: string, framework: string) =>
      `What ${company} says to the questions about each item of ${framework}, each answer with its source.`,
  },
  item: {
    stated: (stated: number, judged: number) => `${stated} of ${judged} stated`,
    inPart: (count: number) => `${count} in part`,
    notAssessed: (count: number) => `${count} not assessed`,
  },
} as const;

function itemsInWords(items: readonly string[]): string {
  return `${items.length} items, ${items[0]} to ${items.at(-1)}`;
}
