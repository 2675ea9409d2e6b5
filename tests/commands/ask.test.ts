import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { questionAnswerer } from '../../src/search/ask/answer-question.ts';
import { dataOfLibrary } from '../../src/search/ask/published-data.ts';
import { answerSchema } from '../../src/registers/answers.ts';
import { loadLibrary } from '../../src/library/load-library.ts';

const acme = 'tests/fixtures/acme';
const { library } = loadLibrary(acme);
const current = library?.current;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'answers-'));
  cpSync(acme, folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run ask', { concurrent: true, timeout: 60_000 }, () => {
  it('answers each question of the content with its own status, reply, quotes and permalinks', async () => {
    if (!library) throw new Error('The content has problems.');
    const ask = questionAnswerer(dataOfLibrary(library, (page) => `https://acme.example${page}`, '2026-11-23'));
    for (const { id, question, status, reply, answer, citations } of library.answers) {
      const { revision, findings } = await ask(question, 1);
      expect(revision).toBe(current?.date);
      expect(findings, question).toHaveLength(1);
      expect(findings[0], question).toMatchObject({
        kind: 'answer',
        title: question,
        status,
        reply: reply ?? null,
        text: answer,
        page: `/answers/${id}/`,
        citations: citations.map(({ label, quote }) => ({ label, quote })),
      });
      for (const [index, { url }] of findings[0]?.citations.entries() ?? []) {
        expect(url).toMatch(new RegExp(`/policy/${current?.date}/#${citations[index]?.clause}$`));
      }
    }
  });

  it('prints the status in words, the answer, the quote, its clause and the dated permalink', async () => {
    const answer = library?.answers.find(({ status }) => status === 'stated');
    const { stdout } = await run('ask', [answer?.question ?? '', '--most', '1']);
    const [citation] = answer?.citations ?? [];
    const data = await run('ask', [answer?.question ?? '', '--most', '1', '--json']);
    expect(JSON.parse(data.stdout).findings).toMatchObject([{ title: answer?.question, status: 'stated' }]);
    expect(stdout).toMatch(/^1\. /);
    expect(stdout).toContain('\n   Stated.');
    expect(stdout).toContain(` ${answer?.answer}\n   ${citation?.label}: “${citation?.quote}”\n   http`);
  });

  it('says that nothing fits, and exits with 1', async () => {
    const { code, stdout } = await run('ask', ['zzyzx qqflurb']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^Not stated in the policy of \d+ \w+ \d{4}\.\n$/);
  });

  it.each([[[]], [['backups', '--most', '0']], [['backups', '--what']], [['backups', '--from', 'nowhere']]])(
    'wrong usage ends with 2: %j',
    async (flags) => {
      const { code, stdout, stderr } = await run('ask', flags);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('\nUsage: npm run ask -- ');
    },
  );
});

describe('npm run new:answer', { timeout: 60_000 }, () => {
  const clause = current?.sections.flatMap(({ clauses }) => clauses).find(({ text }) => /restore a backup/.test(text));
  const flags = ['--question', 'Is a “backup: copy” tested?', '--topic', 'backup'];
  const file = () => path.join(folder, 'answers/backup-drills.yaml');

  it('only shows the file with --dry-run', async () => {
    const { code, stdout, stderr } = await run('new-answer', ['backup-drills', ...flags, '--dry-run'], folder);
    expect(code).toBe(0);
    expect(parse(stdout)).toEqual({
      question: 'Is a “backup: copy” tested?',
      status: 'not-stated',
      answer: null,
      topic: 'backup',
    });
    expect(stderr).toContain('would be written. Next: ');
    expect(existsSync(file())).toBe(false);
  });

  it('writes every field under what its schema says of it, and near clauses word by word', async () => {
    const { code, stdout } = await run('new-answer', ['backup-drills', ...flags, '--status', 'in-part'], folder);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    const text = readFileSync(file(), 'utf8');
    const said = text.replaceAll('\n# ', ' ');
    for (const [field, { description = '' }] of Object.entries(answerSchema.shape)) {
      expect(text, field).toMatch(new RegExp(`^(# )?${field}:`, 'm'));
      expect(said, field).toContain(description);
    }
    const labels = [...text.matchAll(/^# {3}# (.+)$/gm)].map(([, label]) => label);
    expect(labels).toHaveLength(3);
    expect(labels).toContain(clause?.label);
    // the proposal becomes a citation when it is uncommented, and with an answer the content is in order
    const done = text.replace(/^# (citations:| {2}.*)$/gm, '$1').replace(/^ {2}(…:|- …)\n|^ {4}- …\n/gm, '');
    writeFileSync(file(), done.replace('answer:\n', 'answer: A backup is kept.\n'));
    expect(loadLibrary(folder).problems).toBeUndefined();
  });

  it('leaves an unwritten answer a problem of the content', async () => {
    await run('new-answer', ['backup-drill', ...flags], folder);
    const { problems = [] } = loadLibrary(folder);
    expect(problems.map(({ path: at }) => path.basename(at))).toEqual(['backup-drill.yaml']);
    const another = await run('new-answer', ['backup-place', ...flags], folder);
    expect(another.stderr).toMatch(/^Not looked at, since .* problems there: \S+\/answers\/backup-drill\.yaml\n/);
    expect(another.stderr).toContain('backup-place.yaml is written.');
    expect(another.code).toBe(0);
    for (const id of ['backup-drill', 'backup-place']) rmSync(path.join(folder, `answers/${id}.yaml`));
  });

  it('refuses while anything else has a problem', async () => {
    const company = path.join(folder, 'company.yaml');
    const right = readFileSync(company, 'utf8');
    writeFileSync(company, `${right}colour: blue\n`);
    const { code, stderr } = await run('new-answer', ['backup-drill', ...flags], folder);
    expect(code).toBe(1);
    expect(stderr).toMatch(/company\.yaml:\d+:1 {2}unknown-field /);
    expect(existsSync(path.join(folder, 'answers/backup-drill.yaml'))).toBe(false);
    writeFileSync(company, right);
  });

  it('refuses an id that any register has', async () => {
    for (const [register, { id }] of Object.entries({
      answers: library?.answers[0],
      contacts: library?.contacts[0],
    }).map(([name, entry]) => [name, entry ?? { id: '' }] as const)) {
      const { code, stderr } = await run('new-answer', [id, ...flags], folder);
      expect(code).toBe(1);
      expect(stderr).toContain(`${register}/${id}.yaml exists already.`);
    }
  });

  it.each([
    [
      ['a-b', '--question', 'Why?', '--topic', 'weather'],
      'There is no topic “weather”. The topics are governance, risk,',
    ],
    [['a-b', '--topic', 'backup'], 'A question is needed.'],
    [['../a', '--question', 'Why?', '--topic', 'backup'], 'One id is needed'],
    [['a-b', '--question', 'Why?', '--topic', 'backup', '--status', 'maybe'], 'There is no status maybe.'],
  ])('wrong usage ends with 2: %j', async (wrong, sentence) => {
    const { code, stdout, stderr } = await run('new-answer', wrong, folder);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr).toContain('\nUsage: npm run new:answer -- ID ');
  });
});

function run(script: string, flags: readonly string[], content = acme) {
  const env = { ...process.env, CONTENT_DIR: content };
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, [`scripts/${script}.ts`, ...flags], { env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}
