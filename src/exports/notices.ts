import type { Answer, Library } from '../library/library-types.ts';
import { formatRevision } from '../model/revision-id.ts';
import { otherSources, type Source } from '../registers/source.ts';
import { strings } from '../strings/index.ts';
import { countAnswers } from './count-questions.ts';
import { basisInWords, onlyPolicy } from './policy-basis.ts';

/** Explains the statuses to readers who have only the document. */
export const statusMeanings: Record<Answer['status'], string> = {
  stated: 'the answer rests on sources that are named',
  'in-part': 'sources that are named give some of what is asked; the answer says what is missing',
  'not-stated': 'no source says it; this means neither yes nor no',
  'not-assessed':
    'nobody has looked for the answer yet; these questions are counted, those of subjects without a page too, and not listed',
};

/** Returns the name of each status, the number of questions that have it, and its meaning. */
export function statusNotices({
  subjects,
}: Pick<Library, 'subjects'>): { name: string; count: number; meaning: string }[] {
  const counts = countAnswers(subjects.flatMap(({ answers }) => answers));
  return (['stated', 'in-part', 'not-stated', 'not-assessed'] as const)
    .filter((status) => status !== 'not-assessed' || counts[status] > 0)
    .map((status) => ({ name: strings.status[status], count: counts[status], meaning: statusMeanings[status] }));
}

/** Returns a sentence that says what the sources of a company are: the policy alone, or other sources too. */
export function sourcesNotice(library: Library): string {
  const only = onlyPolicy(library);
  const policy = only ? `the policy of ${formatRevision(only.current.date)}` : basisInWords(library);
  const kinds = new Set(sourcesOf(library).map(({ kind }) => kind));
  const sources = [
    policy,
    ...(kinds.has('document') ? ['documents, each with the day on which it was seen'] : []),
    ...(kinds.has('company') ? ['the company itself, with the day on which it said so'] : []),
  ];
  if (sources.length > 1) return `Sources: ${sources.join('; ')}.`;
  return only ? `The only source is ${policy}.` : `The only sources are ${policy}.`;
}

/** Returns whether a statement or a register entry rests on a source other than the policy. */
export function hasOtherSources(library: Sourced): boolean {
  return sourcesOf(library).length > 0;
}

type Sourced = Pick<Library, 'subjects' | 'certificates' | 'processors' | 'contacts'>;

function sourcesOf({ subjects, certificates, processors, contacts }: Sourced): Source[] {
  const statements = subjects.flatMap((subject) => subject.statements);
  return [...statements, ...certificates, ...processors, ...contacts].flatMap((one) => otherSources(one));
}
