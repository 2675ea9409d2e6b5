import { readFileSync } from 'node:fs';
import path from 'node:path';
import { formatDay } from '../model/day.ts';
import { type Problem, sortProblems } from '../model/problem.ts';
import { folderOf } from '../model/urls.ts';
import { excerptOf } from '../model/words.ts';
import { displayPath, hiddenFiles } from './content-files.ts';
import type { Answer, Library, Subject } from './library-types.ts';
import { positionInSection } from './position-in-section.ts';
import { type SourceAfterReview, sourceAfterReview } from './source-after-review.ts';
import { unquotedSentences } from './unquoted-sentences.ts';
import { withdrawnLinks } from './withdrawn-links.ts';
import { type YamlPlaces, yamlPlaces } from './yaml-places.ts';

/**
 * Returns what an editor should know of content without problems: sentences of the policy that nothing quotes, answers and
 * statements that the policy may not agree with, reviews that are older than a source on `day`, links of drafts to withdrawn policies, and
 * files that are ignored. A notice has the form of a problem, but nothing fails because of it.
 */
export function contentNotices(library: Library, folder: string, day?: string): Problem[] {
  return sortProblems([
    ...library.subjects.flatMap((subject) => noticesOf(subject, folder, day)),
    ...unquotedNotices(library, folder),
    ...withdrawnLinks(library.policies, folder),
    ...hiddenFiles(folder).map(hiddenNotice),
  ]);
}

function hiddenNotice({ path }: { path: string }): Problem {
  return {
    ...{ path, line: 1, column: 1, rule: 'hidden-file' },
    message: 'The file is ignored, because its name begins with a dot.',
    hint: 'Rename it if it is to be published, or remove it.',
  };
}

function noticesOf({ id, statements, answers }: Subject, folder: string, day?: string): Problem[] {
  const contradictions = statements.flatMap(({ id: statement, contradicts }) => {
    if (!contradicts) return [];
    const keys = ['statements', statement, 'contradicts', 'quote'];
    const message = `The statement ${statement} contradicts ${contradicts.label} of the policy.`;
    return { rule: 'contradicts-policy', keys, message, hint: 'Revise one of the two.' };
  });
  const mixed = answers
    .filter(({ status, citations, sources }) => status !== 'not-stated' && citations.length > 0 && sources.length > 0)
    .map((answer) => ({
      rule: 'mixed-sources',
      keys: ['answers', answer.id, 'statements'],
      message: `The answer to “${answer.question}” rests on the policy and on another source.`,
      hint: 'See whether they agree; if not, name the words of the policy as contradicts.',
    }));
  const late = answers.flatMap((answer) => {
    const source = sourceAfterReview(answer, day);
    return source ? { answer, source } : [];
  });
  if (contradictions.length + mixed.length + late.length === 0) return [];
  const full = path.join(folder, 'answers', `${id}.yaml`);
  const places = yamlPlaces(readFileSync(full, 'utf8'));
  return [...contradictions, ...mixed, ...lateReviews(late, places)].map(({ keys, ...notice }) => ({
    path: displayPath(full),
    ...places.positionOf(keys),
    ...notice,
  }));
}

/** Returns a notice for each review that is older than a source, with the newest of them: a file has one for all its answers. */
function lateReviews(late: readonly { answer: Answer; source: SourceAfterReview }[], places: YamlPlaces) {
  const newestFirst = late.toSorted((a, b) => (a.source.on < b.source.on ? 1 : a.source.on > b.source.on ? -1 : 0));
  const ofReview = Map.groupBy(newestFirst, ({ answer }) =>
    places.has(['answers', answer.id, 'reviewedOn']) ? answer.id : undefined,
  );
  return [...ofReview].flatMap(([own, [newest]]) => {
    if (!newest) return [];
    const { question, reviewedOn = '' } = newest.answer;
    return {
      rule: 'reviewed-before-source',
      keys: own === undefined ? ['reviewedOn'] : ['answers', own, 'reviewedOn'],
      message: `The answer to “${question}” was last compared with its sources on ${formatDay(reviewedOn)}, but ${newest.source.words}.`,
      hint: 'Compare them again, and write the day of that.',
    };
  });
}

function unquotedNotices({ company, ...library }: Library, folder: string): Problem[] {
  const statements = library.subjects.flatMap((subject) => subject.statements);
  const entries = [...library.certificates, ...library.processors, ...library.contacts];
  const quoted = [
    ...statements.flatMap(({ citations, contradicts = [] }) => [citations, contradicts].flat()),
    ...entries.flatMap(({ citations }) => citations),
  ];
  return library.policies
    .filter(({ withdrawn }) => !withdrawn)
    .flatMap(({ id, current }) => {
      const own = quoted.filter(({ policy }) => policy === id);
      return unquotedSentences(current.sections, own, company.language).map(({ section, clause, text }) => {
        const full = path.join(folder, folderOf(id), current.date, `${section.id}.mdx`);
        return {
          path: displayPath(full),
          ...positionInSection(readFileSync(full, 'utf8').replaceAll('\r\n', '\n'), clause.text, text),
          rule: 'unquoted-sentence',
          message: `No statement and no register entry quotes “${excerptOf(text, 80)}”.`,
          hint: 'Quote it in a statement if it answers a question.',
        };
      });
    });
}
