import { mainPolicy } from '../model/urls.ts';
import type { Problem } from '../model/problem.ts';
import { type Citation, findQuote, nearestText, type QuotedClause, quoteFlaw } from '../model/quote.ts';
import type { RevisionResult } from './read-revision.ts';
import type { YamlPlaces } from './yaml-places.ts';

/** The parts of a revision that quotes are looked up in. */
export type QuotedRevision = Pick<RevisionResult, 'policy' | 'date' | 'sections' | 'unread' | 'seal'>;

/** The revisions of a policy that quotes are looked up in. */
export interface QuotedPolicy {
  id: string;
  title: string;
  /** The day from which it no longer applies, if it was withdrawn: nothing may rest on it then. */
  withdrawnOn?: string | undefined;
  current: QuotedRevision;
  /** Where a quote may be found that is not in the current revision; the problem then says so. */
  drafts: readonly QuotedRevision[];
}

/** The policies that quotes are looked up in. */
export type Quoted = readonly QuotedPolicy[];

/** A file that quotes a policy or names a source, and the path to that in it: `['statements', 'hourly', 'citations', 0]`. */
export interface CitingFile {
  path: string;
  places: YamlPlaces;
  keys: PropertyKey[];
}

/** A citation as it is written. */
interface Wanted {
  policy?: string | undefined;
  section: string;
  quote: string;
}

/** Returns the citations that were found in the current revision, and a problem for each that was not, or is no good. */
export function resolveCitations(
  all: readonly Wanted[],
  file: CitingFile,
  quoted: Quoted,
): { citations: Citation[]; problems: Problem[] } {
  const found = all.map((wanted, index) => resolveCitation(wanted, { ...file, keys: [...file.keys, index] }, quoted));
  return {
    citations: found.flatMap(({ citation }) => citation ?? []),
    problems: found.flatMap(({ problems }) => problems),
  };
}

/** Returns a citation if the current revision has it, and its problem if not, or if it is no good. */
export function resolveCitation(
  wanted: Wanted,
  file: CitingFile,
  quoted: Quoted,
): { citation: Citation | undefined; problems: Problem[] } {
  const policy = policyNamed(wanted.policy, quoted);
  if (!policy) return { citation: undefined, problems: [unknownPolicy(wanted.policy, file, quoted)] };
  const { current } = policy;
  const section = current.sections.find(({ id }) => id === wanted.section);
  const found = section && findQuote(section, wanted.quote);
  if (found) {
    const problems = [flawedQuote(file, section, wanted.quote), withdrawnPolicy(policy, file)];
    return { citation: citationOf(found, policy, quoted), problems: problems.filter((one) => one !== undefined) };
  }
  // a section that could not be read has problems of its own, and the quote may well be in it
  const isUnread = current.unread.includes(wanted.section);
  return { citation: undefined, problems: isUnread ? [] : [brokenCitation(file, wanted, policy, quoted)] };
}

/** Returns a clause of a policy as a citation, whose label names the policy if there are several. */
export function citationOf(clause: QuotedClause, { title, current }: QuotedPolicy, quoted: Quoted): Citation {
  const { policy, date, seal } = current;
  const label = quoted.length > 1 ? `${title} ${clause.label}` : clause.label;
  return { policy, policyTitle: title, date, ...(seal ? { seal: seal.head } : {}), ...clause, label };
}

/** Returns the policy that a citation names: without a name the only one, or else that in `policy/`. */
export function policyNamed<Named extends { id: string }>(
  name: string | undefined,
  policies: readonly Named[],
): Named | undefined {
  const [only, ...others] = policies;
  if (name === undefined && others.length === 0) return only;
  return policies.find(({ id }) => id === (name ?? mainPolicy));
}

function unknownPolicy(name: string | undefined, { path, places, keys }: CitingFile, quoted: Quoted): Problem {
  const ids = quoted.map(({ id }) => id).join(', ');
  const message = name
    ? `There is no policy ${name} with a sealed revision.`
    : 'The citation does not say which policy it quotes.';
  const key = name ? 'policy' : 'section';
  return {
    path,
    ...places.positionOf([...keys, key]),
    rule: 'unknown-policy',
    message,
    hint: `Name it as policy: one of ${ids}.`,
  };
}

function withdrawnPolicy({ id, withdrawnOn }: QuotedPolicy, { path, places, keys }: CitingFile): Problem | undefined {
  if (!withdrawnOn) return undefined;
  return {
    path,
    ...places.positionOf([...keys, 'quote']),
    rule: 'withdrawn-policy',
    message: `The policy ${id} is withdrawn from ${withdrawnOn}, so nothing can rest on its words.`,
    hint: 'Quote the policy that takes its place, or remove the citation.',
  };
}

/** Returns the problem of a quote that is in no clause of its section, or whose section does not exist. */
function brokenCitation(
  { path, places, keys }: CitingFile,
  wanted: Wanted,
  { current, drafts }: QuotedPolicy,
  quoted: Quoted,
): Problem {
  const draft = drafts.find(({ sections }) =>
    sections.some((section) => section.id === wanted.section && findQuote(section, wanted.quote)),
  );
  const named = (date: string) => (current.policy === mainPolicy ? date : `${current.policy} ${date}`);
  const inDraft = draft && {
    message: `; the draft of ${draft.date} has`,
    hint: `Seal it with npm run seal -- ${named(draft.date)}, or set PREVIEW=${named(draft.date).replace(' ', '/')} to check and see the site with it.`,
  };
  const of = quoted.length > 1 ? ` of ${current.policy}` : '';
  const section = current.sections.find(({ id }) => id === wanted.section);
  if (!section) {
    const ids = current.sections.map(({ id }) => id).join(', ');
    return {
      path,
      ...places.positionOf([...keys, 'section']),
      rule: 'unknown-section',
      message: `The current revision${of}, ${current.date}, has no section ${wanted.section}${inDraft ? `${inDraft.message} it` : ''}.`,
      hint: inDraft?.hint ?? `Use one of ${ids}.${nearestHint(wanted.quote, quoted.length > 1 ? quoted : [])}`,
    };
  }
  return {
    path,
    ...places.positionOf([...keys, 'quote']),
    rule: 'quote-not-found',
    message: `No clause of ${section.id} in the revision${of} of ${current.date} has these words${inDraft ? `${inDraft.message} them` : ''}.`,
    hint: inDraft?.hint ?? `Copy the words from one clause.${nearestHint(wanted.quote, quoted)}`,
  };
}

/** Returns a sentence that names the text of all policies nearest to a quote; empty if none shares a word with it. */
function nearestHint(quote: string, quoted: Quoted): string {
  const sections = quoted.flatMap(({ current }) => current.sections);
  const nearest = nearestText(sections, quote);
  if (!nearest) return '';
  const policy = quoted.find(({ current }) => current.sections.includes(nearest.section));
  const place = quoted.length > 1 ? `${policy?.id}, ${nearest.section.id}` : nearest.section.id;
  return ` The nearest text is in ${place}, ${nearest.clause.label}: “${nearest.text}”`;
}

/**
 * Returns the problem of a quote that was found but is a single word or in several clauses, or `undefined` if it is
 * neither.
 */
function flawedQuote(
  { path, places, keys }: CitingFile,
  section: QuotedRevision['sections'][number],
  quote: string,
): Problem | undefined {
  const flaw = quoteFlaw(section, quote);
  if (!flaw) return undefined;
  const place = { path, ...places.positionOf([...keys, 'quote']) };
  if (flaw.kind === 'short') {
    const message = `The quote “${quote}” is a single word, which states nothing on its own.`;
    return {
      ...place,
      rule: 'quote-too-short',
      message,
      hint: 'Quote the sentence, or the part of it that gives the answer.',
    };
  }
  const message = `${flaw.labels.length} clauses of ${section.id} have these words: ${flaw.labels.join(', ')}.`;
  return { ...place, rule: 'quote-ambiguous', message, hint: 'Quote more words of the clause you mean.' };
}
