import type { Problem } from '../model/problem.ts';
import { type Citation, findQuote, quoteFlaw, nearestText } from '../model/quote.ts';
import { editionOf } from '../field/standards/editions.ts';
import type { Answer, Certificate, Contact, Processor, Reference } from './library-types.ts';
import type { RegisterEntries, Entry } from './read-registers.ts';
import type { RevisionResult } from './read-revision.ts';

/** The registers with every quote resolved to a clause of the current revision, and every id to its entry. */
export interface Registers {
  certificates: Certificate[];
  processors: Processor[];
  former: { certificates: Certificate[]; processors: Processor[] };
  contacts: Contact[];
  references: Reference[];
  answers: Answer[];
}

/** The parts of a revision that quotes are looked up in. */
type QuotedRevision = Pick<RevisionResult, 'date' | 'sections' | 'unread'>;

/** An entry of a register whose entries quote the policy. */
type CitingEntry = Entry<'certificates' | 'processors' | 'contacts' | 'answers'>;

/**
 * Returns the registers with quotes resolved to clauses and ids to entries, and a problem for each that cannot be.
 * `names` are the names of all content files. If a quote is found only in one of `drafts`, the problem says so.
 */
export function resolveRegisters(
  entries: RegisterEntries,
  current: QuotedRevision,
  names: ReadonlySet<string>,
  drafts: readonly QuotedRevision[] = [],
): { registers: Registers; problems: Problem[] } {
  const problems: Problem[] = [];
  const citationsOf = (entry: CitingEntry): Citation[] =>
    // the current policy need not contain the quotes of a removed entry
    (isFormer(entry.data) ? [] : entry.data.citations).flatMap((wanted, index) => {
      const section = current.sections.find(({ id }) => id === wanted.section);
      const citation = section && findQuote(section, wanted.quote);
      if (section && citation) {
        const flaw = flawedQuote(entry, index, section, wanted.quote);
        if (flaw) problems.push(flaw);
        return [citation];
      }
      // a section that could not be read has problems of its own, and the quote may well be in it
      if (!current.unread.includes(wanted.section))
        problems.push(brokenCitation(entry, index, wanted, current, drafts));
      return [];
    });
  const references = entries.references.map(({ data }): Reference => ({
    ...data,
    citedBy: citedBy(data.url, current),
  }));
  const certificates = entries.certificates.map((entry): Certificate => {
    const { document, ...data } = entry.data;
    const reference = references.find(({ id }) => id === document);
    if (document && !names.has(`references/${document}.yaml`))
      problems.push(unknownId(entry, ['document'], 'unknown-reference', document, 'references'));
    const edition = editionOf(data.standard);
    return { ...data, citations: citationsOf(entry), document: reference, edition, editionEnds: edition?.endsOn };
  });
  const processors = entries.processors.map((entry): Processor => {
    const held = entry.data.certificates.flatMap((id, index) => {
      const certificate = certificates.find((candidate) => candidate.id === id);
      if (!names.has(`certificates/${id}.yaml`))
        problems.push(unknownId(entry, ['certificates', index], 'unknown-certificate', id, 'certificates'));
      return certificate ? [certificate] : [];
    });
    return { ...entry.data, citations: citationsOf(entry), certificates: held };
  });
  const contacts = entries.contacts.map((entry): Contact => ({ ...entry.data, citations: citationsOf(entry) }));
  const answers = entries.answers
    .map((entry): Answer => ({ ...entry.data, citations: citationsOf(entry) }))
    .sort(
      (a, b) =>
        (a.order ?? Number.POSITIVE_INFINITY) - (b.order ?? Number.POSITIVE_INFINITY) ||
        (a.question < b.question ? -1 : 1),
    );
  const splitFormer = <Item extends Certificate | Processor>(items: readonly Item[]) =>
    [items.filter((item) => !isFormer(item)), items.filter(isFormer)] as [Item[], Item[]];
  const [currentCertificates, formerCertificates] = splitFormer(certificates);
  const [currentProcessors, formerProcessors] = splitFormer(processors);
  return {
    registers: {
      certificates: currentCertificates,
      processors: currentProcessors,
      former: { certificates: formerCertificates, processors: formerProcessors },
      contacts,
      references,
      answers,
    },
    problems,
  };
}

/** Returns whether an entry's history ends with its removal. */
function isFormer(entry: CitingEntry['data'] | Certificate | Processor): boolean {
  return 'history' in entry && entry.history.at(-1)?.change === 'removed';
}

/** Returns the problem of a quote that is in no clause of its section, or whose section does not exist. */
function brokenCitation(
  entry: CitingEntry,
  index: number,
  wanted: { section: string; quote: string },
  current: QuotedRevision,
  drafts: readonly QuotedRevision[],
): Problem {
  const { path, places } = entry;
  const draft = drafts.find(({ sections }) =>
    sections.some((section) => section.id === wanted.section && findQuote(section, wanted.quote)),
  );
  const inDraft = draft && {
    message: `; the draft of ${draft.date} has`,
    hint: `Seal it with npm run seal -- ${draft.date}, or set PREVIEW=${draft.date} to check and see the site with it.`,
  };
  const section = current.sections.find(({ id }) => id === wanted.section);
  if (!section) {
    const ids = current.sections.map(({ id }) => id).join(', ');
    return {
      path,
      ...places.positionOf(['citations', index, 'section']),
      rule: 'unknown-section',
      message: `The current revision, ${current.date}, has no section ${wanted.section}${inDraft ? `${inDraft.message} it` : ''}.`,
      hint: inDraft?.hint ?? `Use one of ${ids}.`,
    };
  }
  const nearest = nearestText(current.sections, wanted.quote);
  const nearestHint = nearest
    ? ` The nearest text is in ${nearest.section.id}, ${nearest.clause.label}: “${nearest.text}”`
    : '';
  return {
    path,
    ...places.positionOf(['citations', index, 'quote']),
    rule: 'quote-not-found',
    message: `No clause of ${section.id} in the revision of ${current.date} has these words${inDraft ? `${inDraft.message} them` : ''}.`,
    hint: inDraft?.hint ?? `Copy the words from one clause.${nearestHint}`,
  };
}

/**
 * Returns the problem of a quote that was found but is a single word or in several clauses, or `undefined` if it is
 * neither.
 */
function flawedQuote(
  { path, places }: CitingEntry,
  index: number,
  section: QuotedRevision['sections'][number],
  quote: string,
): Problem | undefined {
  const flaw = quoteFlaw(section, quote);
  if (!flaw) return undefined;
  const place = { path, ...places.positionOf(['citations', index, 'quote']) };
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

function unknownId(entry: Entry, keys: PropertyKey[], rule: string, id: string, register: string): Problem {
  return {
    path: entry.path,
    ...entry.places.positionOf(keys),
    rule,
    message: `There is no ${register.replace(/s$/, '')} ${id}.`,
    hint: `Add ${register}/${id}.yaml or correct the id.`,
  };
}

/** Returns the clauses of a revision that link to a URL. */
function citedBy(url: string, current: QuotedRevision): Citation[] {
  return current.sections.flatMap((section) =>
    section.clauses
      .filter(({ links }) => links.includes(url))
      .map((clause) => ({
        section: section.id,
        number: section.number,
        title: section.title,
        clause: clause.id,
        label: clause.label,
        quote: clause.text,
      })),
  );
}
