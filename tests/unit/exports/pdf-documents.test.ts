import { describe, expect, it } from 'vitest';
import { statusMeanings } from '../../../src/exports/notices.ts';
import { answersPdf } from '../../../src/exports/pdf/answers-pdf.ts';
import type { PdfBlock, PdfInline } from '../../../src/exports/pdf/pdf-document.ts';
import { policyPdf } from '../../../src/exports/pdf/policy-pdf.ts';
import type { Policy } from '../../../src/library/library-types.ts';
import type { Revision } from '../../../src/model/policy.ts';
import { access, accessPolicy, passwordPolicy, severalLibrary } from './several-library.ts';
import { absolute, answerOf, day, questionOf, statementOf, tinyLibrary } from './tiny-library.ts';

const library = tinyLibrary();
const [policy] = library.policies;
const [current, old] = policy.revisions as [Revision, Revision];
const text = (words: string): PdfInline => ({ kind: 'text', text: words });
const paragraph = (...children: PdfInline[]): PdfBlock => ({ kind: 'paragraph', children });
const url = (path: string): PdfInline => ({ kind: 'link', url: absolute(path), children: [text(absolute(path))] });
const bold = (words: string): PdfInline => ({ kind: 'strong', children: [text(words)] });

describe('policyPdf', () => {
  it('has a chapter for each section, which links to its permalink', () => {
    const { chapters, ...document } = policyPdf(library, policy, current, absolute, { day });
    expect(document).toMatchObject({
      title: 'Security policy',
      author: 'Tiny Ltd',
      subtitle: 'Revision of 1 May 2024',
      language: 'en',
      running: 'Security policy, revision of 1 May 2024',
      contents: 'Contents',
      made: '2024-05-01T09:00:00Z',
    });
    expect(chapters.map(({ level, title, url: to }) => [level, title, to])).toEqual([
      [1, '1 Backups', 'https://trust.example/policy/2024-05-01/#s1'],
      [1, '2 People', 'https://trust.example/policy/2024-05-01/#s2'],
      [2, '2.1 Screening', 'https://trust.example/policy/2024-05-01/#s2.1'],
    ]);
    expect(chapters[2]?.blocks).toEqual([
      paragraph(
        { kind: 'mark', label: '§2.1 ¶1', url: 'https://trust.example/policy/2024-05-01/#s2.1-p1', indent: 0 },
        text('Nobody works before screening.'),
      ),
    ]);
  });

  it('says on the title page where the current revision is and what its labels mean', () => {
    expect(policyPdf(library, policy, current, absolute, { day }).notes).toEqual([
      paragraph(text('Permalink: '), url('/policy/2024-05-01/')),
      paragraph(text('Published on 1 May 2024, 09:00 (UTC).')),
      paragraph(text('The permalink shows whether this revision is still in force.')),
      paragraph(
        text('The labels in the margin name the clauses. '),
        text('§1 ¶1 is found at '),
        url('/policy/2024-05-01/#s1-p1'),
        text(', and so on.'),
      ),
    ]);
  });

  it('says that an older revision is no longer in force, and since when', () => {
    expect(policyPdf(library, policy, old, absolute, { day }).notes[2]).toEqual(
      paragraph(bold('This revision is no longer in force.'), text(' It was superseded on 1 May 2024.')),
    );
  });

  it('says nothing of labels in a revision without clauses', () => {
    expect(policyPdf(library, policy, { ...current, sections: [] }, absolute, { day }).notes).toHaveLength(3);
  });
});

describe('answersPdf', () => {
  it('names the policy that the answers quote, and counts them by status', () => {
    const { chapters, notes, ...rest } = answersPdf(library, day, absolute);
    expect(rest).toEqual({
      title: 'Answers to due-diligence questions',
      author: 'Tiny Ltd',
      subtitle: 'By “Security policy”, revision of 1 May 2024, and other sources',
      language: 'en',
      running: 'Answers by the revision of 1 May 2024 and other sources',
      contents: 'Contents',
      made: '2025-01-02T00:00:00Z',
    });
    const item = (status: string, rest: string) => [paragraph(bold(status), text(rest))];
    expect(notes).toEqual([
      paragraph(text('The current answers: '), url('/answers/')),
      paragraph(text('The policy they quote: '), url('/policy/2024-05-01/')),
      paragraph(
        text(
          'Sources: the policy of 1 May 2024; documents, each with the day on which it was seen; the company itself, with the day on which it said so.',
        ),
      ),
      {
        kind: 'list',
        ordered: false,
        start: 1,
        items: [
          item('Stated', ` (3): ${statusMeanings.stated}.`),
          item('Stated in part', ` (1): ${statusMeanings['in-part']}.`),
          item('Not stated', ` (2): ${statusMeanings['not-stated']}.`),
          item('Not assessed', ` (2): ${statusMeanings['not-assessed']}.`),
        ],
      },
    ]);
  });

  it('names the policy alone if there are no other sources', () => {
    const [screening] = library.subjects;
    const subjects = screening ? [screening] : [];
    const { subtitle, running } = answersPdf({ ...library, subjects, certificates: [], processors: [] }, day, absolute);
    expect([subtitle, running]).toEqual([
      'By “Security policy”, revision of 1 May 2024',
      'Answers by the revision of 1 May 2024',
    ]);
  });

  it('has a chapter for each topic and, below it, for each subject that has an answer', () => {
    const { chapters } = answersPdf(library, day, absolute);
    expect(chapters.map(({ level, title, url: to }) => [level, title, to])).toEqual([
      [1, 'People', 'https://trust.example/answers/#topic-people'],
      [2, 'Screening', 'https://trust.example/answers/screening/'],
      [1, 'Backup', 'https://trust.example/answers/#topic-backup'],
      [2, 'Backups', 'https://trust.example/answers/backups/'],
    ]);
    expect(chapters[0]?.blocks).toEqual([]);
  });

  const small = (...children: PdfInline[]): PdfBlock => paragraph({ kind: 'small', children });
  const link = (to: string, words: string): PdfInline => ({ kind: 'link', url: to, children: [text(words)] });
  const ofBackups = () => answersPdf(library, day, absolute).chapters[3]?.blocks ?? [];
  const subject = 'https://trust.example/answers/backups/';
  const noteOnIso = small(
    text(
      'Note of this site on ISO/IEC 27001:2013, Tiny Ltd, as of 23 November 2026: Edition ended. Certificates to ISO/IEC 27001:2013 had to expire or be withdrawn by 31 October 2025, so it cannot be valid any more. Rule: IAF MD 26.',
    ),
  );

  it('gives the counts of a subject, then each statement with its quotes and sources in words', () => {
    const blocks = ofBackups();
    expect(blocks[0]).toEqual(paragraph(text('6 questions: 3 stated, 2 not stated, 1 not assessed.')));
    expect(blocks.slice(1, 3)).toEqual([
      paragraph(link(`${subject}#statement-daily`, 'Backups are made every day.')),
      {
        kind: 'quote',
        children: [
          paragraph(text('Backups are made every day.')),
          small(
            link('https://trust.example/policy/2024-05-01/#s1-p1', '§1 ¶1'),
            text(' of the policy of 1 May 2024'),
            text(' (Backups)'),
          ),
        ],
      },
    ]);
    expect(blocks[5]).toEqual(noteOnIso);
    expect(blocks.slice(6, 11)).toEqual([
      paragraph(link(`${subject}#statement-seven`, 'The last seven backups are kept.')),
      {
        kind: 'quote',
        children: [
          paragraph(text('The last seven are kept.')),
          small(
            text('according to '),
            link('https://tiny.example/iso.pdf', 'The certificate'),
            text(', seen on 1 March 2025'),
          ),
        ],
      },
      noteOnIso,
      paragraph(link(`${subject}#statement-abroad`, 'No backup leaves the country.')),
      { kind: 'quote', children: [small(text('stated by Tiny Ltd on 1 April 2025'))] },
    ]);
  });

  it('names the subject of a statement that belongs to another one', () => {
    const blocks = ofBackups();
    const at = blocks.findIndex((block) => JSON.stringify(block).includes('Staff are trained.'));
    expect(blocks[at + 1]).toEqual(small(text('From the subject Screening.')));
  });

  it('does not link a statement of a subject without a page', () => {
    const subjects = library.subjects.map((one) =>
      one.id === 'screening' ? { ...one, answers: [questionOf()] } : one,
    );
    const { chapters } = answersPdf({ ...library, subjects }, day, absolute);
    expect(chapters.at(-1)?.blocks).toContainEqual(paragraph(text('Staff are trained.')));
  });

  it('gives a stated answer with its status and its sources', () => {
    const blocks = ofBackups();
    const at = blocks.findIndex((block) => JSON.stringify(block).includes('Are backups tested?'));
    expect(blocks.slice(at, at + 4)).toEqual([
      paragraph({ kind: 'strong', children: [link(`${subject}#backup-tests`, 'Are backups tested?')] }),
      paragraph(bold('Stated: yes.'), text(' Yes.')),
      noteOnIso,
      small(text('Source: §1 ¶2 and §2 ¶1 of the policy of 1 May 2024.')),
    ]);
    expect(blocks).toContainEqual(
      small(text('Source: according to The certificate, seen on 1 March 2025; stated by Tiny Ltd on 1 April 2025.')),
    );
  });

  it('lists the questions that are not stated, with what else their answers say, and none that nobody has judged', () => {
    const blocks = ofBackups();
    expect(blocks.slice(-2)).toEqual([
      paragraph(bold('Not stated:')),
      {
        kind: 'list',
        ordered: false,
        start: 1,
        items: [
          [paragraph(link(`${subject}#backup-cost`, 'What do backups cost?'))],
          [paragraph(link(`${subject}#backup-owner`, 'Who owns the backups?'), text(' Ask support.'))],
        ],
      },
    ]);
    expect(JSON.stringify(blocks)).not.toContain('How fast is a backup?');
    expect(JSON.stringify(answersPdf(library, day, absolute).chapters[1]?.blocks)).not.toContain('Not stated');
  });

  it('says of a document that is gone since when, with a link to its archived copy', () => {
    const state = { deadSince: '2025-07-01', archived: 'https://archive.example/t' };
    const document = { id: 'd', title: 'T', url: 'https://tiny.example/t', ...state };
    const source = { kind: 'document' as const, document, says: 'Yes.', on: '2025-03-01' };
    const [screening] = library.subjects;
    const subjects = screening ? [{ ...screening, statements: [statementOf({ citations: [], source })] }] : [];
    const blocks = answersPdf({ ...library, subjects }, day, absolute).chapters.flatMap((chapter) => chapter.blocks);
    expect(blocks).toContainEqual({
      kind: 'quote',
      children: [
        paragraph(text('Yes.')),
        small(
          ...[text('according to '), link(document.url, 'T'), text(', seen on 1 March 2025'), text(' (')],
          ...[text('not reachable since 1 July 2025, '), link(state.archived, 'archived copy'), text(')')],
        ),
      ],
    });
  });

  it.each([
    ['the policy, if no answer was reviewed since', '2024-05-01', '2024-05-01T09:00:00Z'],
    ['the last review', '2024-05-02', '2024-05-02T00:00:00Z'],
  ])('is dated by %s', (_what, reviewedOn, made) => {
    const answers = [answerOf({ reviewedOn: '2023-01-01' }), answerOf({ reviewedOn }), answerOf()];
    expect(answersPdf({ ...library, answers }, day, absolute).made).toBe(made);
  });
});

it('the PDF of a revision says why it was made and who approved it', () => {
  const { notes } = policyPdf(
    library,
    policy,
    { ...current, reason: 'It was old.', approvedBy: 'the board' },
    absolute,
    { day },
  );
  expect(notes.slice(2, 4)).toEqual([
    { kind: 'paragraph', children: [text('Reason: It was old.')] },
    { kind: 'paragraph', children: [text('Approved by: the board')] },
  ]);
});

describe('the PDF of one of several policies', () => {
  const several = severalLibrary();
  const notesOf = (of: Policy, revision: Revision, on = day) =>
    policyPdf(several, of, revision, absolute, { day: on }).notes.slice(2, -1);
  const [, firstAccess] = accessPolicy.revisions as [Revision, Revision];

  it('has what the company says of the revision, and promises nothing of one that applies from a later day', () => {
    expect(notesOf(accessPolicy, access)).toEqual(
      [
        'Version: 2.1',
        'Owner: Head of IT',
        'Reason: The yearly review.',
        'Approved by: the board',
        'Approved on: 20 April 2024',
        'Effective from: 1 June 2024',
        'Next review by: 1 May 2027',
        'The permalink shows whether this revision is in force.',
      ].map((words) => paragraph(text(words))),
    );
  });

  it('says before its day from when the revision is in force', () => {
    expect(notesOf(accessPolicy, access, '2024-05-31').slice(-2)).toEqual([
      paragraph(
        bold('This revision is in force from 1 June 2024.'),
        text(' Until then, the revision of 1 February 2023 is.'),
      ),
      paragraph(text('The permalink shows whether this revision is in force.')),
    ]);
    expect(notesOf(accessPolicy, firstAccess, '2024-05-31')).toEqual([
      paragraph(bold('A newer revision takes the place of this one from 1 June 2024.')),
    ]);
  });

  it('says of a policy that was withdrawn that it was, and which one takes its place', () => {
    expect(notesOf(passwordPolicy, passwordPolicy.current)).toEqual([
      paragraph(bold('This policy was withdrawn on 1 May 2024.'), text(' “Access control procedure” takes its place.')),
    ]);
  });

  it('names the policy if the revision has another title', () => {
    const renamed = { ...accessPolicy, title: 'Logins' };
    expect(notesOf(renamed, firstAccess)[0]).toEqual(paragraph(text('A revision of “Logins”.')));
    expect(policyPdf(library, { ...policy, title: 'Rules' }, old, absolute, { day }).notes).toHaveLength(4);
  });
});

it('the PDF of the answers lists the policies that they quote, without those withdrawn', () => {
  const { subtitle, running, notes } = answersPdf(severalLibrary(), day, absolute);
  expect([subtitle, running]).toEqual([
    'By 2 policy documents in their newest revisions, and other sources',
    'Answers by 2 policy documents in their newest revisions and other sources',
  ]);
  expect(notes.slice(1, 3)).toEqual([
    paragraph(text('The policies they quote: '), url('/policies/')),
    {
      kind: 'list',
      ordered: false,
      start: 1,
      items: [
        [paragraph(text('Security policy, revision of 1 May 2024: '), url('/policy/2024-05-01/'))],
        [paragraph(text('Access control procedure, revision of 1 May 2024: '), url('/policies/access/2024-05-01/'))],
      ],
    },
  ]);
});
