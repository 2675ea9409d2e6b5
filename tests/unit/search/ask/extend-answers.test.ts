import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadLibrary } from '../../../../src/library/load-library.ts';
import { type AnsweredFile, readAnsweredFile } from '../../../../src/search/ask/answered-file.ts';
import { extendAnswers } from '../../../../src/search/ask/extend-answers.ts';
import { subjectToAnswer } from '../../../../src/search/ask/subject-to-answer.ts';
import { field } from '../../library/check.ts';

const { library } = loadLibrary('tests/fixtures/acme', { field });
if (!library) throw new Error('acme has problems');
const acme = library;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'answers-'));
  cpSync('tests/fixtures/acme', folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The text to add to the file of a subject with a text, or without a file. */
function extend(
  id: string,
  before?: string,
  own?: { title: string; topic: string },
  library = acme,
): string | undefined {
  const file = before === undefined ? undefined : (readAnsweredFile(before, 'a.yaml') as AnsweredFile);
  const found = subjectToAnswer(id, own, file, field.subjects);
  if ('refusal' in found) throw new Error(found.refusal);
  const { subject } = found;
  return extendAnswers({ id, subject, own, file, library, bank: field.subjects, today: '2026-11-23' });
}

const acmeFile = (id: string) => readFileSync(`tests/fixtures/acme/answers/${id}.yaml`, 'utf8');

/** The data of a draft whose comments are removed, but for those inside. */
const uncommented = (draft = '') => parse(draft.replaceAll(/^# /gm, '').replace(/^.*docs\/authoring.*$/m, ''));

/** The problems of the fixture company with a file of answers. */
function problemsWith(id: string, text: string) {
  const file = path.join(folder, `answers/${id}.yaml`);
  writeFileSync(file, text);
  const { problems = [] } = loadLibrary(folder, { field });
  rmSync(file);
  return problems.map(({ rule, message }) => `${rule} ${message}`);
}

describe('a text with line breaks', () => {
  const lines = 'Two\nreviewedOn: 2020-01-01';
  const commentsOnly = (draft = '') => draft.split('\n').filter((line) => line && !line.startsWith('# '));

  it('stays a comment if it is that of a statement', () => {
    const subjects = acme.subjects.map((subject) => ({
      ...subject,
      statements: subject.statements.map((statement) => ({ ...statement, text: lines })),
    }));
    const draft = extend('restoring', undefined, undefined, { ...acme, subjects });
    expect(draft).toContain(': Two reviewedOn: 2020-01-01\n');
    expect(commentsOnly(draft)).toEqual([]);
  });

  it('stays a comment if it is that of a question', () => {
    const question = JSON.stringify(lines);
    const own = `questions:\n  own: { question: ${question}, expects: what, wordings: [why] }\n`;
    expect(commentsOnly(extend('backups', own))).toEqual([]);
  });
});

describe('the draft of a new file', () => {
  const draft = extend('restoring') ?? '';
  const questions = Object.keys(field.subjects.find(({ id }) => id === 'restoring')?.questions ?? {});

  it('has only comments, and therefore publishes nothing', () => {
    expect(draft.split('\n').filter((line) => line && !line.startsWith('# '))).toEqual([]);
    expect(draft.endsWith('\n') && !draft.endsWith('\n\n')).toBe(true);
    expect(problemsWith('restoring', draft)).toEqual([]);
  });

  it('has all questions of the subject, in order and in words', () => {
    expect(Object.keys(uncommented(draft).answers)).toEqual(questions);
    expect(draft).toContain(
      '\n#   # Is restoring from backups tested?\n#   restore-tests:\n#     status:\n#     reply:\n',
    );
  });

  it('has no place for a reply to a question that yes or no cannot answer', () => {
    const { answers } = uncommented(draft);
    expect(answers['restore-tests']).toHaveProperty('reply', null);
    expect(answers['restore-time']).not.toHaveProperty('reply');
  });

  it('quotes the nearest clauses as they are, and names them in the answers', () => {
    const { statements, answers } = uncommented(draft);
    expect(statements['backups-2']).toEqual({
      text: null,
      citations: [{ section: 'backups', quote: 'We restore a backup every quarter to prove that it works.' }],
    });
    expect(answers['restore-tests'].statements).toContain('backups-2');
  });

  it('fails the check until what is uncommented is completed', () => {
    const problems = problemsWith('restoring', draft.replaceAll(/^# /gm, '').replace(/^.*docs\/authoring.*$/m, ''));
    expect(problems).toContain('missing-field Field “statements.backups-2.text” has no value.');
    expect(problems.some((problem) => problem.startsWith('invalid-value Field “answers.restore-tests.status”'))).toBe(
      true,
    );
  });

  it('proposes the day of the comparison', () => {
    expect(uncommented(draft).reviewedOn).toBe('2026-11-23');
  });

  it('has the statements that quote a clause already, instead of the clause', () => {
    expect(draft).toContain('\n#   # §3.1 ¶1 as backups/every-hour: Databases are backed up every hour.\n');
    expect(draft).not.toContain('backups-1');
  });
});

describe('the draft that extends a file', () => {
  const before = acmeFile('backups');
  const draft = extend('backups', before) ?? '';

  it('has only the questions that the file does not answer', () => {
    const { answers } = uncommented(draft);
    expect(Object.keys(answers)).toContain('backup-method');
    expect(Object.keys(answers)).not.toContain('backups');
    expect(draft).toMatch(/^# Not assessed: /);
  });

  it('names the statements of the file by their ids', () => {
    expect(draft).toContain(' as every-hour: ');
    expect(draft).not.toContain('backups/every-hour');
  });

  it('leaves the content as it was', () => {
    const file = path.join(folder, 'answers/backups.yaml');
    writeFileSync(file, `${before}\n${draft}`);
    expect(loadLibrary(folder, { field }).library?.subjects).toEqual(acme.subjects);
    writeFileSync(file, before);
  });

  it('is not repeated if the file has it already', () => {
    expect(extend('backups', `${before}\n${draft}`)).toBeUndefined();
  });

  it('does not repeat statements that are drafted', () => {
    const first = extend('restoring') ?? '';
    const some = first.replace(/^# {3}restore-tests:\n(# {5}.*\n)+/m, '');
    const again = extend('restoring', some) ?? '';
    expect(Object.keys(uncommented(again).answers)).toEqual(['restore-tests']);
    expect(again).not.toContain('citations:');
  });

  it('proposes no day if the file has one', () => {
    expect(extend('backups', `${before}reviewedOn: '2026-01-01'\n`)).not.toContain('reviewedOn');
  });
});

describe("the draft of the company's own subject", () => {
  const own = { title: 'Backups: by hand', topic: 'backup' };
  const draft = extend('by-hand', undefined, own) ?? '';

  it('has its title and its topic, and publishes nothing', () => {
    expect(parse(draft)).toEqual(own);
    expect(problemsWith('by-hand', draft)).toEqual([]);
  });

  it('shows how to write a question, and the clauses nearest to the title', () => {
    const { questions } = uncommented(draft);
    expect(questions).toEqual({ 'your-question': { question: null, expects: null, wordings: [null] } });
    expect(draft).toContain('\n#   # §3.1 ¶1 as backups/every-hour: ');
  });

  it('has the questions of its file', () => {
    const file = `${draft}questions:\n  co2: { question: Why?, expects: what, wordings: [why] }\n`;
    expect(Object.keys(uncommented(extend('by-hand', file)).answers)).toEqual(['co2']);
  });
});

describe('the draft for a company with several policies', () => {
  const { library: meridian } = loadLibrary('tests/fixtures/meridian', { field });
  if (!meridian) throw new Error('meridian has problems');
  const draft = extend('premises', undefined, undefined, meridian) ?? '';
  const { statements = {} } = uncommented(draft) as { statements?: Record<string, { citations: object[] }> };

  it('labels clauses with their policy, names it in citations and in the ids of statements', () => {
    expect(draft).toContain('#   # Physical security policy §4 ¶1\n#   physical-security-visitors-1:\n');
    expect(statements['physical-security-visitors-1']?.citations).toEqual([
      {
        policy: 'physical-security',
        section: 'visitors',
        quote: 'Visitors sign in, wear a badge and are never left alone.',
      },
    ]);
  });

  it('proposes no clause of a withdrawn policy', () => {
    for (const id of ['staff-devices', 'staff-duties', 'email-security'])
      expect(extend(id, undefined, undefined, meridian)).not.toContain('Acceptable use policy');
  });

  it('proposes the statements that quote a clause, not those that quote one with the same id elsewhere', () => {
    const recovery = extend('disaster-recovery', undefined, undefined, meridian) ?? '';
    expect(recovery).toContain('Business continuity policy §4 ¶1 as restoring/four-hours: ');
    expect(recovery.match(/Business continuity policy §4 ¶1 as /g)).toHaveLength(1);
  });
});
