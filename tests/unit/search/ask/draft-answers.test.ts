import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../../src/library/library-types.ts';
import { type AnswersDraft, draftAnswers, type DraftedQuestion } from '../../../../src/search/ask/draft-answers.ts';
import type { SectionClause } from '../../../../src/search/records/nearest-clauses.ts';

/** Returns a clause of a policy; with a title, of one of several. */
function near(ordinal: number, policy = 'policy', title?: string): SectionClause {
  return {
    policy: { id: policy, ...(title === undefined ? {} : { title }) },
    section: { id: 'copies' },
    clause: { id: `s3-p${ordinal}`, label: `§3 ¶${ordinal}`, ordinal, text: `Text ${ordinal}.` },
  } as SectionClause;
}
const statement = (subject: string, id: string, text: string, ...cited: SectionClause[]): Statement =>
  ({
    ...{ subject, id, text },
    citations: cited.map(({ policy, clause }) => ({ policy: policy.id, clause: clause.id })),
  }) as Statement;
const question = (id: string, more: Partial<DraftedQuestion> = {}): DraftedQuestion => ({
  ...{ id, question: `${id}?`, expects: 'what', near: [] },
  ...more,
});
const draft = (more: Partial<AnswersDraft>) =>
  draftAnswers({
    ...{ subject: { id: 'tapes', title: 'Tapes' }, own: undefined, questions: [], near: [], statements: [] },
    ...{ drafted: new Set<string>(), isContinued: false, reviewedOn: undefined },
    ...more,
  });
const heading = '# Tapes: remove the mark “# ” from what you answer. docs/authoring.md explains every field.\n';
/** Returns the lines of a draft after its heading. */
const linesAfter = (text: string) => text.slice(heading.length).trim().split('\n');

describe('draftAnswers()', () => {
  it('begins a file with what to do', () => expect(draft({})).toBe(heading));

  it('says in a file that has answers that the rest is not assessed', () => {
    expect(draft({ isContinued: true })).toBe(
      '# Not assessed: move what you answer to the statements and answers above, without the mark “# ”.\n',
    );
  });

  it('separates its parts by an empty line, with the day of the comparison last', () => {
    const text = draft({ questions: [question('kept')], near: [near(1)], reviewedOn: '2026-01-01' });
    const parts = text.split('\n\n').map((part) => part.split('\n')[0]);
    expect(parts).toEqual([heading.trim(), '# statements:', '# answers:', '# reviewedOn: 2026-01-01']);
    expect(text.endsWith('\n# reviewedOn: 2026-01-01\n')).toBe(true);
  });

  it('has the fields of a subject of the company’s own, and how to write a question of it', () => {
    expect(linesAfter(draft({ own: { title: 'Tapes', topic: 'backup' } }))).toEqual([
      ...['title: Tapes', 'topic: backup', '', '# questions:', '#   your-question:', '#     question:'],
      expect.stringMatching(/^# {5}expects: # yes-no, .*, \w/),
      ...['#     wordings:', '#       -'],
    ]);
  });

  it('has a place for the answer to each question, and for a reply to what yes or no can answer', () => {
    const questions = [question('kept'), question('tested', { expects: 'yes-no', near: [near(1)] })];
    expect(linesAfter(draft({ questions, drafted: new Set(['copies-1']) }))).toEqual([
      ...['# answers:', '#   # kept?', '#   kept:', '#     status:', '#     statements: []'],
      ...['#   # tested?', '#   tested:', '#     status:', '#     reply:', '#     statements: [copies-1]'],
    ]);
  });

  it('proposes each clause near a question or the subject as a statement, once', () => {
    const questions = [question('kept', { near: [near(1), near(2)] }), question('made', { near: [near(2)] })];
    const lines = linesAfter(draft({ questions, near: [near(1), near(3)] }));
    expect(lines.slice(0, 7)).toEqual([
      ...['# statements:', '#   # §3 ¶1', '#   copies-1:', '#     text:'],
      ...['#     citations:', '#       - section: copies', '#         quote: Text 1.'],
    ]);
    expect(lines.filter((line) => line.includes('# §'))).toEqual(['#   # §3 ¶1', '#   # §3 ¶2', '#   # §3 ¶3']);
    expect(lines).toContain('#     statements: [copies-1, copies-2]');
  });

  it('proposes no statement that is drafted already', () => {
    const text = draft({ near: [near(1), near(2)], drafted: new Set(['copies-1']) });
    expect(text).not.toContain('copies-1');
    expect(text).toContain('copies-2');
  });

  it('names the policy of a clause in its label, its id and its citation, if there are several', () => {
    expect(linesAfter(draft({ near: [near(1, 'fax', 'Fax policy')] })).slice(1, 7)).toEqual([
      ...['#   # Fax policy §3 ¶1', '#   fax-copies-1:', '#     text:', '#     citations:'],
      ...['#       - policy: fax', '#         section: copies'],
    ]);
  });

  it('names no policy in a citation of the main one of several', () => {
    const text = draft({ near: [near(1, 'policy', 'Security')] });
    expect(text).toContain('#   # Security §3 ¶1\n#   policy-copies-1:\n');
    expect(text).toContain('#       - section: copies\n');
  });

  it('names the statements that quote a clause instead of the clause', () => {
    const statements = [
      statement('tapes', 'daily', 'A tape\na day.', near(1)),
      statement('backups', 'weekly', 'A tape a week.', near(2), near(1)),
      statement('backups', 'faxed', 'By fax.', near(1, 'fax')),
    ];
    const questions = [question('weekly', { question: 'A tape a week?', near: [near(1)] })];
    expect(linesAfter(draft({ questions, statements }))).toEqual([
      ...['# statements:', '#   # §3 ¶1 as daily: A tape a day.', '#   # §3 ¶1 as backups/weekly: A tape a week.', ''],
      ...['# answers:', '#   # A tape a week?', '#   weekly:', '#     status:', '#     statements: [backups/weekly]'],
    ]);
  });

  it('names a statement once that quotes several clauses', () => {
    const statements = [statement('tapes', 'daily', 'A tape a day.', near(1), near(2))];
    const questions = [question('kept', { near: [near(1), near(2)] })];
    expect(draft({ questions, statements })).toContain('#     statements: [daily]\n');
  });

  it.each<[string, Partial<AnswersDraft>, string]>([
    ['the title', { subject: { id: 'tapes', title: ' Two\n  lines' } }, '# Two lines: remove'],
    ['a question', { questions: [question('kept', { question: 'Two\nlines?' })] }, '#   # Two lines?\n'],
  ])('has no line break of %s', (_, more, line) => expect(draft(more)).toContain(line));

  it('writes a quote with line breaks in one line', () => {
    const [one, text] = [near(1), 'Two\nlines: '];
    const lines = linesAfter(draft({ near: [{ ...one, clause: { ...one.clause, text } }] }));
    expect(lines.every((line) => line.startsWith('# '))).toBe(true);
  });
});
