import type { Problem } from '../model/problem.ts';
import { type Citation, findQuote, quoteFlaw, nearestText } from '../model/quote.ts';
import { editionOf } from '../field/standards/editions.ts';
import type { Answer, Certificate, Contact, Processor, Reference } from './library-types.ts';
import type { RegisterEntries, Entry } from './read-registers.ts';
import type { RevisionResult } from './read-revision.ts';

/** The registers with every citation and id resolved against the current revision. */
export interface Registers {
  certificates: Certificate[];
  processors: Processor[];
  former: { certificates: Certificate[]; processors: Processor[] };
  contacts: Contact[];
  references: Reference[];
  answers: Answer[];
}

type Current = Pick<RevisionResult, 'date' | 'sections' | 'unread'>;

type Citing = Entry<'certificates' | 'processors' | 'contacts' | 'answers'>;

/**
 * Resolves what the registers cite: quotes to clauses, ids to entries. `names` are the content folder's files, `drafts`
 * what an entry may have been written for already.
 */
export function resolveRegisters(
  entries: RegisterEntries,
  current: Current,
  names: ReadonlySet<string>,
  drafts: readonly Current[] = [],
): { registers: Registers; problems: Problem[] } {
  const problems: Problem[] = [];
  const cite = (entry: Citing): Citation[] =>
    // what a removed entry once cited, today's policy need not say any more
    (isFormer(entry.data) ? [] : entry.data.citations).flatMap((wanted, index) => {
      const section = current.sections.find(({ id }) => id === wanted.section);
      const citation = section && findQuote(section, wanted.quote);
      if (section && citation) {
        const flaw = flawedQuote(entry, index, section, wanted.quote);
        if (flaw) problems.push(flaw);
        return [citation];
      }
      // what is wrong with a file that could not be read is reported there, once
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
    return { ...data, citations: cite(entry), document: reference, edition, editionEnds: edition?.endsOn };
  });
  const processors = entries.processors.map((entry): Processor => {
    const held = entry.data.certificates.flatMap((id, index) => {
      const certificate = certificates.find((candidate) => candidate.id === id);
      if (!names.has(`certificates/${id}.yaml`))
        problems.push(unknownId(entry, ['certificates', index], 'unknown-certificate', id, 'certificates'));
      return certificate ? [certificate] : [];
    });
    return { ...entry.data, citations: cite(entry), certificates: held };
  });
  const contacts = entries.contacts.map((entry): Contact => ({ ...entry.data, citations: cite(entry) }));
  const answers = entries.answers
    .map((entry): Answer => ({ ...entry.data, citations: cite(entry) }))
    .sort(
      (a, b) =>
        (a.order ?? Number.POSITIVE_INFINITY) - (b.order ?? Number.POSITIVE_INFINITY) ||
        (a.question < b.question ? -1 : 1),
    );
  const split = <Item extends Certificate | Processor>(items: readonly Item[]) =>
    [items.filter((item) => !isFormer(item)), items.filter(isFormer)] as [Item[], Item[]];
  const [heldNow, heldBefore] = split(certificates);
  const [usedNow, usedBefore] = split(processors);
  const former = { certificates: heldBefore, processors: usedBefore };
  return {
    registers: { certificates: heldNow, processors: usedNow, former, contacts, references, answers },
    problems,
  };
}

type Change = Certificate['history'][number];

/** Whether the last that happened to an entry is that it was removed. */
function isFormer(entry: { citations: readonly object[]; history?: readonly Change[] }): boolean {
  return entry.history?.at(-1)?.change === 'removed';
}

function brokenCitation(
  entry: Citing,
  index: number,
  wanted: { section: string; quote: string },
  current: Current,
  drafts: readonly Current[],
): Problem {
  const { path, places } = entry;
  const draft = drafts.find(({ sections }) =>
    sections.some((section) => section.id === wanted.section && findQuote(section, wanted.quote)),
  );
  const inDraft = draft && {
    but: `; the draft of ${draft.date} has`,
    hint: `Seal it with npm run seal -- ${draft.date}, or set PREVIEW=${draft.date} to check and see the site with it.`,
  };
  const section = current.sections.find(({ id }) => id === wanted.section);
  if (!section) {
    const ids = current.sections.map(({ id }) => id).join(', ');
    return {
      path,
      ...places.positionOf(['citations', index, 'section']),
      rule: 'unknown-section',
      message: `The current revision, ${current.date}, has no section ${wanted.section}${inDraft ? `${inDraft.but} it` : ''}.`,
      hint: inDraft?.hint ?? `Use one of ${ids}.`,
    };
  }
  const nearest = nearestText(current.sections, wanted.quote);
  const near = nearest
    ? ` The nearest text is in ${nearest.section.id}, ${nearest.clause.label}: “${nearest.text}”`
    : '';
  return {
    path,
    ...places.positionOf(['citations', index, 'quote']),
    rule: 'quote-not-found',
    message: `No clause of ${section.id} in the revision of ${current.date} has these words${inDraft ? `${inDraft.but} them` : ''}.`,
    hint: inDraft?.hint ?? `Copy the words from one clause.${near}`,
  };
}

function flawedQuote(
  { path, places }: Citing,
  index: number,
  section: Current['sections'][number],
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

function citedBy(url: string, current: Current): Citation[] {
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
