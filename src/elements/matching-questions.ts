import type { FoundQuestion } from '../search/engine/question-words.ts';
import { filterStrings, statusNames } from '../strings/index.ts';
import { label } from './tags.ts';

/** Returns a list of links to questions on the page of their subject, each with its status; those that nobody has judged are counted. */
export function matchingQuestions(questions: readonly FoundQuestion[], page: string): HTMLUListElement {
  const list = document.createElement('ul');
  list.dataset.matching = '';
  list.append(
    ...questions
      .filter(({ id }) => id)
      .map(({ id, question, status }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = `${page}#${id}`;
        link.textContent = question;
        const tag = label(statusNames[status as keyof typeof statusNames] ?? status, 'tag');
        tag.dataset.status = status;
        item.append(link, ' ', tag);
        return item;
      }),
  );
  const notAssessed = questions.filter(({ id }) => !id).length;
  if (notAssessed > 0) {
    const item = document.createElement('li');
    item.className = 'cited';
    item.textContent = filterStrings.notAssessed(notAssessed);
    list.append(item);
  }
  return list;
}
