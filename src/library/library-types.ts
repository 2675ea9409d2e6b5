import type { z } from 'zod';
import type { Diff } from '../model/diff.ts';
import type { Revision } from '../model/policy.ts';
import type { Citation } from '../model/quote.ts';
import type { companySchema, registerSchemas, RegisterName } from '../schemas/index.ts';
import type { Edition } from '../field/standards/editions.ts';

/** All content, checked and with its references resolved. Pages, search and exports are pure functions of it. */
export interface Library {
  company: Company;
  /** The newest sealed revision. */
  current: Revision;
  /** Sealed revisions, newest first. */
  revisions: Revision[];
  /** Revisions that are not sealed yet, newest first; only `dev` shows them. */
  drafts: Revision[];
  /** The diff of each sealed revision against the one before it, newest first. */
  changes: Diff[];
  certificates: Certificate[];
  processors: Processor[];
  /** Certificates and processors whose history ends with their removal. */
  former: { certificates: Certificate[]; processors: Processor[] };
  contacts: Contact[];
  references: Reference[];
  /** Those on the overview first, in its order; the rest sorted by question. */
  answers: Answer[];
  /** Standards and laws, with the answers to each of their items. */
  frameworks: Framework[];
}

/** The content of `company.yaml`. */
export type Company = z.output<typeof companySchema>;

/** The content of a register entry's file, with its id: the file name without extension. */
export type EntryData<Name extends RegisterName> = z.output<(typeof registerSchemas)[Name]> & { id: string };

/** A register entry whose quotes have been found in the current revision. */
type WithCitations<Name extends RegisterName> = Omit<EntryData<Name>, 'citations'> & { citations: Citation[] };

/** A certificate that the company or one of its processors holds or held. */
export type Certificate = Omit<WithCitations<'certificates'>, 'document'> & {
  document: Reference | undefined;
  /** The edition of its standard, or `undefined` if `src/field/standards/` does not list it. */
  edition: Edition | undefined;
};

/** A company that processes data on this company's behalf, with the certificates that it holds. */
export type Processor = Omit<WithCitations<'processors'>, 'certificates'> & { certificates: Certificate[] };

/** A way to reach the company for a purpose, such as support. */
export type Contact = WithCitations<'contacts'>;

/** A registered external URL. */
export type Reference = EntryData<'references'> & {
  /** The clauses of the current revision that link to it. */
  citedBy: Citation[];
};

/** The answer to a due-diligence question, with its status and the quotes that it rests on. */
export type Answer = WithCitations<'answers'>;

/** A standard or law that reviewers work through, such as ISO/IEC 27001:2022, with the answers to its items. */
export interface Framework {
  id: string;
  title: string;
  /** Its usual name: `ISO 27001:2022`. */
  shortTitle: string;
  publisher: string;
  /** The id of the framework's other edition. */
  counterpart?: string;
  /** In the framework's order. */
  items: FrameworkItem[];
}

/** An item of a framework: a control, a clause of a standard or a point of a law. */
export interface FrameworkItem {
  id: string;
  /** The id with the framework's prefix: `Art. 28(3)(g)`. */
  label: string;
  /** Its subject in this project's own wording, not the text of the standard or law. */
  title: string;
  /** The heading that the framework lists it under. */
  group: string;
  answers: Answer[];
  /** The quotes that those answers rest on, each once. */
  citations: Citation[];
  /** `stated` if all its answers are, `not-stated` if it has none or all are `not-stated`, otherwise `in-part`. */
  status: Answer['status'];
  /** Ids of the corresponding items in the other edition. */
  corresponds: string[];
}
