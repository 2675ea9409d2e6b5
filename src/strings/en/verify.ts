import type { Sentence } from '../sentence.ts';

/** Interface texts in English of the page that says how to verify the seals. */
export const verifyStrings = {
  title: 'Verify this site',
  description: (company: string): string =>
    `How to verify with common tools that no sealed text of ${company} was changed, with the heads and keys of this site.`,
  introduction: (isSigned: boolean): string =>
    `Every revision is sealed when it is published: the SHA-256 of each of its files is written down, and never changed. With ${isSigned ? 'sha256sum and minisign' : 'sha256sum'} you can verify that yourself, without trusting this site.`,
  heads: 'Heads and keys',
  log: 'The head of the log of seals depends on every seal before it. Note it with your assessment, or in your contract: no seal can then be changed, removed or put in between without another head.',
  noLog: 'The seals of this site have no log yet.',
  folder: <Code>(folder: Code): Sentence<Code> => ['Folder: ', folder],
  head: <Code>(revision: string, head: Code): Sentence<Code> => [`Head at the revision of ${revision}: `, head],
  noLogOfPolicy: 'It has no log of seals yet.',
  signed: (revision: string, key: string): string => `Signed up to the revision of ${revision}, with the key ${key}.`,
  notSigned: 'Nobody has signed it.',
  noneSigned: 'Nobody has signed the seals of this site.',
  stamped: (authority: string, revision: string, day: string): string =>
    `Stamped by ${authority} up to the revision of ${revision}, on ${day}.`,
  notStamped: 'It has no time stamp.',
  noneStamped: 'The seals of this site have no time stamp.',
  keys: 'Public keys',
  key: <Part>(id: Part, from: string, until: string | undefined, key: Part): Sentence<Part> => [
    id,
    ` from ${from}${until ? ` to ${until}` : ''}: `,
    key,
  ],
  authorities: <Link>(names: readonly string[], certificates: Link): Sentence<Link> => [
    `Time-stamp authorities: ${names.join(', ')}. Their certificates: `,
    certificates,
  ],
  allFiles: {
    heading: 'Every file of the site',
    text: <Part>(list: Part): Sentence<Part> => [
      list,
      ' lists every file of the site, the pages too. The commands fetch all of them and name those that were damaged or are missing. The list is made with the site and nobody has signed it, so it proves only that the site is complete and, to two readers who compare it, that they were shown the same one.',
    ],
    done: 'Every file is as listed.',
    unseen:
      'From outside nobody can list the files of a server. A file that the list does not have is seen only by those who know its URL: no page of the list links to it. Ask the company for a copy of the folder to find such files.',
    madeOf: <Link>(shipped: Link, building: Link, licences: Link): Sentence<Link> => [
      'Others have made parts of it: ',
      shipped,
      ', ',
      building,
      ', ',
      licences,
      '.',
    ],
    shipped: 'what runs in your browser',
    building: 'what builds the site',
    licences: 'their licences',
  },
  proves: 'What this proves',
  provesText:
    'That the sealed files are the ones whose seals you have; with the log, that no seal up to a head that you noted was changed, removed or inserted; with a signature, that the holder of the key has sealed them; with a time stamp, that they existed at that time. The page of each revision says which of these it has.',
  not: 'It does not prove that a text is true, that the company does what it says, or that you were shown all revisions. A site without a signature proves nothing to a reader who has kept nothing.',
  stepsName: 'Steps',
  copyOf: (step: string): string => `Copy the commands: ${step}`,
  copied: 'Copied',
  steps: {
    fetch: {
      title: 'Fetch the seals and every sealed file',
      text: (several: boolean): string =>
        `SHA256SUMS lists every file of every revision of ${several ? 'the policy' : 'this policy'}, and seals.txt is the log of the seals.${several ? ' For another policy, write its folder, which the list above has.' : ''} You may fetch the files in any other way, or use a copy that you kept.`,
    },
    compare: {
      title: 'Compare each file with its seal',
      text: 'The command names each file that differs from its line. That no line was changed, left out or added, the next step shows. On macOS write shasum -a 256 in place of sha256sum.',
      done: 'No file was changed.',
    },
    chain: {
      title: 'Compute the log again',
      text: (last: string): string =>
        `Each head is the SHA-256 of the head before it, or of 64 zeros, and of the revision’s lines of SHA256SUMS. The commands print every line of seals.txt if it follows from these; the last one has ${last}. Every head that you noted earlier must be among them.`,
      head: (start: string, date: string): string => `the head ${start}… of ${date}`,
      shown: 'the head that is shown above',
    },
    signature: {
      title: 'Verify the signature',
      text: 'The signature is of the log as it was at that revision, and covers every seal up to it. Take the key from where you have reason to trust it, such as a contract, a letter or an earlier visit: whoever can change this site can also change the key that it shows. The list above says up to which revision another policy is signed. minisign prints “Signature and comment signature verified”, and the last command prints nothing if your log begins with what was signed.',
    },
    timestamp: {
      title: 'Verify the time stamp',
      text: 'This needs OpenSSL. The certificate is that of the authority; compare it with the one that the authority publishes.',
    },
  },
} as const;
