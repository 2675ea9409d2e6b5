import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadLibrary } from '../../../../src/library/load-library.ts';
import { answerSchema } from '../../../../src/registers/answers.ts';
import { draftAnswer } from '../../../../src/search/ask/draft-answer.ts';
import { nearQuestion } from '../../../../src/search/ask/near-question.ts';
import { acmeData } from './acme-data.ts';

const { library, data } = acmeData();
const question = 'Is a “backup: copy” tested?';
const near = await nearQuestion(data, question);
const draft = draftAnswer({
  question,
  status: 'in-part',
  topic: 'backup',
  nearClauses: near.clauses,
  today: '2026-11-23',
});
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'answers-'));
  cpSync('tests/fixtures/acme', folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Returns the problems of the fixture company with this answer added. */
function problemsWith(answer: string) {
  writeFileSync(path.join(folder, 'answers/backup-drills.yaml'), answer);
  return loadLibrary(folder).problems?.map((problem) => path.basename(problem.path));
}

describe('nearQuestion()', () => {
  const clauses = library.current.sections.flatMap((section) => section.clauses.map((clause) => ({ section, clause })));

  it('returns the three nearest clauses, best first, ready to be cited', () => {
    expect(near.clauses).toHaveLength(3);
    const [first] = near.clauses;
    const found = clauses.find(({ clause }) => /restore a backup/.test(clause.text));
    expect(near.clauses.map(({ label }) => label)).toContain(found?.clause.label);
    const of = clauses.find(({ clause }) => clause.label === first?.label);
    expect(first).toEqual({ section: of?.section.id, label: of?.clause.label, quote: of?.clause.text });
  });

  it('returns the nearest answers with their ids', async () => {
    const { answers } = await nearQuestion(data, 'How often are backups made?');
    expect(answers[0]).toEqual({ id: 'backup-frequency', question: 'How often are backups made?' });
    expect(answers.length).toBeLessThanOrEqual(3);
  });

  it('returns nothing for words that nothing has', async () => {
    expect(await nearQuestion(data, 'zzyzx qqflurb')).toEqual({ clauses: [], answers: [] });
  });
});

describe('draftAnswer()', () => {
  it('writes what is known and leaves the answer empty', () => {
    expect(parse(draft)).toEqual({ question, status: 'in-part', answer: null, topic: 'backup' });
  });

  it('writes every field under its description', () => {
    const lines = draft.split('\n');
    const descriptions = draft.replaceAll('\n# ', ' ');
    for (const [field, { description = '' }] of Object.entries(answerSchema.shape)) {
      expect(draft, field).toMatch(new RegExp(`^(# )?${field}:`, 'm'));
      expect(descriptions, field).toContain(description);
    }
    expect(lines).toContain('# reviewedOn: 2026-11-23');
  });

  it('describes each status on a line of its own', () => {
    expect(draft).toMatch(/^# in-part: /m);
    expect(draft).toMatch(/^# not-stated: /m);
  });

  it('proposes the nearest clauses as comments, word by word, under their labels', () => {
    const labels = [...draft.matchAll(/^# {3}# (.+)$/gm)].map(([, label]) => label);
    expect(labels).toEqual(near.clauses.map(({ label }) => label));
    const uncommented = draft
      .slice(draft.indexOf('# citations:'))
      .replace(/\n\n[\s\S]*$/, '')
      .replaceAll(/^# /gm, '');
    expect(parse(uncommented)).toEqual({
      citations: near.clauses.map(({ section, quote }) => ({ section, quote })),
    });
  });

  it('says so if no clause comes near', () => {
    const bare = draftAnswer({ question, status: 'not-stated', topic: 'backup', nearClauses: [], today: '2026-11-23' });
    expect(bare).toContain('\n# No clause of the current revision comes near.\n');
    expect(bare).not.toContain('citations:\n');
  });

  it('is a problem of the content until the answer is written', () => {
    expect(problemsWith(draft)).toEqual(['backup-drills.yaml']);
    const finished = draft.replace(/^# (citations:| {2}.*)$/gm, '$1').replace(/^ {2}(…:|- …)\n|^ {4}- …\n/gm, '');
    expect(problemsWith(finished.replace('answer:\n', 'answer: A backup is kept.\n'))).toBeUndefined();
  });
});
