import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkReservedIds, isReserved, pageAnchors } from '../../../src/library/check-reserved-ids.ts';
import { defineSubjects } from '../../../src/library/define-subjects.ts';
import { entriesOf, placesAndRules } from './files.ts';
import { field } from './check.ts';
import { answersOf, definitionOf } from './said.ts';

const question = (id: string) => `questions:\n  ${id}:\n    question: Why?\n    expects: what\n    wordings: [why]\n`;
const statement = (id: string) => `statements:\n  ${id}: { text: Yes., source: { company: true, on: 2026-05-01 } }\n`;
const contact = 'name: Help\npurpose: support\nemail: a@b.example\nsource: { company: true, on: 2026-05-01 }\n';
const subjectsOf = (texts: Record<string, string>) =>
  defineSubjects([definitionOf('audits', 'statement-of-scope')], answersOf(texts).read).subjects;
const contacts = (id: string) => entriesOf({ [`contacts/${id}.yaml`]: contact });

describe('checkReservedIds()', () => {
  it.each(['content', 'questions', 'statements'])('reports the question %s at its key', (id) => {
    const problems = checkReservedIds(subjectsOf({ logs: question(id) }), entriesOf({}));
    expect(placesAndRules(problems)).toEqual(['content/answers/logs.yaml:2:3 reserved-id']);
  });

  it.each(['content', 'topic-cars'])('reports the subject %s', (id) => {
    const problems = checkReservedIds(subjectsOf({ [id]: question('cars') }), entriesOf({}));
    expect(placesAndRules(problems)).toEqual([`content/answers/${id}.yaml:1:1 reserved-id`]);
  });

  it.each(['content', 'no-security-contact', 'no-privacy-contact'])('reports the contact %s', (id) => {
    expect(placesAndRules(checkReservedIds([], contacts(id)))).toEqual([`content/contacts/${id}.yaml:1:1 reserved-id`]);
  });

  it.each([
    ['audits', statement('of-scope'), 2],
    ['logs', `${question('statement-a')}${statement('a')}`, 7],
  ])('reports a statement of %s that has the anchor of a question', (subject, text, line) => {
    const problems = checkReservedIds(subjectsOf({ [subject]: text }), entriesOf({}));
    expect(placesAndRules(problems)).toEqual([`content/answers/${subject}.yaml:${line}:3 reserved-id`]);
  });

  it('accepts ids that are anchors of other pages or only look like one', () => {
    const subjects = subjectsOf({
      'sub-processors': question('topic-cars'),
      topic: `${question('statement-of-scope')}${statement('scope')}`,
    });
    expect(checkReservedIds(subjects, contacts('questions'))).toEqual([]);
  });
});

describe('pageAnchors', () => {
  it('have none of the ids of the field', () => {
    const questions = field.subjects.flatMap((subject) => Object.keys(subject.questions));
    expect(questions.filter((id) => isReserved('questions', id))).toEqual([]);
    expect(field.subjects.filter(({ id }) => isReserved('subjects', id))).toEqual([]);
  });

  // the components of these pages have no other written ids, see the next test
  it.each([
    ['questions', 'answers/[subject]'],
    ['subjects', 'answers/index'],
    ['certificates', 'certificates'],
    ['processors', 'processors'],
    ['contacts', 'contact'],
    ['references', 'references'],
  ] as const)('of %s have every id that is written in src/pages/%s.astro', (kind, page) => {
    const ids = [...writtenIds('src/layouts/Page.astro'), ...writtenIds(`src/pages/${page}.astro`)];
    expect(
      ids.filter((id) => !isReserved(kind, id) && !pageAnchors[kind].some((anchor) => anchor.startsWith(id))),
    ).toEqual([]);
    expect(pageAnchors[kind]).toContain('content');
  });

  it('lack only the ids of components of other pages', () => {
    const ids = globSync('src/components/*.astro').flatMap((file) => writtenIds(file).map((id) => `${file} ${id}`));
    expect(ids.map((line) => line.replaceAll('\\', '/').replace('src/components/', '')).sort()).toEqual([
      'ContactTable.astro no-',
      'Header.astro menu',
      'LinkedReferences.astro linked-references',
      'SealedFiles.astro files',
      'SectionAnswers.astro answers',
      'SectionHistory.astro history',
      'StandingPanel.astro standing',
      'TimeChart.astro chart',
      'TimeChart.astro ticks',
      'WithdrawalEntry.astro withdrawn-',
      'WithdrawnLinks.astro withdrawn-links',
    ]);
  });
});

/** The ids that a page or component writes itself, also those that only begin with a text of their own. */
function writtenIds(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/\sid=(?:"([^"]+)"|\{`([^`$]*)[^`]*`\})/g)].map(
    ([, plain, template]) => plain ?? template ?? '',
  );
}
