import { noteSentence } from '../model/certificate-words.ts';
import { answerAsHtml, answerAsText, linkAsHtml, type QuotedAnswer } from '../model/cite.ts';
import { localDay } from '../model/local-day.ts';
import { citingStrings as strings } from '../strings/index.ts';
import type { Copied } from './copying.ts';

/** Returns what is copied of an answer with its citations, and with the status of certificates on the reader's day. */
export function quoted(answer: QuotedAnswer): Copied {
  const said = strings.copiedAnswer(answer.quotes.length + answer.sources.length);
  const notes = (answer.certificates ?? []).map((certificate) => noteSentence(certificate, localDay(new Date())));
  return { text: answerAsText(answer, notes), html: answerAsHtml(answer, notes), said };
}

/** Returns what is copied as the link to an answer. */
export function linked({ url, question }: QuotedAnswer): Copied {
  return { text: url, html: linkAsHtml(url, question), said: strings.copiedLink };
}
