import { describe, expect, it } from 'vitest';
import { answersPdf } from '../../../src/exports/pdf/answers-pdf.ts';
import type { PdfBlock, PdfInline } from '../../../src/exports/pdf/pdf-document.ts';
import { policyPdf } from '../../../src/exports/pdf/policy-pdf.ts';
import type { Revision } from '../../../src/model/policy.ts';
import { absolute, answerOf, tinyLibrary } from './tiny-library.ts';

const library = tinyLibrary();
const [current, old] = library.revisions as [Revision, Revision];
const text = (words: string): PdfInline => ({ kind: 'text', text: words });
const paragraph = (...children: PdfInline[]): PdfBlock => ({ kind: 'paragraph', children });
const url = (path: string): PdfInline => ({ kind: 'link', url: absolute(path), children: [text(absolute(path))] });
const bold = (words: string): PdfInline => ({ kind: 'strong', children: [text(words)] });

describe('policyPdf', () => {
  it('has a chapter for each section, which links to its permalink', () => {
    const { chapters, ...document } = policyPdf(library, current, absolute);
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
    expect(policyPdf(library, current, absolute).notes).toEqual([
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
    expect(policyPdf(library, old, absolute).notes[2]).toEqual(
      paragraph(bold('This revision is no longer in force.'), text(' It was superseded on 1 May 2024.')),
    );
  });

  it('says nothing of labels in a revision without clauses', () => {
    expect(policyPdf(library, { ...current, sections: [] }, absolute).notes).toHaveLength(3);
  });
});

describe('answersPdf', () => {
  it('names the policy that the answers quote, and counts them by status', () => {
    const { chapters, notes, ...rest } = answersPdf(library, absolute);
    expect(rest).toEqual({
      title: 'Answers to due-diligence questions',
      author: 'Tiny Ltd',
      subtitle: 'By “Security policy”, revision of 1 May 2024',
      language: 'en',
      running: 'Answers by the revision of 1 May 2024',
      contents: 'Contents',
      made: '2025-01-02T00:00:00Z',
    });
    const item = (status: string, rest: string) => [paragraph(bold(status), text(rest))];
    expect(notes).toEqual([
      paragraph(text('The current answers: '), url('/answers/')),
      paragraph(text('The policy they quote: '), url('/policy/2024-05-01/')),
      {
        kind: 'list',
        ordered: false,
        start: 1,
        items: [
          item('Stated', ' (2): a sentence of the policy gives the answer, and is quoted.'),
          item('Stated in part', ' (1): the policy gives some of what is asked; the answer says what is missing.'),
          item('Not stated', ' (1): the policy does not say it; this means neither yes nor no.'),
        ],
      },
    ]);
  });

  it('has a chapter for each topic and, below it, for each answer', () => {
    const { chapters } = answersPdf(library, absolute);
    expect(chapters.map(({ level, title, url: to }) => [level, title, to])).toEqual([
      [1, 'People', 'https://trust.example/answers/'],
      [2, 'Who is screened?', 'https://trust.example/answers/screening/'],
      [1, 'Backup', 'https://trust.example/answers/'],
      [2, 'How often are backups made?', 'https://trust.example/answers/backup-frequency/'],
      [2, 'Are backups tested?', 'https://trust.example/answers/backup-tests/'],
      [2, 'What do backups cost?', 'https://trust.example/answers/backup-cost/'],
    ]);
    expect(chapters[0]?.blocks).toEqual([]);
  });

  it('gives the status, the answer, and each quote with its clause', () => {
    const quote = (words: string, label: string, section: string, id: string): PdfBlock => ({
      kind: 'quote',
      children: [
        paragraph(text(words)),
        paragraph({
          kind: 'small',
          children: [
            { kind: 'link', url: `https://trust.example/policy/2024-05-01/#${id}`, children: [text(label)] },
            text(` ${section}`),
          ],
        }),
      ],
    });
    expect(answersPdf(library, absolute).chapters[4]?.blocks).toEqual([
      paragraph(bold('Stated: yes.'), text(' Yes.')),
      quote('Backups are tested.', '§1 ¶2', 'Backups', 's1-p2'),
      quote('Staff are trained.', '§2 ¶1', 'People', 's2-p1'),
    ]);
  });

  it.each([
    ['the policy, if no answer was reviewed since', '2024-05-01', '2024-05-01T09:00:00Z'],
    ['the last review', '2024-05-02', '2024-05-02T00:00:00Z'],
  ])('is dated by %s', (_what, reviewedOn, made) => {
    const answers = [answerOf({ reviewedOn: '2023-01-01' }), answerOf({ reviewedOn }), answerOf()];
    expect(answersPdf({ ...library, answers }, absolute).made).toBe(made);
  });
});
