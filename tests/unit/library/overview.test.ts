import { describe, expect, it } from 'vitest';
import { overviewOf } from '../../../src/library/overview.ts';
import { readCompany } from '../../../src/library/read-company.ts';
import { filesOf } from './files.ts';
import { answerOf, subjectOf } from './said.ts';

const subjects = [
  subjectOf([answerOf('interval'), answerOf('place', { status: 'not-assessed' })]),
  subjectOf([answerOf('logs', { status: 'not-stated' })], { id: 'logs' }),
];

function overview(ids: string[], unsure: string[] = []) {
  const shown = ids.map((id) => `  - { answer: ${id}, label: Label of ${id} }\n`).join('');
  const text = `name: A\nlegalName: A\noverview:\n${shown}`;
  const { result } = readCompany(filesOf({ 'company.yaml': text }), 'content');
  if (!result) throw new Error('company.yaml has problems');
  return overviewOf(result, subjects, (subject) => (subject ? unsure.includes(subject) : unsure.length > 0));
}

describe('overviewOf()', () => {
  it('returns the answers in the order of the company, with their labels', () => {
    const { overview: shown, problems } = overview(['logs', 'interval']);
    expect(problems).toEqual([]);
    expect(shown.map(({ answer, label }) => [answer.id, label])).toEqual([
      ['logs', 'Label of logs'],
      ['interval', 'Label of interval'],
    ]);
  });

  it.each([
    [
      'place',
      'The overview shows the question place, which is not assessed. Answer it in answers/backups.yaml, or remove it here.',
    ],
    ['intervall', 'No subject has a question intervall. Correct the id, the nearest is interval.'],
  ])('reports %s, which nobody has answered, at its id', (id, sentences) => {
    const { overview: shown, problems } = overview([id, 'interval']);
    expect(shown).toHaveLength(1);
    expect(
      problems.map(({ path, line, column, rule, message, hint }) => [
        `${path}:${line}:${column} ${rule}`,
        `${message} ${hint}`,
      ]),
    ).toEqual([['content/company.yaml:4:15 unknown-question', sentences]]);
  });

  it('reports nothing that a faulty file may explain', () => {
    expect(overview(['place', 'tapes'], ['backups']).problems).toEqual([]);
    expect(overview(['place'], ['logs']).problems).toHaveLength(1);
  });
});
