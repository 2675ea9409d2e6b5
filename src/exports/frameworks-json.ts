import type { Framework, FrameworkItem, Library } from '../library/library-types.ts';
import { type PathToUrl, urls } from '../model/urls.ts';
import { groundsOf } from '../registers/answers.ts';
import { citationsJson } from '../registers/citations.ts';
import { notesJson, notesOn } from '../registers/noted-certificates.ts';
import { sourcesJson } from '../registers/sources.ts';
import { certificatesOfAnswer } from './certificates-of.ts';
import { countQuestions, type ItemStatus, itemStatus } from './count-questions.ts';
import { jsonHeading } from './json-heading.ts';
import type { DataOf } from './shapes/index.ts';

/** Returns the number of items with each status, and the number of all. */
function countItems(items: readonly FrameworkItem[]) {
  const count = (wanted: ItemStatus) => items.filter((item) => itemStatus(item) === wanted).length;
  return {
    items: items.length,
    stated: count('stated'),
    inPart: count('in-part'),
    notStated: count('not-stated'),
    notAssessed: count('not-assessed'),
  };
}

/** Returns `frameworks.json`: for each framework its titles, its counts, and the URLs of its page and its items. */
export function frameworksJson(library: Library, absolute: PathToUrl): DataOf<'frameworks'> {
  return {
    ...jsonHeading(library, 'frameworks', absolute),
    frameworks: library.frameworks.map((framework) => ({
      ...about(framework),
      counts: countItems(framework.items),
      questions: countQuestions(framework.items),
      page: absolute(urls.framework(framework.id)),
      data: absolute(urls.frameworkData(framework.id)),
      csv: absolute(urls.frameworkCsv(framework.id)),
    })),
  };
}

/**
 * Returns a framework's own JSON file: each item with its counts of questions, its answers, their sources and the certificates
 * that they speak of, with their statuses on a day.
 */
export function frameworkJson(
  library: Library,
  framework: Framework,
  absolute: PathToUrl,
  day: string,
): DataOf<'framework'> {
  const publication = { absolute, day };
  return {
    ...jsonHeading(library, 'framework', absolute),
    ...about(framework),
    counts: countItems(framework.items),
    questions: countQuestions(framework.items),
    items: framework.items.map((item) => ({
      id: item.id,
      title: item.title,
      group: item.group,
      status: itemStatus(item),
      questions: countQuestions([item]),
      corresponds: item.corresponds,
      page: absolute(urls.frameworkItem(framework.id, item.id)),
      answers: item.answers.map((answer) => ({
        id: answer.id,
        question: answer.question,
        status: answer.status,
        reply: answer.reply ?? null,
        answer: answer.answer,
        sources: sourcesJson(groundsOf(answer), publication),
        certificates: notesJson(notesOn(certificatesOfAnswer(library.certificates, answer), day), publication),
        page: absolute(urls.answer(answer.subject.id, answer.id)),
      })),
      citations: citationsJson(item.citations, publication),
    })),
  };
}

function about({ id, title, shortTitle, publisher, counterpart }: Framework) {
  return { id, title, shortTitle, publisher, counterpart: counterpart ?? null };
}
