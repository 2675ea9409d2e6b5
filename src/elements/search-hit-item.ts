import { certificateStatus } from '../model/certificate-status.ts';
import { type CertificateFacts, statusName, statusReason } from '../model/certificate-words.ts';
import { formatDay } from '../model/day.ts';
import type { TextLanguage } from '../model/text-language.ts';
import type { ExcerptPart } from '../search/engine/excerpt.ts';
import type { HitAnswer, SearchHit } from '../search/engine/search-hit.ts';
import { hitNames, nearestName, searchStrings, statusNames } from '../strings/index.ts';
import { part } from './part.ts';
import { answerTags, label, statusTag } from './tags.ts';

/** What a hit is shown with: the site's base path, the reader's day as an ISO date, and the language of the policies. */
export interface HitContext {
  base: string;
  day: string;
  language: TextLanguage;
}

/** Fills a list item, made from the search page's template, with a hit. */
export function fillHitItem(item: HTMLLIElement, hit: SearchHit, { base, day, language }: HitContext): void {
  item.dataset.kind = hit.kind;
  item.dataset.sections = hit.sections.join(' ');
  if (hit.policies) item.dataset.policy = hit.policies.join(' ');
  // the items of frameworks have counts, because a status would mean something else there
  if (hit.status && hit.kind === 'subject') item.dataset.status = hit.status;
  const link = part(item, 'h2 a', HTMLAnchorElement);
  link.href = base + hit.url;
  link.textContent = hit.title;
  part(item, '.tags', HTMLElement).append(
    label(hit.isOfOther ? searchStrings.certificateOfOther : hitNames[hit.kind], 'kind'),
    ...statusTags(hit, day),
  );
  const facts = joined(factsOf(hit, day));
  write(part(item, '[data-facts]', HTMLElement), facts ? [plain(facts)] : []);
  const excerpt = part(item, '[data-excerpt]', HTMLElement);
  if (hit.kind === 'clause') {
    for (const element of [link, excerpt]) Object.assign(element, language);
    link.ariaLabel = hit.spoken;
  }
  write(excerpt, hit.excerpt);
  if (hit.leadIn) excerpt.prepend(cited(`${hit.leadIn} …`), ' ');
  fillAnswers(part(item, '[data-answers]', HTMLUListElement), hit, { base, day });
  const others = countsOf(hit.answers.slice(hit.shown));
  write(part(item, '[data-others]', HTMLElement), others ? [plain(searchStrings.others(others))] : []);
}

/** Lists the answers of a subject that a query is about; without any, removes the list. */
function fillAnswers(
  list: HTMLUListElement,
  { answers, shown, url }: SearchHit,
  { base, day }: Pick<HitContext, 'base' | 'day'>,
): void {
  const model = part(list, 'li', HTMLLIElement);
  const page = base + url.replace(/#.*$/, '');
  list.replaceChildren(
    ...answers.slice(0, shown).map((answer) => answerItem(model, answer, { url: `${page}#${answer.id}`, day })),
  );
  if (shown === 0) list.remove();
}

function answerItem(
  model: HTMLLIElement,
  answer: HitAnswer,
  { url, day }: { url: string; day: string },
): HTMLLIElement {
  const item = part(fragmentOf(model), 'li', HTMLLIElement);
  item.dataset.answerStatus = answer.status;
  const link = part(item, 'a', HTMLAnchorElement);
  link.href = url;
  link.textContent = answer.question;
  const { status, reply, sources = [] } = answer;
  part(item, '.cited', HTMLElement).replaceChildren(
    ...answerTags(status, reply),
    ...aheadTag(answer.from, day),
    ` ${joined(status === 'not-stated' ? nearest(sources) : sources)}`,
  );
  write(part(item, '[data-excerpt]', HTMLElement), status === 'not-stated' ? withoutStatus(answer) : answer.excerpt);
  return item;
}

/** Returns the excerpt of a not-stated answer, or nothing if it only repeats the status. */
function withoutStatus({ text, excerpt }: HitAnswer): readonly ExcerptPart[] {
  return text === `${statusNames['not-stated']}.` ? [] : excerpt;
}

/**
 * Returns what a reader must know of a hit on their day as tags: from and until when its text applies, the status of a certificate, also
 * of those that a clause speaks of, and the numbers of a framework item's questions.
 */
function statusTags({ facts, from, until, certificates, counts }: SearchHit, day: string): (Node | string)[] {
  return [
    ...aheadTag(from, day),
    ...(until ? [' ', label(searchStrings.appliesUntil(formatDay(until)), 'ahead')] : []),
    ...(facts ? [' ', certificateTag(facts, day)] : []),
    ...certificates.flatMap(({ title, facts }) => [' ', cited(title), ' ', certificateTag(facts, day)]),
    ...(counts ? [' ', cited(counts)] : []),
  ];
}

/** Returns a tag with the day from which a text applies, if it does not yet on the reader's day. */
function aheadTag(from: string | undefined, day: string): (Node | string)[] {
  return from !== undefined && from > day ? [' ', label(searchStrings.appliesFrom(formatDay(from)), 'ahead')] : [];
}

function certificateTag(facts: CertificateFacts, day: string): HTMLElement {
  const status = certificateStatus(facts, day);
  return statusTag(statusName(status), status);
}

/** Returns words that stand beside tags without a colour. */
function cited(words: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'cited';
  element.textContent = words;
  return element;
}

/** Returns what is shown under a hit's title besides its kind and status; a clause's section is in the title. */
function factsOf(hit: SearchHit, day: string): string[] {
  const { kind, cited, answers, facts, sources } = hit;
  return [
    countsOf(answers),
    facts ? statusReason(certificateStatus(facts, day), facts, day) : '',
    kind === 'clause' ? '' : cited.join(', '),
    ...nearest(hit.nearest),
    ...sources,
  ];
}

/** Returns sources as those of what is not stated, or nothing if there are none. */
function nearest(sources: readonly string[]): string[] {
  return sources.length > 0 ? [`${nearestName} ${sources.join(', ')}`] : [];
}

/** Returns the numbers of answers with each status in words, without those that are 0. */
function countsOf(answers: readonly HitAnswer[]): string {
  return (['stated', 'in-part', 'not-stated'] as const)
    .map((wanted) => [answers.filter(({ status }) => status === wanted).length, statusNames[wanted]] as const)
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count} ${name.toLowerCase()}`)
    .join(', ');
}

function joined(facts: readonly string[]): string {
  return facts.filter(Boolean).join(' · ');
}

/** Writes an excerpt into an element; an element without any is removed. */
function write(element: HTMLElement, parts: readonly ExcerptPart[]): void {
  element.replaceChildren(...parts.map(({ text, marked }) => (marked ? markOf(text) : document.createTextNode(text))));
  if (parts.length === 0) element.remove();
}

function plain(text: string): ExcerptPart {
  return { text, marked: false };
}

function markOf(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

/** Returns a fragment with a copy of an element. */
function fragmentOf(element: Element): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(element.cloneNode(true));
  return fragment;
}
