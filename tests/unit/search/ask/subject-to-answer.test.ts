import { describe, expect, it } from 'vitest';
import { readAnsweredFile, type AnsweredFile } from '../../../../src/search/ask/answered-file.ts';
import { subjectToAnswer } from '../../../../src/search/ask/subject-to-answer.ts';
import { definitionOf } from '../../library/said.ts';

const bank = [definitionOf('backups', 'interval'), definitionOf('logs'), definitionOf('laws'), definitionOf('people')];
const fileOf = (text: string) => readAnsweredFile(text, 'a.yaml') as AnsweredFile;
const question = 'questions:\n  co2: { question: Why?, expects: what, wordings: [why] }\n';
const own = { title: 'Carbon' };

describe('subjectToAnswer()', () => {
  it("returns a subject of the field, with the company's own questions", () => {
    expect(subjectToAnswer('backups', undefined, fileOf(question), bank)).toMatchObject({
      subject: { title: 'Title of backups', questions: { interval: { expects: 'how' }, co2: { expects: 'what' } } },
    });
  });

  it("returns a new subject of the company's own", () => {
    expect(subjectToAnswer('carbon', own, undefined, bank)).toEqual({
      subject: { title: 'Carbon', wordings: [], questions: {} },
    });
  });

  it("returns the company's own subject that its file defines", () => {
    expect(subjectToAnswer('carbon', undefined, fileOf(`title: Green\ntopic: risk\n${question}`), bank)).toMatchObject({
      subject: { title: 'Green', questions: { co2: { question: 'Why?' } } },
    });
  });

  it.each<[string, typeof own | undefined, AnsweredFile | undefined, string]>([
    ['backups', own, undefined, 'The field has a subject backups, “Title of backups”. Leave out --title and --topic.'],
    [
      'carbon',
      own,
      fileOf('title: Green\ntopic: risk\n'),
      'The file of carbon exists already. Leave out --title and --topic, and give them in the file.',
    ],
    [
      'backup',
      undefined,
      undefined,
      'The field has no subject backup. The nearest are backups, laws, logs. For a subject of your own, give --title and --topic.',
    ],
  ])('refuses %s with the subject %j and the file %j', (id, given, file, refusal) => {
    expect(subjectToAnswer(id, given, file, bank)).toEqual({ refusal });
  });
});
