import type { Sentence } from '../sentence.ts';

/** Interface texts in English of the page that says how to verify the seals. */
export const verifyStrings = {
  title: 'Verify this site',
  description: (company: string): string =>
    `How to verify with common tools that no sealed text of ${company} was changed, with the heads and keys of this site.`,
  introduction: (isSigned: boolean): string =>
    `Every revision is sealed when it is published: the SHA-256 of each of its source files is written down. With ${isSigned ? 'sha256sum and minisign' : 'sha256sum'} you can verify the seals yourself. Only what you have from elsewhere, such as a key, a head or an older copy, makes that more than the word of this site.`,
  heads: 'Heads and keys',
  log: 'The head of the log of seals depends on every seal before it. Note it with your assessment, or in your contract: if a seal is changed, removed or put in between, the head is another one when you verify again.',
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
      ' lists every file of the site, the pages too. The commands fetch all of them into a new folder and name those that were damaged or are missing. The list is made with the site and nobody has signed it, so it proves only that the site is complete and, to two readers who compare it, that they were shown the same one.',
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
    'That the sealed files are the ones whose seals you have; with the log, that no seal up to a head that you noted was changed, removed or inserted; with a signature, that the holder of the key has sealed them; with a time stamp, that they existed at that time. The page of each revision says which of these it has. The day of a signature is only what the signer says.',
  source:
    'What is sealed is the source: the .mdx files and revision.yaml. The pages and PDF files are made from it, and are not sealed. Read the sealed files to see what was sealed. Whoever has the content and the program can build the site and compare every file, as the same source gives the same bytes. Otherwise only the list of all files, which nobody has signed, says what the pages and PDF files should be.',
  not: 'It does not prove that a text is true, that the company does what it says, or that you were shown all revisions. A site without a signature proves nothing to a reader who has kept nothing.',
  stepsName: 'Steps',
  copyOf: (step: string): string => `Copy the commands: ${step}`,
  copied: 'Copied',
  /** What the commands print. Nothing here may have a quotation mark, a backtick or an exclamation mark, which a shell would read. */
  said: {
    notFetched: (file: string): string => `${file} could not be fetched.`,
    noSeals: 'These lines of SHA256SUMS are not seals of files.',
    noFiles: 'These lines of SHA256SUMS are not of files of the site.',
    unchanged: 'No file was changed.',
    noHead: (head: string): string => `The log does not have the head ${head}.`,
    signatureIsGood: 'The signature is good.',
    noSignature: (key: string): string => `It is not a signature of this log by the key ${key}.`,
    newKey: (file: string): string => `The key in ${file} is from this site: compare it with one from elsewhere.`,
    otherRevision: (revision: string): string => `This is not the log up to the revision of ${revision}.`,
    otherLog: 'The log does not begin with this one.',
    allWell: (
      policy: string,
      sealed: string | undefined,
      signed: readonly [revision: string, key: string] | undefined,
    ): string =>
      `All is well: ${policy} is as sealed${sealed ? ` up to ${sealed}` : ''}${signed ? ` and signed up to ${signed[0]} with the key ${signed[1]}` : ''}.`,
    notVerified: (steps: string, done: string): string =>
      `Not verified. Of the steps ${steps} these succeeded: ${done}.`,
    none: 'none',
  },
  steps: {
    fetch: {
      title: 'Fetch the seals and every sealed file',
      text: (several: boolean, isLogged: boolean, isSigned: boolean): string =>
        [
          `SHA256SUMS lists the source files of every revision of ${several ? 'the policy' : 'this policy'}${isLogged ? ', and seals.txt is the log of the seals' : ''}. They are fetched into a new folder.`,
          ...(several
            ? [
                `For another policy, write ${isSigned ? 'its folder, its head, and the revision and the key of its signature' : isLogged ? 'its folder and its head' : 'its folder'}, which the list above has.`,
              ]
            : []),
          ...(isLogged ? ['If you noted a head earlier, write that one.'] : []),
        ].join(' '),
    },
    compare: {
      title: 'Compare each file with its seal',
      text: 'The command names each file that differs from its line or is missing. It does not show whether a line was changed, left out or added: that needs the log, a signature or an older copy. On macOS write shasum -a 256 in place of sha256sum, here and below.',
    },
    chain: {
      title: 'Compute the log again',
      text: 'Each head is the SHA-256 of the head before it, or of 64 zeros, and of the revision’s lines of SHA256SUMS. The commands print every head, and compare them with seals.txt and with the head that you gave. Every head that you noted earlier must be among them.',
    },
    signature: {
      title: 'Verify the signature',
      text: 'The signature is of the log as it was at that revision, and covers every seal up to it, but none after it. Take the key from where you have reason to trust it, such as a contract or a letter: whoever can change this site can also change the key that it shows. The commands keep the key in your home folder, and fetch it only if it is not there. If you have it on paper, write -P and the key in place of -p "$key".',
    },
    timestamp: {
      title: 'Verify the time stamp',
      text: 'This needs OpenSSL. The certificate is that of the authority; compare it with the one that the authority publishes.',
    },
    verdict: {
      title: 'Read the result',
      text: 'The command says in one sentence whether all steps succeeded.',
    },
  },
  ifFailed: <Link>(contacts: readonly Link[]): Sentence<Link> => [
    'If a step fails, repeat it from the beginning. If it fails again, keep the folder, do not rely on the text, and tell ',
    ...(contacts.length > 0
      ? contacts.flatMap((contact, index) => (index ? [', ', contact] : [contact]))
      : ['the company']),
    ', at an address that you have from elsewhere if you can.',
  ],
} as const;
