import { describe, expect, it } from 'vitest';
import { fieldFolder, readField } from '../../../src/library/read-field.ts';
import { itemIds } from '../../../src/library/frameworks.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { isOpenQuestion } from '../../../src/library/open-question.ts';
import { readFrameworks } from '../../../src/library/read-frameworks.ts';
import { subjectSchema } from '../../../src/schemas/subject.ts';

const subjects = readField(fieldFolder('subjects'), subjectSchema);
const questions = subjects.flatMap(({ id: subject, questions }) =>
  Object.entries(questions).map(([id, question]) => ({ subject, id, ...question })),
);
const everyWording = questions.flatMap(({ subject, id, question, wordings }) =>
  [question, ...wordings].map((text) => ({ text, place: `${subject}/${id}` })),
);

describe('The subjects', () => {
  it('are 80 to 120, with 500 to 750 questions', () => {
    expect(subjects.length).toBeGreaterThanOrEqual(80);
    expect(subjects.length).toBeLessThanOrEqual(120);
    expect(questions.length).toBeGreaterThanOrEqual(500);
    expect(questions.length).toBeLessThanOrEqual(750);
  });

  it('have questions whose ids are unique over all of them', () => {
    expect(repeated(questions.map(({ id }) => id))).toEqual([]);
  });

  it('have no wording twice, whatever its case and punctuation', () => {
    expect(repeated(everyWording.map(({ text }) => lettersOf(text)))).toEqual([]);
  });

  it('ask nothing that yes or no cannot answer where they expect yes or no', () => {
    const open = questions
      .filter(({ expects }) => expects === 'yes-no')
      .flatMap(({ id, question, wordings }) =>
        [question, ...wordings].filter(isOpenQuestion).map((text) => `${id}: ${text}`),
      );
    expect(open).toEqual([]);
  });

  it('name only framework items that exist', () => {
    const known = new Map(readFrameworks().frameworks.map((framework) => [framework.id, itemIds(framework)]));
    const unknown = questions.flatMap(({ id, frameworks }) =>
      Object.entries(frameworks).flatMap(([framework, items]) =>
        items.filter((item) => !known.get(framework)?.includes(item)).map((item) => `${id}: ${framework} ${item}`),
      ),
    );
    expect(unknown).toEqual([]);
  });

  it('name no company, holder or processor of the fixture company', () => {
    const { library } = loadLibrary('tests/fixtures/acme');
    const names = [
      library?.company.name,
      ...(library?.certificates.flatMap(({ holder, certificationBody }) => [holder, certificationBody]) ?? []),
      ...(library?.processors.map(({ name }) => name) ?? []),
    ].flatMap((name) => (name ? [lettersOf(name)] : []));
    const named = everyWording.filter(({ text }) => names.some((name) => ` ${lettersOf(text)} `.includes(` ${name} `)));
    expect(named).toEqual([]);
  });
});

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}
