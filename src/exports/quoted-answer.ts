import type { JudgedAnswer, Library } from '../library/library-types.ts';
import { certificateFacts } from '../model/certificate-words.ts';
import type { QuotedAnswer } from '../model/cite.ts';
import { formatDay } from '../model/day.ts';
import { inForceFrom } from '../model/in-force.ts';
import { dayOf, formatRevision } from '../model/revision-id.ts';
import { type PathToUrl, urls } from '../model/urls.ts';
import { laterSources } from '../registers/later-sources.ts';
import { documentWithUrl, type Source, sourceWords } from '../registers/source.ts';
import { sourceStrings as words, strings } from '../strings/index.ts';
import { statusWords } from './answers-by-topic.ts';
import { certificatesOfAnswer } from './certificates-of.ts';
import { sourceOf } from './collected-certificate.ts';
import { newestRevision, onlyPolicy } from './policy-basis.ts';

/** Returns an answer as readers copy it on the day of the build: with its quotes, its other sources, its certificates and its URL. */
export function quotedAnswer(
  answer: JudgedAnswer,
  library: Pick<Library, 'company' | 'policies' | 'certificates'>,
  absolute: PathToUrl,
  day: string,
): QuotedAnswer {
  const { status, question, citations, sources } = answer;
  const certificates = certificatesOfAnswer(library.certificates, answer).map((one) => ({
    name: `${one.standard}, ${one.holder}`,
    facts: certificateFacts(one),
  }));
  return {
    question,
    status: statusWords(answer),
    // “Not stated. Not stated.” would say it twice
    answer: status === 'not-stated' && answer.answer === `${strings.notStated}.` ? '' : answer.answer,
    nearest: status === 'not-stated' && citations.length + sources.length > 0 ? strings.subject.nearest : '',
    url: absolute(urls.answer(answer.subject.id, answer.id)),
    asOf: asOf(answer, library),
    ...(certificates.length > 0 ? { certificates } : {}),
    quotes: citations.map((one) => ({ quote: one.quote, source: sourceOf(one, library, absolute, day) })),
    sources: sources.flatMap((one) => {
      if (one.kind === 'document') return [documentWithUrl(one)];
      // what comes nearest is not in the words of the answer
      return status === 'not-stated'
        ? answer.statements
            .filter(({ source }) => isSame(source, one))
            .map(({ text }) => words.saying(sourceWords(one), text))
        : [sourceWords(one)];
    }),
  };
}

/** Returns when an answer was last compared with its sources, and which of them are later, or else with what text it was given. */
function asOf(answer: JudgedAnswer, library: Pick<Library, 'policies'>): string {
  if (!answer.reviewedOn) return givenWith(library);
  const later = laterSources(answer);
  const compared = words.comparedOn(formatDay(answer.reviewedOn));
  return later.length > 0 ? `${compared}; ${words.later(later)}` : compared;
}

/** Returns with what text an answer that nobody compared with its sources was given: the newest, be it in force or not. */
function givenWith(library: Pick<Library, 'policies'>): string {
  const date = formatRevision(newestRevision(library));
  const only = onlyPolicy(library)?.current;
  if (!only) return words.withPolicies(date);
  const isDelayed = inForceFrom(only) > dayOf(only.date);
  return words.withPolicy(date, isDelayed ? formatDay(inForceFrom(only)) : undefined);
}

function isSame(source: Source | undefined, other: Source): boolean {
  return source?.kind === 'company' && source.on === other.on;
}
