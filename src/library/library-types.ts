import type { z } from 'zod';
import type { Diff } from '../model/diff.ts';
import type { Revision } from '../model/policy.ts';
import type { Citation } from '../model/quote.ts';
import type { Answer } from '../registers/answers.ts';
import type { Certificate } from '../registers/certificates.ts';
import type { Contact } from '../registers/contacts.ts';
import type { RegisterName, registerSchemas } from '../registers/index.ts';
import type { Processor } from '../registers/processors.ts';
import type { Reference } from '../registers/references.ts';
import type { companySchema } from '../schemas/index.ts';

export type { Answer, Certificate, Contact, Processor, Reference };

/** Everything a reader or a machine is shown, resolved: pages, search and exports are pure functions of it. */
export interface Library {
  company: Company;
  /** The newest sealed revision. */
  current: Revision;
  /** Sealed revisions, newest first. */
  revisions: Revision[];
  /** Revisions that are not sealed yet, newest first; only `dev` shows them. */
  drafts: Revision[];
  /** What each sealed revision changed against the one before it, newest first. */
  changes: Diff[];
  certificates: Certificate[];
  processors: Processor[];
  /** Certificates and processors that were removed: their history stays. */
  former: { certificates: Certificate[]; processors: Processor[] };
  contacts: Contact[];
  references: Reference[];
  /** In the order of the overview, then by question. */
  answers: Answer[];
  /** What reviewers work through, with what the answers say to each item. */
  frameworks: Framework[];
}

export type Company = z.output<typeof companySchema>;

/** A register's file as it was written, with its id (the file name). */
export type EntryData<Name extends RegisterName> = z.output<(typeof registerSchemas)[Name]> & { id: string };

/** A framework that reviewers work through, such as ISO/IEC 27001:2022. */
export interface Framework {
  id: string;
  title: string;
  /** Its name as reviewers say it. */
  shortTitle: string;
  publisher: string;
  /** The id of the framework's other edition. */
  counterpart?: string;
  /** In the order of the framework. */
  items: FrameworkItem[];
}

/** An item of a framework: a control, a clause of a standard or a point of a law. */
export interface FrameworkItem {
  id: string;
  /** The id as one names it: `Art. 28(3)(g)`. */
  label: string;
  /** What it is about, in our own words. */
  title: string;
  group: string;
  answers: Answer[];
  /** What those answers cite, each once. */
  citations: Citation[];
  /** `stated` when all its answers are, `not-stated` when none says anything. */
  status: Answer['status'];
  /** Ids of the items of the other edition. */
  corresponds: string[];
}
