import type { Clause, Section } from './policy.ts';

/** The fields of a clause that a diff compares and shows. */
export type DiffableClause = Pick<Clause, 'id' | 'label' | 'kind' | 'text' | 'html' | 'list' | 'inNote'>;

/** The fields of a section that a diff compares and shows. */
export type DiffableSection = Pick<Section, 'id' | 'number' | 'title'> & {
  /** The document's own label for it. The JSON of a revision has `null` for none. */
  label?: string | null | undefined;
  clauses: readonly DiffableClause[];
};

/** The fields of a revision that a diff compares: of one in the library, or of one read from its JSON. */
export interface DiffableRevision {
  date: string;
  title: string;
  sections: readonly DiffableSection[];
}
