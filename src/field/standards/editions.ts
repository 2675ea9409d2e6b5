/** An edition of a standard that organisations are certified to. */
export interface Edition {
  /** As printed: `ISO/IEC 27001:2013`. */
  name: string;
  /** Other designations of the same text, such as a European adoption. */
  aliases?: readonly string[];
  /** The last day on which a certificate to this edition could be valid; absent while the edition is in force. */
  endsOn?: string;
  /** The edition that took its place. */
  replacedBy?: string;
  /** The document that sets the last day. */
  source?: string;
}

/** Editions that bear on a certificate's status, newest first. */
export const editions: readonly Edition[] = [
  { name: 'ISO/IEC 27001:2022', aliases: ['EN ISO/IEC 27001:2023'] },
  {
    name: 'ISO/IEC 27001:2013',
    aliases: ['EN ISO/IEC 27001:2017'],
    endsOn: '2025-10-31',
    replacedBy: 'ISO/IEC 27001:2022',
    source: 'IAF MD 26:2023',
  },
];

/** The edition that a certificate names, however its issuers are written: `BS EN ISO 27001:2013`. */
export function editionOf(standard: string): Edition | undefined {
  const key = editionKey(standard);
  if (key === undefined) return undefined;
  return editions.find(({ name, aliases = [] }) => [name, ...aliases].some((known) => editionKey(known) === key));
}

function editionKey(standard: string): string | undefined {
  return /\b(\d{4,5}(?:-\d+)?:\d{4})\b/.exec(standard)?.[1];
}
