import { answerAsHtml, answerAsText, linkAsHtml, type QuotedAnswer } from '../model/cite.ts';
import { citingStrings as strings } from '../strings/index.ts';
import type { Copied } from './copying.ts';

/** Returns what is copied of an answer with its citations. */
export function quoted(answer: QuotedAnswer): Copied {
  const said = strings.copiedAnswer(answer.quotes.length + answer.sources.length);
  return { text: answerAsText(answer), html: answerAsHtml(answer), said };
}

/** Returns what is copied as the link to an answer. */
export function linked({ url, question }: QuotedAnswer): Copied {
  return { text: url, html: linkAsHtml(url, question), said: strings.copiedLink };
}
