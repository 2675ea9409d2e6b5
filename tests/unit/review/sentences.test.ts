import { describe, expect, it } from 'vitest';
import type { Answer, Certificate, Reference, Source } from '../../../src/library/library-types.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { dueItems } from '../../../src/review/review.ts';
import type { ReviewItem } from '../../../src/review/review-item.ts';
import { reviewAnswer, reviewDraft, reviewPolicy } from '../../../src/review/review-policy.ts';
import { reviewCertificate } from '../../../src/review/review-certificate.ts';
import { reviewReference } from '../../../src/review/review-reference.ts';
import { reviewSources } from '../../../src/review/review-sources.ts';
import { subjectOf } from '../library/said.ts';

const { library } = loadLibrary('tests/fixtures/acme');
if (!library) throw new Error('acme has problems');
const { answers, certificates, references } = library;
const { current } = library.policies[0];
const [firstAnswer, firstCertificate, firstReference] = [answers[0], certificates[0], references[0]];
if (!firstAnswer || !firstCertificate || !firstReference) throw new Error('acme lacks an entry');

const policy = { ...current, title: 'Rules', date: '2025-03-01' };
const answer: Answer = { ...firstAnswer, id: 'interval', question: 'Are backups made?', reviewedOn: undefined };
const { withdrawn: _withdrawn, expires: _expires, ...entry } = firstCertificate;
const certificate: Certificate = { ...entry, id: 'iso', holder: 'Acme', standard: 'ISO 1', edition: undefined };
const { lastVerified: _last, deadSince: _dead, archived: _copy, replacedBy: _next, ...link } = firstReference;
const reference: Reference = { ...link, id: 'site', url: 'https://x.example/' };
const edition = { name: 'ISO 1', source: 'https://x.example/', endsOn: '2025-10-31' };

/** Returns what a person reads of an item, and where it points. */
const read = (item: ReviewItem | undefined) => item && [item.file, item.field.join('.'), item.message, item.hint];

describe('the sentences of a review', () => {
  const policyHint = 'Compare it with current practice, and publish a revision: npm run new:revision.';
  it.each([
    ['2026-05-31', '“Rules” is to be reviewed by 31 May 2026.'],
    ['2026-06-01', '“Rules” was to be reviewed by 31 May 2026.'],
  ])('say on %s when the policy is to be reviewed', (day, message) => {
    expect(read(reviewPolicy({ ...policy, policy: 'rules', nextReview: '2026-05-31' }, day))).toEqual([
      'policies/rules/2025-03-01/revision.yaml',
      'nextReview',
      message,
      'Compare it with current practice, and publish a revision with the next date: npm run new:revision -- rules YYYY-MM-DD.',
    ]);
  });

  it.each([
    ['policy', 'policy/2026-03-01-2/revision.yaml', '2026-03-01-2'],
    ['access', 'policies/access/2026-03-01-2/revision.yaml', 'access 2026-03-01-2'],
  ])('say which draft of %s is not sealed', (id, file, named) => {
    expect(read(reviewDraft({ ...policy, policy: id, date: '2026-03-01-2' }))).toEqual([
      file,
      'publishedAt',
      'The draft of 1 March 2026 (2) of “Rules” is not sealed.',
      `Seal it with npm run seal -- ${named}, or rename or remove its folder.`,
    ]);
  });

  const answerHint = 'Compare it with its sources, then set reviewedOn to the current date.';

  it.each([
    ['2026-02-28', '“Rules” was last revised on 1 March 2025; on 1 March 2026 that is a year ago.'],
    ['2026-03-01', '“Rules” was last revised on 1 March 2025, a year or more ago.'],
    ['2026-03-02', '“Rules” was last revised on 1 March 2025, a year or more ago.'],
  ])('say on %s when the policy was revised', (day, message) => {
    expect(read(reviewPolicy(policy, day))).toEqual([
      'policy/2025-03-01/revision.yaml',
      'publishedAt',
      message,
      policyHint,
    ]);
  });

  it.each([
    [undefined, '2025-06-01', 'has not been reviewed since the revision of 1 March 2025.'],
    ['2025-02-28', '2025-06-01', 'was last reviewed on 28 February 2025, before the revision of 1 March 2025.'],
    ['2025-03-01', '2025-06-01', 'was last reviewed on 1 March 2025; on 1 March 2026 that is a year ago.'],
    ['2025-03-01', '2026-03-01', 'was last reviewed on 1 March 2025, a year or more ago.'],
  ])('say for an answer reviewed on %s what is due on %s', (reviewedOn, day, message) => {
    expect(read(reviewAnswer({ ...answer, reviewedOn }, policy.date, day))).toEqual([
      `answers/${firstAnswer.subject.id}.yaml`,
      'answers.interval',
      `The answer to “Are backups made?” ${message}`,
      answerHint,
    ]);
  });

  it.each([
    ['2029-01-31', 'expires'],
    ['2029-02-01', 'expired'],
  ])('say on %s that a certificate %s', (day, verb) => {
    const [item] = reviewCertificate({ ...certificate, expires: '2029-01-31' }, day, 90);
    expect(read(item)).toEqual([
      'certificates/iso.yaml',
      'expires',
      `The certificate of Acme to ISO 1 ${verb} on 31 January 2029.`,
      'Enter the renewed certificate, or record in its history that it was removed.',
    ]);
  });

  it.each([
    ['2025-10-31', {}, 'ends', 'Enter the certificate if'],
    ['2025-11-01', { replacedBy: 'ISO 1:2022' }, 'ended', 'Enter the certificate to ISO 1:2022 if'],
  ])('say on %s, with a newer edition %j, that the edition %s', (day, newer, verb, hint) => {
    const [item] = reviewCertificate({ ...certificate, edition: { ...edition, ...newer } }, day, 90);
    expect(read(item)).toEqual([
      'certificates/iso.yaml',
      'standard',
      `The edition of the certificate of Acme to ISO 1 ${verb} on 31 October 2025.`,
      `${hint} there is one now, or record in its history that it was removed.`,
    ]);
  });

  it('say that a certificate is suspended, from the first day on', () => {
    const suspended = [{ from: '2025-01-01', until: '2025-02-01' }, { from: '2026-10-15' }];
    const items = reviewCertificate({ ...certificate, suspended, expires: '2029-01-31' }, '2026-10-15', 90);
    expect(read(items[0])).toEqual([
      'certificates/iso.yaml',
      'suspended.1.from',
      'The certificate of Acme to ISO 1 is suspended from 15 October 2026 on.',
      'Once the suspension has ended, give it its last day as until; if the certificate was withdrawn, enter withdrawn.',
    ]);
    expect(items.map(({ kind, date }) => [kind, date])).toEqual([
      ['certificate-suspended', '2027-04-16'],
      ['certificate-expiry', '2029-01-31'],
    ]);
    const due = (day: string) => dueItems({ ...library, certificates: [{ ...certificate, suspended }] }, day);
    expect(due('2026-10-14').map(({ kind }) => kind)).not.toContain('certificate-suspended');
    expect(due('2026-10-15').map(({ kind }) => kind)).toContain('certificate-suspended');
    expect(reviewCertificate({ ...certificate, suspended, withdrawn: '2026-12-01' }, '2026-12-01', 90)).toEqual([]);
  });

  it('prefer the expiry if the edition ends on the same day', () => {
    const [item] = reviewCertificate({ ...certificate, expires: '2025-10-31', edition }, '2025-10-01', 90);
    expect(item?.kind).toBe('certificate-expiry');
  });

  it.each([
    [{}, '2025-06-01', 'url', 'has not been verified since the revision of 1 March 2025.'],
    [
      { lastVerified: '2025-03-01' },
      '2025-05-29',
      'lastVerified',
      'was last verified on 1 March 2025, and is due again on 30 May 2025.',
    ],
    [
      { lastVerified: '2025-03-01' },
      '2025-05-30',
      'lastVerified',
      'was last verified on 1 March 2025, and was due again on 30 May 2025.',
    ],
  ])('say for a reference with %j what is due on %s', (known, day, field, message) => {
    expect(read(reviewReference({ ...reference, ...known }, policy.date, day)[0])).toEqual([
      'references/site.yaml',
      field,
      `https://x.example/ ${message}`,
      'Check the references with npm run links -- --external --record.',
    ]);
  });

  it.each<[string, Source, string, string]>([
    [
      '2026-04-30',
      { kind: 'company', company: 'Acme Ltd', on: '2025-05-01' },
      "rests on the company's word, last given on 1 May 2025; on 1 May 2026 that is a year ago.",
      'Ask whether it still holds, then set on to the current date.',
    ],
    [
      '2026-05-01',
      { kind: 'document', document: { id: 'a', title: 'A report', url: '' }, says: 'So.', on: '2025-05-01' },
      'rests on “A report”, last seen on 1 May 2025, a year or more ago.',
      'Read it again, then set on to the current date.',
    ],
  ])('say on %s of which day the source of a statement and of an entry is', (day, source, message, hint) => {
    const statement = { id: 'nightly', subject: 'backups', text: 'Yes.', citations: [], source };
    const said = { ...library, subjects: [subjectOf([], { statements: [statement] })], contacts: [] };
    const [first, second] = reviewSources({ ...said, certificates: [{ ...certificate, source }], processors: [] }, day);
    expect(read(first)).toEqual([
      'answers/backups.yaml',
      'statements.nightly.source.on',
      `The statement nightly ${message}`,
      hint,
    ]);
    expect(read(second)).toEqual(['certificates/iso.yaml', 'source.on', `The entry iso ${message}`, hint]);
  });

  it('say since when a reference is dead', () => {
    expect(read(reviewReference({ ...reference, deadSince: '2025-04-01' }, policy.date, '2025-06-01')[0])).toEqual([
      'references/site.yaml',
      'deadSince',
      'https://x.example/ has not been reachable since 1 April 2025.',
      'Add the URL of an archived copy as archived, or of a replacement as replacedBy.',
    ]);
  });

  it.each([
    ['2027-10-15', 'expires'],
    ['2027-10-16', 'expired'],
  ])('say on %s that security.txt %s', (day, verb) => {
    expect(read(dueItems(library, day).find(({ kind }) => kind === 'security-txt-expiry'))).toEqual([
      'company.yaml',
      'securityTxt.expires',
      `security.txt ${verb} on 15 October 2027.`,
      'Check the contacts, then set a date within the next year.',
    ]);
  });
});
