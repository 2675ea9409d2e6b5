import type { CertificateFacts, NotedCertificate } from './certificate-words.ts';
import type { CitationSource, QuotedAnswer } from './cite.ts';

/** A fact that a certificate states, with the label of its field in the register, and the URL of a document that it names. */
export interface StatedFact {
  label: string;
  value: string;
  url?: string | undefined;
}

/** A certificate as a reader collects it; its status is that of the day on which it is read. */
export interface CollectedCertificate {
  /** The standard and the holder. */
  name: string;
  /** The facts of its status. */
  facts: CertificateFacts;
  /** Its number, scope, certification body and whatever else it states; absent from a basket that was kept by an earlier version. */
  stated?: StatedFact[] | undefined;
  /** What the entry rests on. */
  quotes: { quote: string; source: CitationSource }[];
  /** The sources other than the policy, in words. */
  sources: string[];
}

/** What a reader can collect: an answer, a clause or a certificate, each as the site said it. */
export type Collectable =
  | { kind: 'answer'; url: string; answer: QuotedAnswer }
  | {
      kind: 'clause';
      url: string;
      quote: string;
      /** Says after which words the list of an item stands; empty for other clauses, absent from a basket that an earlier version kept. */
      leadIn?: string | undefined;
      source: CitationSource;
      certificates?: NotedCertificate[] | undefined;
    }
  | { kind: 'certificate'; url: string; certificate: CollectedCertificate };

/** Something in the basket, with the day on which it was collected, as an ISO date. */
export type BasketItem = Collectable & { collectedOn: string };

/** Returns the items that a browser kept as JSON, without those that are none; nothing if it kept something else. */
export function readBasket(kept: string): BasketItem[] {
  try {
    const items: unknown = JSON.parse(kept);
    return Array.isArray(items) ? items.filter(isItem) : [];
  } catch {
    return [];
  }
}

/** Returns the basket with an item at its end, in place of one with the same URL. */
export function withItem(items: readonly BasketItem[], item: BasketItem): BasketItem[] {
  return [...withoutItem(items, item.url), item];
}

/** Returns the basket without the item that a URL names. */
export function withoutItem(items: readonly BasketItem[], url: string): BasketItem[] {
  return items.filter((item) => item.url !== url);
}

/** Returns the basket with an item moved by some places, not beyond its ends. */
export function withMovedItem(items: readonly BasketItem[], url: string, by: number): BasketItem[] {
  const at = items.findIndex((item) => item.url === url);
  const item = items[at];
  const others = withoutItem(items, url);
  return item ? others.toSpliced(Math.min(Math.max(at + by, 0), others.length), 0, item) : others;
}

function isItem(item: unknown): item is BasketItem {
  const { kind, url, collectedOn, ...rest } = (item ?? {}) as Partial<Record<string, unknown>>;
  const isNamed = typeof url === 'string' && typeof collectedOn === 'string';
  if (kind === 'answer') return isNamed && Array.isArray((rest.answer as QuotedAnswer | undefined)?.quotes);
  if (kind === 'clause') return isNamed && typeof rest.quote === 'string' && typeof rest.source === 'object';
  return isNamed && kind === 'certificate' && typeof rest.certificate === 'object' && rest.certificate !== null;
}
