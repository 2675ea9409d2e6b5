import type { Clause, Section } from '../../model/policy.ts';
import { questionToken } from './question-token.ts';
import { clauseToken } from './section-query.ts';
import { fieldToken, stemOf, tokensOf } from './tokens.ts';
import type { ConceptFinder } from './vocabulary.ts';

/** One thing the search can find. */
export interface SearchRecord {
  kind: 'clause' | 'answer' | 'certificate' | 'processor' | 'contact';
  /** Path from the site's root. */
  url: string;
  title: string;
  /** What is shown under the title. */
  text: string;
  /** What it is also found by, but not shown. */
  aliases: string[];
  /** The questions it answers, in all their wordings. */
  asked?: string[];
  /** The clause's ordinal in its section. */
  clause?: string;
  /** What stands above it: the section's title. */
  heading: string;
  /** Numbers of the sections it is in or cites, best first. */
  sections: string[];
  status?: string;
  /** The reply to a yes-or-no question. */
  reply?: 'yes' | 'no';
}

/** A clause as something to find. */
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

/** What a record says, shown or not. */
export function saidBy({ text, aliases }: SearchRecord): string {
  return [text, ...aliases].join('. ');
}

/** A record's field tokens: made-up words for its concepts, the words of its heading, its sections and its kind. */
export function fieldTokensOf(record: SearchRecord, findConcepts: ConceptFinder): string[] {
  const heading = tokensOf([record.heading, ...(record.asked ?? [])].join('. '));
  return [
    ...new Set([
      ...findConcepts(tokensOf(saidBy(record))).map(({ concept, weak }) =>
        fieldToken(weak ? 'hint' : 'concept', concept.id),
      ),
      ...findConcepts(tokensOf(record.heading))
        .filter(({ weak }) => !weak)
        .map(({ concept }) => fieldToken('titleconcept', concept.id)),
      ...heading.map((word) => fieldToken('title', stemOf(word))),
      ...record.sections.map((number) => fieldToken('number', number)),
      ...clauseTokens(record),
      ...(record.asked ?? []).map((wording) => questionToken(tokensOf(wording)) ?? ''),
      fieldToken('kind', record.kind),
    ]),
  ];
}

/** A clause's own tokens: its section, the section above that, and itself. */
function clauseTokens({ clause, sections: [number = ''] }: SearchRecord): string[] {
  if (clause === undefined) return [];
  const above = number.split('.').slice(0, -1).join('.');
  return [...[number, above].filter(Boolean).map((one) => fieldToken('section', one)), clauseToken(number, clause)];
}
