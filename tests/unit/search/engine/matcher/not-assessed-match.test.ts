import { describe, expect, it } from 'vitest';
import type { QuestionMatches } from '../../../../../src/search/engine/matcher/match-questions.ts';
import { notAssessedMatch } from '../../../../../src/search/engine/matcher/not-assessed-match.ts';

type Chances = Record<string, number>;

/** Returns the question of a text that asks questions, named `subject/question`, with these probabilities; those of `judged` are judged. */
function asked(chances: Chances, unknown = 0, judged: string[] = []): string | undefined {
  const matches: QuestionMatches['matches'] = Object.entries(chances).map(([name, probability]) => {
    const [subject = '', question = ''] = name.split('/');
    return { subject, question, expects: 'which', probability };
  });
  const found = notAssessedMatch({ matches, unknown }, ({ subject, question }) =>
    judged.includes(`${subject}/${question}`),
  );
  return found && `${found.subject}/${found.question}`;
}

describe('notAssessedMatch()', () => {
  it.each<[string, Chances, number, string[]]>([
    ['is likely', { 'fax/use': 0.5, 'fax/keep': 0.4 }, 0, ['fax/keep']],
    ['is just likely enough', { 'fax/use': 0.3 }, 0, []],
    ['is likely together with others of its subject', { 'fax/use': 0.2, 'fax/keep': 0.1 }, 0, []],
    ['is likely in spite of an unknown word', { 'fax/use': 0.4 }, 0.5, []],
  ])('returns the likeliest question if nobody has judged it and it %s', (_, chances, unknown, judged) => {
    expect(asked(chances, unknown, judged)).toBe('fax/use');
  });

  it.each<[string, Chances, number, string[]]>([
    ['a text asks nothing', {}, 0, []],
    ['somebody has judged the likeliest question', { 'fax/use': 0.5, 'fax/keep': 0.4 }, 0, ['fax/use']],
    ['it is too unlikely', { 'fax/use': 0.29 }, 0, []],
    ['only questions of another subject are likely beside it', { 'fax/use': 0.2, 'tape/use': 0.19 }, 0, []],
    ['only judged questions are likely beside it', { 'fax/use': 0.2, 'fax/keep': 0.19 }, 0, ['fax/keep']],
    ['too many words are unknown', { 'fax/use': 0.4 }, 0.6, []],
  ])('returns nothing if %s', (_, chances, unknown, judged) => {
    expect(asked(chances, unknown, judged)).toBeUndefined();
  });
});
