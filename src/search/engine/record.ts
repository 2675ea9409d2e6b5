import type { CertificateFacts } from '../../model/certificate-words.ts';
import { placeKey } from './place-key.ts';

/** The kinds of things that the search finds. */
export type HitKind =
  'clause' | 'subject' | 'certificate' | 'processor' | 'contact' | 'reference' | 'framework' | 'page';

/** A policy as search hits name it. */
export interface PolicyName {
  id: string;
  title: string;
}

/** A file of a policy that the search finds by the policy's name and its own. */
export type PolicyFile = 'pdf' | 'evidence';

/** A thing that a company may say of a revision beside its text. */
export type PolicyFact = 'owner' | 'approval' | 'review' | 'version' | 'effect';

/** A judged question of a subject, with what the company answers. */
export interface SearchedAnswer {
  /** The id of the question. */
  id: string;
  question: string;
  status: 'stated' | 'in-part' | 'not-stated';
  /** The reply to a yes-or-no question. */
  reply?: 'yes' | 'no';
  /** The words of the answer. */
  text: string;
  /** The keys of the clauses that it cites, best first; of those that come nearest if it is not stated. */
  clauses: string[];
  /** Its sources in words, the policies first, if it has others than those; what comes nearest if it is not stated. */
  sources?: string[];
}

/** One thing that the search can find, as the site publishes it. */
export interface SearchRecord {
  kind: HitKind;
  /** Path from the site's root. */
  url: string;
  title: string;
  /** The text that is shown under the title. */
  text: string;
  /** The id of the policy that a clause is in or a page is of, if the company has several. */
  policy?: string;
  /** The file that a page record is, if it is one of a policy: it is found by its name only. */
  file?: PolicyFile;
  /** Ids of the withdrawn policies in whose place the policy of a page is. */
  replaces?: string[];
  /** The heading it stands under, if that is not its title. */
  heading?: string;
  /** The keys of the sections it is in or cites, best first. */
  sections: string[];
  /** Its sources other than the policy, in words. */
  sources?: string[];
  /** The label that the document itself gives a clause's section, if it is not the number. */
  label?: string;
  /** The clause's ordinal in its section. */
  clause?: string;
  /** The clause that leads in to a clause, an item of a list: its ordinal in the section, or its URL if that is of another page. */
  leadIn?: string;
  /** Names of it: a query that is one of them means this record. */
  names?: string[];
  /** The status of a framework's item, as data has it; a page shows its counts. */
  status?: string;
  /** The numbers of a framework item's questions, in words. */
  counts?: string;
  /** The day from which the text applies, if that is to come on the day of the build. */
  from?: string;
  /** The last day on which the text applies, if it applied on the day of the build and something else is to come, or if it is withdrawn. */
  until?: string;
  /** The key of the clause that a clause becomes, if it applies until then; absent if its own URL has its key. */
  key?: string;
  /** What the page of a policy says of it beside its text, if the company has several. */
  states?: PolicyFact[];
  /** The ids of the certificates that a clause is quoted for or links to, or whose document a reference is. */
  certificates?: string[];
  /** Whether a certificate is the company's own. */
  isOwn?: true;
  /** A subject's judged questions. */
  answers?: SearchedAnswer[];
  /** The facts that decide a certificate's status on the reader's day. */
  facts?: CertificateFacts;
  /** Texts that are searched but not shown. */
  aliases?: string[];
  /** Ids of the concepts that its words mean. */
  concepts: string[];
  /** Ids of the concepts that its words may mean. */
  hints: string[];
  /** Ids of the concepts of its heading. */
  titleConcepts: string[];
  /** Ids of the concepts that its title or another name of it means as a whole. */
  nameConcepts: string[];
  /** The title of the policy that a clause is in, if the company has several. */
  policyTitle?: string;
  /** Ids of the concepts of that title. */
  policyConcepts?: string[];
}

/** A record before its concepts are found. */
export type PlainRecord = Omit<
  SearchRecord,
  'concepts' | 'hints' | 'titleConcepts' | 'nameConcepts' | 'policyTitle' | 'policyConcepts'
>;

/** Returns the key of a clause's record. */
export function clauseKeyOf({ key, url, policy }: Pick<PlainRecord, 'key' | 'url' | 'policy'>): string {
  return key ?? placeKey(policy, url.split('#')[1] ?? '');
}

/** Returns the key of the section of each clause among records, by the clause's key. */
export function sectionsByClause(records: readonly PlainRecord[]): Map<string, string> {
  const clauses = records.filter(({ kind }) => kind === 'clause');
  return new Map(clauses.map((record) => [clauseKeyOf(record), record.sections[0] ?? '']));
}

/** Returns the document's own labels of sections among records, by the section's key. */
export function labelsBySection(records: readonly PlainRecord[]): Map<string, string> {
  return new Map(
    records.flatMap(({ kind, label, sections: [section = ''] }) =>
      kind === 'clause' && label !== undefined ? [[section, label] as const] : [],
    ),
  );
}

/** Returns the words a record is found by, shown or not. A clause's title, which is its section's, is not among them. */
export function searchedText({ kind, title, text, answers = [], aliases = [] }: PlainRecord): string {
  const stated = answers.filter(({ status }) => status !== 'not-stated').map((answer) => answer.text);
  return [kind === 'clause' ? '' : title, text, ...new Set(stated), ...aliases].filter(Boolean).join('. ');
}
