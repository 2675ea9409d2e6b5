import type { BasketItem, StatedFact } from '../model/basket.ts';
import { certificateStatus } from '../model/certificate-status.ts';
import { type NotedCertificate, noteSentence, statusName, statusReason } from '../model/certificate-words.ts';
import type { CitationSource } from '../model/cite.ts';
import { formatDay } from '../model/day.ts';
import { basketStrings as strings, statusNames } from '../strings/index.ts';

/** An item of the basket in words, as it is shown, copied and saved. */
export interface BasketEntry {
  kind: string;
  title: string;
  /** The status in words; for a clause whether its revision applies, empty if it does. */
  status: string;
  /** The status of a certificate or an answer as data has it, which its colour goes by. */
  tone: string;
  /** The reply to a yes-or-no question as data has it; empty for others. */
  reply: string;
  /** The words of an answer or what leads in to a clause, each with the site's notes on it, or the reason of a certificate's status. */
  text: string;
  /** What a certificate states; nothing for others. */
  facts: readonly StatedFact[];
  /** Introduces the sources of what is not stated; otherwise empty. */
  introduction: string;
  quotes: { quote: string; source: CitationSource }[];
  /** The sources other than the policy, in words. */
  sources: string[];
  url: string;
  /** As of when it holds, and when it was collected. */
  note: string;
}

/** Returns an item in words on a reader's day, an ISO date: a certificate's status is that of the day. */
export function basketEntry(item: BasketItem, day: string): BasketEntry {
  const collected = strings.collected(formatDay(item.collectedOn));
  const common = { kind: strings.kinds[item.kind], url: item.url, facts: [], introduction: '', reply: '' };
  if (item.kind === 'answer') {
    const { question, status, answer, nearest, quotes, sources, asOf, certificates } = item.answer;
    const words = {
      title: question,
      status,
      ...toneAndReplyOf(status),
      text: noted(answer, certificates),
      introduction: nearest,
    };
    return { ...common, ...words, quotes, sources, note: `${asOf}; ${collected}` };
  }
  if (item.kind === 'clause') {
    const { quote, leadIn, source, certificates } = item;
    const { standing = '' } = source;
    const title = [source.label, source.title].filter(Boolean).join(', ');
    return {
      ...common,
      title,
      status: standing.charAt(0).toUpperCase() + standing.slice(1),
      tone: '',
      text: noted(leadIn, certificates),
      quotes: [{ quote, source }],
      sources: [],
      note: collected,
    };
  }
  const { name, facts, stated = [], quotes, sources } = item.certificate;
  const status = certificateStatus(facts, day);
  const words = { title: name, status: statusName(status), tone: status, text: statusReason(status, facts, day) };
  const note = `${strings.statusOn(formatDay(day))}; ${collected}`;
  return { ...common, ...words, facts: stated, quotes, sources, note };

  function noted(text = '', noted: readonly NotedCertificate[] = []): string {
    return [text, ...noted.map((certificate) => noteSentence(certificate, day))].filter(Boolean).join(' ');
  }
}

/** Returns the status and the reply of an answer by its words: `Stated: yes` is stated and yes. Words that are no status have none. */
function toneAndReplyOf(words: string): Pick<BasketEntry, 'tone' | 'reply'> {
  const [name, reply = ''] = words.split(': ');
  const [tone = ''] = Object.entries(statusNames).find(([, status]) => status === name) ?? [];
  return { tone, reply };
}
