import type { z } from 'zod';
import type { Diff } from '../model/diff.ts';
import type { Revision } from '../model/policy.ts';
import type { Citation } from '../model/quote.ts';
import type { SpecialistPurpose, TopicId } from '../field/topics.ts';
import type { Answer, JudgedAnswer, JudgedStatus, Statement } from '../registers/answer.ts';
import type { Certificate } from '../registers/certificates.ts';
import type { Contact } from '../registers/contacts.ts';
import type { RegisterName, registerSchemas } from '../registers/index.ts';
import type { Processor } from '../registers/processors.ts';
import type { Reference } from '../registers/references.ts';
import type { Source } from '../registers/source.ts';
import type { companySchema } from '../schemas/index.ts';
import type { PolicyData } from '../schemas/policy.ts';

export type { Answer, Certificate, Contact, JudgedAnswer, JudgedStatus, Processor, Reference, Source, Statement };

/** All content, checked and with its references resolved. Pages, search and exports are pure functions of it. */
export interface Library {
  company: Company;
  /** The pictures of the company's brand, by what they are for. */
  pictures?: Partial<Record<'logo' | 'logoDark' | 'icon', Picture>>;
  /** A digest of the revision that was sealed first: what ids of published things are derived from, as it never changes. */
  origin: string;
  /** The policies that have a sealed revision, in the order of lists; those that were withdrawn last. */
  policies: [Policy, ...Policy[]];
  certificates: Certificate[];
  processors: Processor[];
  /** Certificates and processors whose history ends with their removal. */
  former: { certificates: Certificate[]; processors: Processor[] };
  contacts: Contact[];
  references: Reference[];
  /** What reviewers ask about: the field's subjects and the company's own, by topic and title. */
  subjects: Subject[];
  /** The questions of all subjects that somebody has judged, in the order of the subjects. */
  answers: JudgedAnswer[];
  /** The answers of the overview, in its order. */
  overview: { answer: JudgedAnswer; label: string }[];
  /** Standards and laws, with the answers to each of their items. */
  frameworks: Framework[];
}

/** A picture of the company's brand. */
export interface Picture {
  /** The name of its file in `brand/`. */
  name: string;
  /** The SVG document. */
  svg: string;
  /** Its width divided by its height. */
  ratio: number;
}

/** A policy with its revisions. */
export interface Policy {
  /** The name of its folder: `policy`, or one of those in `policies/`. */
  id: string;
  /** The name that citations and lists give it: that of `policy.yaml`, or else of the current revision. */
  title: string;
  kind: PolicyData['kind'];
  /** What it covers, in a sentence, if the company says so. */
  covers?: string | undefined;
  /** Since when it no longer applies, and the id of the policy that takes its place. */
  withdrawn?: { on: string; replacedBy?: string | undefined } | undefined;
  /** A digest of its revision that was sealed first. */
  origin: string;
  /** The newest sealed revision. */
  current: Revision;
  /** Sealed revisions, newest first. */
  revisions: Revision[];
  /** Revisions that are not sealed yet, newest first; only `dev` shows them. */
  drafts: Revision[];
  /** The diff of each sealed revision against the one before it, newest first. */
  changes: Diff[];
}

/** The content of `company.yaml`. */
export type Company = z.output<typeof companySchema>;

/** The content of a register entry's file, with its id: the file name without extension. */
export type EntryData<Name extends RegisterName> = z.output<(typeof registerSchemas)[Name]> & { id: string };

/** A thing that reviewers ask about, such as backups, with what the company says about it. */
export interface Subject {
  id: string;
  title: string;
  topic: TopicId;
  /** The purpose of the contact to ask about it, if it is not that of its topic. */
  contact?: SpecialistPurpose | undefined;
  /** Ways to name it. */
  wordings: string[];
  statements: Statement[];
  /** All its questions in their order, also those that are not assessed. */
  answers: Answer[];
}

/** A standard or law that reviewers work through, such as ISO/IEC 27001:2022, with the answers to its items. */
export interface Framework {
  id: string;
  title: string;
  /** Its usual name: `ISO 27001:2022`. */
  shortTitle: string;
  publisher: string;
  /** Other names that readers search it by. */
  names?: readonly string[] | undefined;
  /** Words before the number of an item, besides that in the item's label. */
  itemWords?: readonly string[] | undefined;
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
  /** The questions that ask about it and that somebody has judged. */
  answers: JudgedAnswer[];
  /** The questions that ask about it and that nobody has judged. */
  notAssessed: Answer[];
  /** The quotes that those answers rest on, each once. */
  citations: Citation[];
  /** Ids of the corresponding items in the other edition. */
  corresponds: string[];
}
