/** An edition of a standard that organisations can be certified to. */
export interface Edition {
  /** The designation as printed: `ISO/IEC 27001:2013`. */
  name: string;
  /** Other designations of the same text, such as a European adoption. */
  aliases?: readonly string[];
  /** The last day on which a certificate to this edition could be valid; absent while the edition is in force. */
  endsOn?: string;
  /** The designation of the edition that replaced it. */
  replacedBy?: string;
  /** The document that sets the last day. */
  source?: string;
}

/** The known editions, newest first. */
const editions: readonly Edition[] = [
  { name: 'ISO/IEC 27001:2022', aliases: ['EN ISO/IEC 27001:2023'] },
  {
    name: 'ISO/IEC 27001:2013',
    aliases: ['EN ISO/IEC 27001:2017'],
    endsOn: '2025-10-31',
    replacedBy: 'ISO/IEC 27001:2022',
    source: 'IAF MD 26:2023',
  },
];

/** Returns the edition that a certificate names, whatever prefix it has (`BS EN ISO 27001:2013`), or `undefined`. */
export function editionOf(standard: string): Edition | undefined {
  const key = editionKey(standard);
  return editions.find(({ name, aliases = [] }) => [name, ...aliases].some((known) => editionKey(known) === key));
}

/** Returns the number and year of a designation: `27001:2013`. */
function editionKey(standard: string): string | undefined {
  return /\b(\d{4,5}(?:-\d+)?:\d{4})\b/.exec(standard)?.[1];
}
