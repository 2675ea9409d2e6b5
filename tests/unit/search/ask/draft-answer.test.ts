import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadLibrary } from '../../../../src/library/load-library.ts';
import { answerSchema } from '../../../../src/registers/answers.ts';
import { draftAnswer } from '../../../../src/search/ask/draft-answer.ts';

const question = 'Is a “backup: copy” tested?';
const nearClauses = [
  { section: 'backups', label: '§3.1 ¶1', quote: 'Databases are backed up every hour.' },
  { section: 'backups', label: '§3.1 ¶2', quote: 'We restore a backup every quarter to prove that it works.' },
];
const makeDraft = (more = {}) =>
  draftAnswer({ question, status: 'in-part', topic: 'backup', nearClauses, today: '2026-11-23', ...more });
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

describe('draftAnswer()', () => {
  it('writes what is known and leaves the answer empty', () => {
    expect(parse(makeDraft())).toEqual({ question, status: 'in-part', answer: null, topic: 'backup' });
  });

  it('writes every field under its description', () => {
    const draft = makeDraft();
    const descriptions = draft.replaceAll('\n# ', ' ');
    for (const [field, { description = '' }] of Object.entries(answerSchema.shape)) {
      expect(draft, field).toMatch(new RegExp(`^(# )?${field}:`, 'm'));
      expect(descriptions, field).toContain(description);
    }
  });

  it('shows how to write each optional field, as a comment', () => {
    const optional = ['alsoAsked', 'reply', 'frameworks', 'reviewedOn', 'label', 'order'];
    const blocks = makeDraft().split('\n\n');
    const examples = optional.map((field) => blocks.find((block) => block.includes(`\n# ${field}:`)) ?? '');
    const uncommented = examples.map((block, index) =>
      block.slice(block.indexOf(`# ${optional[index]}:`)).replaceAll(/^# /gm, ''),
    );
    expect(parse(uncommented.join('\n'))).toEqual({
      alsoAsked: ['…'],
      reply: 'yes',
      frameworks: { '…': ['…'] },
      reviewedOn: '2026-11-23',
      label: '…',
      order: 1,
    });
  });

  it('describes each status on a line of its own', () => {
    expect(makeDraft()).toMatch(/^# in-part: /m);
    expect(makeDraft()).toMatch(/^# not-stated: /m);
  });

  it('quotes the nearest clauses verbatim in comments, each under its label', () => {
    const draft = makeDraft();
    const labels = [...draft.matchAll(/^# {3}# (.+)$/gm)].map(([, label]) => label);
    expect(labels).toEqual(nearClauses.map(({ label }) => label));
    const uncommented = draft
      .slice(draft.indexOf('# citations:'))
      .replace(/\n\n[\s\S]*$/, '')
      .replaceAll(/^# /gm, '');
    expect(parse(uncommented)).toEqual({
      citations: nearClauses.map(({ section, quote }) => ({ section, quote })),
    });
  });

  it('writes a long or odd quote on one line', () => {
    const quote = `A “quote”: with # signs, ${'many words '.repeat(30)}and a colon: too.`;
    const draft = makeDraft({ nearClauses: [{ section: 'backups', label: '§3.1 ¶1', quote }] });
    const line = draft.split('\n').find((one) => one.startsWith('#     quote: ')) ?? '';
    expect(parse(line.slice('#     '.length))).toEqual({ quote });
  });

  it('says so if no clause comes near', () => {
    const bare = makeDraft({ nearClauses: [] });
    expect(bare).toContain('\n# No clause of the current revision comes near.\n');
    expect(bare).not.toContain('citations:\n');
  });

  it('is a problem of the content until the answer is written', () => {
    const draft = makeDraft();
    expect(problemsWith(draft)).toEqual(['backup-drills.yaml']);
    const finished = draft.replace(/^# (citations:| {2}.*)$/gm, '$1').replace(/^ {2}(…:|- …)\n|^ {4}- …\n/gm, '');
    expect(problemsWith(finished.replace('answer:\n', 'answer: A backup is kept.\n'))).toBeUndefined();
  });
});
