import type { Certificate, Library, Policy } from '../library/library-types.ts';
import { type LastDay, lastDayOf } from '../model/certificate-status.ts';
import { reasonSentence } from '../model/certificate-words.ts';
import { dayOf, formatRevision } from '../model/revision-id.ts';
import { urls } from '../model/urls.ts';
import { eventStrings as words } from '../strings/index.ts';
import { reviewDays } from './reviews-due.ts';
import { permanentUuid } from './uuid.ts';

/** What happens on a day that a certificate or a policy has. */
export const eventKinds = [
  'first-day',
  'last-day',
  'suspension-start',
  'suspension-end',
  'review',
  'in-force',
  'withdrawal',
] as const;

/** A day that a certificate or a policy has, past or to come. */
export interface DatedEvent {
  /** A UUID that stays the same as long as the day does. */
  id: string;
  kind: (typeof eventKinds)[number];
  /** ISO date. */
  date: string;
  title: string;
  summary: string;
  /** The id of the certificate, or that of the policy. */
  certificate?: string;
  policy?: string;
  /** The path of the page with the details. */
  path: string;
}

/** Returns the days of the certificates and the policies, in their order. */
export function datedEvents(library: Pick<Library, 'origin' | 'certificates' | 'policies'>): DatedEvent[] {
  const events = [
    ...library.certificates.flatMap((certificate) => eventsOfCertificate(certificate, library.origin)),
    ...library.policies.flatMap((policy) => eventsOfPolicy(policy, library.policies)),
  ];
  // sorting is stable
  return events.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function eventsOfCertificate(certificate: Certificate, origin: string): DatedEvent[] {
  const { id, standard, holder, issued, suspended } = certificate;
  const name = `${standard}, ${holder}`;
  const event = (kind: DatedEvent['kind'], date: string, title: string, summary: string): DatedEvent => ({
    ...{ id: permanentUuid(origin, `event ${kind} certificate ${id} ${date}`), kind, date, title, summary },
    ...{ certificate: id, path: urls.certificate(id) },
  });
  const last = lastDayOf(certificate);
  const titleOf = (status: LastDay['status']) => (status === 'edition-ended' ? words.lastDayAtLatest : words.lastDay);
  const ends = {
    expired: words.expires,
    withdrawn: words.withdrawnNextDay,
    'edition-ended': words.edition(certificate.edition?.name ?? standard),
  };
  // one that is withdrawn before has no first day
  const first = issued !== undefined && (!last || issued <= last.day) ? issued : undefined;
  return [
    ...(first === undefined ? [] : [event('first-day', first, words.firstDay(name), words.begins)]),
    ...suspended.flatMap((suspension) => [
      event('suspension-start', suspension.from, words.suspended(name), reasonSentence(suspension).trim()),
      ...(suspension.until ? [event('suspension-end', suspension.until, words.suspensionEnds(name), '')] : []),
    ]),
    ...(last ? [event('last-day', last.day, titleOf(last.status)(name), ends[last.status])] : []),
  ];
}

function eventsOfPolicy(policy: Policy, policies: readonly Policy[]): DatedEvent[] {
  const { id, title, origin, revisions, withdrawn } = policy;
  const event = (of: Pick<DatedEvent, 'kind' | 'date' | 'title' | 'summary' | 'path'>, about: string): DatedEvent => ({
    ...{ id: permanentUuid(origin, `event ${of.kind} ${about} ${of.date}`), ...of, policy: id },
  });
  const replacement = policies.find((one) => one.id === withdrawn?.replacedBy);
  const reviews = reviewDays(policy).map(({ revision, due }) => {
    const summary = words.reviewBy(formatRevision(revision.date));
    const of = { kind: 'review' as const, date: due, title: words.review(title), summary };
    return event({ ...of, path: urls.revision(revision) }, revision.date);
  });
  const inForce = revisions.flatMap((revision) => {
    const { date, effectiveFrom } = revision;
    if (!effectiveFrom || effectiveFrom <= dayOf(date)) return [];
    const summary = words.inForceFrom(formatRevision(date));
    const of = { kind: 'in-force' as const, date: effectiveFrom, title: words.inForce(title), summary };
    return [event({ ...of, path: urls.revision(revision) }, date)];
  });
  if (!withdrawn) return [...inForce, ...reviews];
  const summary = [words.withdrawnFrom, ...(replacement ? [words.replacedBy(replacement.title)] : [])].join(' ');
  const of = { kind: 'withdrawal' as const, date: withdrawn.on, title: words.withdrawn(title), summary };
  return [...inForce, ...reviews, event({ ...of, path: urls.policy(id) }, 'policy')];
}
