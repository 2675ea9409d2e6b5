import type { Clause, Section } from './policy.ts';

/** What of a clause is compared and shown. */
export type ComparedClause = Pick<Clause, 'id' | 'label' | 'text' | 'html'>;

/** What of a section is compared and shown. */
export type ComparedSection = Pick<Section, 'id' | 'number' | 'title'> & { clauses: readonly ComparedClause[] };

/** What of a revision is compared: the library's own, or one read from its JSON. */
export interface ComparedRevision {
  date: string;
  sections: readonly ComparedSection[];
}
