import { noteSentence } from '../model/certificate-words.ts';
import { type CitationSource, escapeHtml, linkAsHtml, quoteAsHtml, quoteAsText } from '../model/cite.ts';
import { citedStanding, type RevisionDays } from '../model/cited-standing.ts';
import { localDay } from '../model/local-day.ts';
import { spokenLabel } from '../model/spoken-label.ts';
import { interfaceLanguage, leadInStrings, citingStrings as strings } from '../strings/index.ts';
import { basketButton } from './basket-button.ts';
import { button } from './button.ts';
import { certificatesNotedAt } from './certificates-noted-at.ts';
import { clauseLeadIn } from './clause-lead-in.ts';
import { clauseWords } from './clause-words.ts';
import { CopyMessage } from './copying.ts';

/**
 * Returns the choices for a clause: to copy its words with their citation, to copy its link, and to collect it. `days` say whether
 * its revision applies on the reader's day. What leads in to an item of
 * a list and the site's notes on certificates go with the words.
 */
export function clauseChoices(
  clause: HTMLElement,
  cited: Omit<CitationSource, 'standing'>,
  days: RevisionDays,
  basket: string,
): HTMLElement {
  const source = { ...cited, standing: citedStanding(days, localDay(new Date())) };
  const words = clauseWords(clause);
  const { label = '', url } = source;
  const certificates = certificatesNotedAt(url);
  const above = clauseLeadIn(clause);
  const leadIn = above ? leadInStrings.listAfter(above) : '';
  const notes = [
    ...(leadIn ? [leadIn] : []),
    ...certificates.map((certificate) => noteSentence(certificate, localDay(new Date()))),
  ];
  const message = new CopyMessage();
  const quoted = {
    text: [quoteAsText(words, source), ...notes].join('\n'),
    html: [quoteAsHtml(words, source), ...notes.map((note) => `<p>${escapeHtml(note)}</p>`)].join(''),
    said: strings.copiedClause,
  };
  const linked = { text: url, html: linkAsHtml(url, label), said: strings.copiedLink };
  const choices = document.createElement('span');
  choices.className = 'citing';
  // the text around may be in another language
  choices.lang = interfaceLanguage;
  choices.dir = 'ltr';
  choices.setAttribute('role', 'group');
  choices.setAttribute('aria-label', strings.citeClause(spokenLabel(label)));
  choices.append(
    button(strings.quote, (pressed) => message.copy(quoted, pressed)),
    button(strings.link, (pressed) => message.copy(linked, pressed)),
    basketButton(
      basket,
      spokenLabel(label),
      { kind: 'clause', url, quote: words, leadIn, source, certificates },
      message,
    ),
    message.element,
  );
  return choices;
}
