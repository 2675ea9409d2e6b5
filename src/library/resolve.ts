import type { Standard } from '../field/standards/editions.ts';
import { readDesignation } from '../field/standards/read-designation.ts';
import type { Problem } from '../model/problem.ts';
import { type Citation, quotedClause } from '../model/quote.ts';
import { withEvents } from '../registers/certificate-events.ts';
import type { AuthoredSource } from '../schemas/source.ts';
import type { Certificate, Contact, Processor, Reference } from './library-types.ts';
import type { Entry, RegisterEntries } from './read-registers.ts';
import { citationOf, type Quoted, resolveCitations } from './resolve-citations.ts';
import { type SourceContext, sourceOf } from './resolve-source.ts';
import { unknownId } from './unknown-id.ts';

/** The registers with every quote resolved to a clause of the current revision, and every id to its entry. */
export interface Registers {
  certificates: Certificate[];
  processors: Processor[];
  former: { certificates: Certificate[]; processors: Processor[] };
  contacts: Contact[];
  references: Reference[];
}

/** An entry of a register whose entries quote the policy. */
type CitingEntry = Entry<'certificates' | 'processors' | 'contacts'>;

/**
 * Returns the registers with quotes resolved to clauses and ids to entries, and a problem for each that cannot be.
 */
export function resolveRegisters(
  entries: RegisterEntries,
  quoted: Quoted,
  { standards, ...context }: Omit<SourceContext, 'references'> & { standards: readonly Standard[] },
): { registers: Registers; problems: Problem[] } {
  const { names } = context;
  const problems: Problem[] = [];
  const restsOn = ({ path, places, data }: CitingEntry) => {
    const found: { citations: Citation[]; problems: Problem[] } = isFormer(data)
      ? // the current policy need not contain the quotes of a removed entry
        { citations: [], problems: [] }
      : resolveCitations(data.citations, { path, places, keys: ['citations'] }, quoted);
    problems.push(...found.problems);
    return { citations: found.citations, source: resolveSource({ path, places }, data.source) };
  };
  const resolveSource = (file: Pick<Entry, 'path' | 'places'>, authored: AuthoredSource | undefined) => {
    const found = sourceOf(authored, { ...file, keys: ['source'] }, { references, ...context });
    problems.push(...found.problems);
    return found.source;
  };
  const references = entries.references.map(({ data }): Reference => ({
    ...data,
    citedBy: citedBy(data.url, quoted),
  }));
  const certificates = entries.certificates.map((entry): Certificate => {
    const { document, ...data } = entry.data;
    const reference = references.find(({ id }) => id === document);
    if (document && !names.has(`references/${document}.yaml`))
      problems.push(unknownId(entry, ['document'], 'unknown-reference', document, 'references'));
    const reading = readDesignation(data.standard, standards);
    const edition = reading.kind === 'edition' ? reading.edition : undefined;
    const dates = {
      editionEnds: edition?.endsOn,
      // of a known standard without a known edition, nobody can ever tell
      editionUnsureFrom: edition || reading.kind === 'unknown-standard' ? edition?.unsureFrom : '0000-01-01',
    };
    const history = withEvents(data.history, { ...data, edition, ...dates });
    return { ...data, ...restsOn(entry), document: reference, edition, ...dates, history };
  });
  const processors = entries.processors.map((entry): Processor => {
    const held = entry.data.certificates.flatMap((id, index) => {
      const certificate = certificates.find((candidate) => candidate.id === id);
      if (!names.has(`certificates/${id}.yaml`))
        problems.push(unknownId(entry, ['certificates', index], 'unknown-certificate', id, 'certificates'));
      return certificate ? [certificate] : [];
    });
    return { ...entry.data, ...restsOn(entry), certificates: held };
  });
  const contacts = entries.contacts.map((entry): Contact => ({ ...entry.data, ...restsOn(entry) }));
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
    },
    problems,
  };
}

/** Returns whether an entry's history ends with its removal. */
function isFormer(entry: CitingEntry['data'] | Certificate | Processor): boolean {
  return 'history' in entry && entry.history.at(-1)?.change === 'removed';
}

/** Returns the clauses of the current revisions of policies that apply that link to a URL. */
function citedBy(url: string, quoted: Quoted): Citation[] {
  const applied = quoted.filter(({ withdrawnOn }) => !withdrawnOn);
  return applied.flatMap((policy) =>
    policy.current.sections.flatMap((section) =>
      section.clauses
        .filter(({ links }) => links.includes(url))
        .map((clause) => citationOf(quotedClause(section, clause), policy, quoted)),
    ),
  );
}
