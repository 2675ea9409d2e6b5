import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { judgedAnswers } from '../../../src/library/judged.ts';
import type { Answer } from '../../../src/library/library-types.ts';
import { reviewFormats } from '../../../src/review/review-formats.ts';
import { answerOf, subjectOf } from '../library/said.ts';

function libraryOf(folder: string) {
  const { library } = loadLibrary(folder);
  if (!library) throw new Error(`${folder} has problems`);
  return { library, folder };
}

const [ofAcme, ofBase] = [libraryOf('tests/fixtures/acme'), libraryOf('tests/fixtures/broken/base')];
const acme = (day: string, days = 90) => ({ ...ofAcme, day, days });
const base = (day: string) => ({ ...ofBase, day, days: 90 });

/** A review without the questions that are not assessed. */
const assessed = (input: ReturnType<typeof acme>) => {
  const subjects = input.library.subjects.map((subject) => ({
    ...subject,
    answers: judgedAnswers(subject.answers),
  }));
  return { ...input, library: { ...input.library, subjects } };
};

describe('the text format of a review', () => {
  const lines = reviewFormats.text(assessed(acme('2028-11-02'))).split('\n');

  it('has a line with place, kind, sentence and hint for each item', () => {
    for (const line of lines.slice(0, -2)) {
      const [, file = '', at = ''] = /^(\S+):(\d+):\d+ {2}[a-z-]+ {2}\S.*\. \S.*\.$/.exec(line) ?? [];
      expect(readFileSync(file, 'utf8').split('\n')[Number(at) - 1], line).toBeTruthy();
    }
    expect(lines).toContain(
      'tests/fixtures/acme/certificates/iso-27001-2022.yaml:9:10  certificate-expiry  The certificate of Acme Cloud Ltd to ISO/IEC 27001:2022 expires on 31 January 2029. Enter the renewed certificate, or record in its history that it was removed.',
    );
    expect(lines).toContain(
      'tests/fixtures/acme/company.yaml:18:12  security-txt-expiry  security.txt expired on 15 October 2027. Check the contacts, then set a date within the next year.',
    );
  });

  it('ends with the number of items', () => {
    expect(lines.slice(-2)).toEqual([
      `${lines.length - 2} things need a person on 2 November 2028. docs/authoring.md explains each kind.`,
      '',
    ]);
    expect(reviewFormats.text(base('2024-05-01'))).toContain('\n2 things need a person on 1 May 2024. ');
  });

  it('has its number in words that fit one item', () => {
    const { library, ...input } = base('2024-05-01');
    const withoutAnswers = { ...library, answers: [] };
    expect(reviewFormats.text(assessed({ library: withoutAnswers, ...input }))).toMatch(
      /\n1 thing needs a person on 1 May 2024\. /,
    );
  });

  it('uses the number of days ahead', () => {
    expect(reviewFormats.text(acme('2028-11-02', 90))).toContain('iso-27001-2022');
    expect(reviewFormats.text(acme('2028-11-02', 89))).not.toContain('iso-27001-2022');
  });

  it('says so if nothing is due', () => {
    expect(reviewFormats.text(assessed(base('2024-04-30')))).toBe('Nothing needs a person on 30 April 2024.\n');
  });

  it('ends with the twenty questions that most framework items ask about, and the number of all', () => {
    const text = reviewFormats.text(base('2024-04-30'));
    const [first, ...open] = text.trimEnd().split('\n');
    const { subjects } = base('2024-04-30').library;
    const all = subjects.flatMap(({ answers }) => answers).length - 1;
    expect(first).toBe('Nothing needs a person on 30 April 2024.');
    expect(open).toHaveLength(21);
    expect(open[0]).toMatch(
      /^tests\/fixtures\/broken\/base\/answers\/[a-z-]+\.yaml:1:1 {2}not-assessed {2}“.+” is not assessed; \d+ framework items ask about it\. Draft the answer with npm run new:answer -- [a-z-]+\.$/,
    );
    expect(open.at(-1)).toBe(
      `${all} questions are not assessed. Listed are the 20 that most framework items ask about.`,
    );
  });

  it('lists all questions that are not assessed if they are few', () => {
    const { library, ...input } = base('2024-04-30');
    const openOf = (...answers: Answer[]) =>
      reviewFormats
        .text({ ...input, library: { ...library, subjects: [subjectOf(answers)] } })
        .split('\n')
        .slice(1);
    const law = library.frameworks[0]?.id ?? '';
    const one = answerOf('one', { status: 'not-assessed', frameworks: { [law]: ['a'], 'left-out': ['b', 'c'] } });
    const line = (question: string, asking: string) =>
      `tests/fixtures/broken/base/answers/backups.yaml:1:1  not-assessed  “${question}” is not assessed; ${asking} about it. Draft the answer with npm run new:answer -- backups.`;
    expect(openOf(one)).toEqual([line('one?', '1 framework item asks'), '1 question is not assessed.', '']);
    expect(openOf(answerOf('two', { status: 'not-assessed' }), one, answerOf('three'))).toEqual([
      line('one?', '1 framework item asks'),
      line('two?', '0 framework items ask'),
      '2 questions are not assessed.',
      '',
    ]);
  });
});

describe('the JSON format of a review', () => {
  it('has what is due and what is coming, with kinds, dates and places', () => {
    const text = reviewFormats.json(acme('2026-11-23'));
    const data = JSON.parse(text);
    expect(text.endsWith('\n}\n')).toBe(true);
    expect(Object.keys(data)).toEqual(['on', 'days', 'due', 'coming', 'notAssessed']);
    expect(data).toMatchObject({ on: '2026-11-23', days: 90 });
    expect(data.due[0]).toEqual({
      kind: 'certificate-expiry',
      date: '2024-05-31',
      path: 'tests/fixtures/acme/certificates/cyber-basics-2023.yaml',
      line: 4,
      column: 10,
      message: 'The certificate of Acme Cloud Ltd to Cyber Basics expired on 31 May 2024.',
      hint: 'Enter the renewed certificate, or record in its history that it was removed.',
    });
    expect(data.coming.map(({ kind, date }: { kind: string; date: string }) => [kind, date])).toEqual([
      ['reference-unverified', '2027-02-18'],
      ['reference-unverified', '2027-02-18'],
      ['certificate-suspended', '2027-04-16'],
      ['source-old', '2027-05-01'],
      ['answer-unreviewed', '2027-05-01'],
      ['answer-unreviewed', '2027-05-01'],
      ['answer-unreviewed', '2027-05-01'],
      ['source-old', '2027-05-01'],
      ['certificate-expiry', '2027-08-31'],
      ['source-old', '2027-09-01'],
      ['answer-unreviewed', '2027-10-02'],
      ['source-old', '2027-10-15'],
      ['security-txt-expiry', '2027-10-15'],
      ['answer-unreviewed', '2027-11-02'],
      ['certificate-expiry', '2029-01-31'],
      ['certificate-expiry', '2029-12-31'],
    ]);
  });

  it('has all questions that are not assessed, those first that most framework items ask about', () => {
    const { notAssessed } = JSON.parse(reviewFormats.json(base('2024-04-30')));
    expect(notAssessed.length).toBeGreaterThan(600);
    expect(notAssessed[0]).toMatchObject({
      ...{ kind: 'not-assessed', line: 1, column: 1 },
      path: `tests/fixtures/broken/base/answers/${notAssessed[0].subject}.yaml`,
    });
    const counts = notAssessed.map(({ items }: { items: number }) => items);
    expect(counts).toEqual(counts.toSorted((a: number, b: number) => b - a));
  });

  it('has empty lists if nothing is due or coming', () => {
    expect(JSON.parse(reviewFormats.json(base('2024-04-30'))).due).toEqual([]);
    expect(JSON.parse(reviewFormats.json(base('2090-01-01'))).coming).toEqual([]);
  });
});

describe('the calendar format of a review', () => {
  it('has the coming items', () => {
    expect(reviewFormats.ics(acme('2026-11-23'))).toContain('\r\nDTSTART;VALUE=DATE:20271015\r\n');
  });

  it('is empty if nothing is coming', () => {
    expect(reviewFormats.ics(base('2090-01-01'))).toBe('');
  });
});
