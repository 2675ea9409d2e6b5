import type { FoundQuestion } from '../search/engine/question-words.ts';
import { filterStrings } from '../strings/index.ts';
import { answerTags } from './tags.ts';

/**
 * Returns a list of links to questions on the page of their subject, each with its reply, its status and, in print, its answer;
 * those that nobody has judged are counted.
 */
export function matchingQuestions(questions: readonly FoundQuestion[], page: string): HTMLUListElement {
  const list = document.createElement('ul');
  list.dataset.matching = '';
  list.append(
    ...questions
      .filter(({ id }) => id)
      .map(({ id, question, status, reply, answer, grounds }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = `${page}#${id}`;
        link.textContent = question;
        item.append(link, ' ', ...answerTags(status, reply));
        if (answer) item.append(onPaper(grounds ? `${answer} (${grounds})` : answer));
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

/** Returns a paragraph that only a printed page shows. */
function onPaper(words: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = 'on-paper';
  element.textContent = words;
  return element;
}
