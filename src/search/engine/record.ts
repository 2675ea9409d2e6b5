import type { Clause, Section } from '../../model/policy.ts';

/** One thing the search can find. */
export interface SearchRecord {
  kind: 'clause' | 'answer' | 'certificate' | 'processor' | 'contact';
  /** Path from the site's root. */
  url: string;
  title: string;
  /** The text that is shown under the title. */
  text: string;
  /** Texts that are searched but not shown. */
  aliases: string[];
  /** The questions it answers, in all their wordings. */
  questions?: string[];
  /** The clause's ordinal in its section. */
  clause?: string;
  /** The heading it stands under, such as a section's title. */
  heading: string;
  /** Numbers of the sections it is in or cites, best first. */
  sections: string[];
  status?: string;
  /** The reply to a yes-or-no question. */
  reply?: 'yes' | 'no';
}

/** Returns the record of a clause. */
export function clauseRecord(
  section: Pick<Section, 'number' | 'title'>,
  clause: Pick<Clause, 'label' | 'text'>,
  url: string,
): SearchRecord {
  return {
    kind: 'clause',
    url,
    title: `${clause.label} ${section.title}`,
    text: clause.text,
    aliases: [],
    clause: /\d+$/.exec(clause.label)?.[0] ?? '',
    heading: section.title,
    sections: [section.number],
  };
}

/** Returns the words a record is found by, shown or not. */
export function searchedText({ text, aliases }: SearchRecord): string {
  return [text, ...aliases].join('. ');
}
