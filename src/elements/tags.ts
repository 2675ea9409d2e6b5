import { replyNames, statusNames } from '../strings/index.ts';

/** Returns the status of an answer as a tag, after the reply if the question is a yes-or-no one: `No · Stated`. */
export function answerTags(status: keyof typeof statusNames, reply?: keyof typeof replyNames): (Node | string)[] {
  return [...(reply ? [label(replyNames[reply], 'reply'), ' '] : []), statusTag(statusNames[status], status)];
}

/** Returns a tag with a status in words; the status as data decides its colour. */
export function statusTag(words: string, status: string): HTMLElement {
  // the status of a certificate is that of an element around its tag
  const around = document.createElement('span');
  around.dataset.status = status;
  const tag = label(words, 'tag');
  tag.dataset.status = status;
  around.append(tag);
  return around;
}

/** Returns words that stand out as a label of a class: `kind` for what something is, `reply` for yes or no. */
export function label(words: string, className: string): HTMLElement {
  const element = document.createElement('strong');
  element.className = className;
  element.textContent = words;
  return element;
}
