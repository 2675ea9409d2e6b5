import { describe, expect, it } from 'vitest';
import { answersOnSection } from '../../../src/exports/answers-on-section.ts';
import { certificatesIn } from '../../../src/exports/certificates-in.ts';
import { tinyLibrary } from './tiny-library.ts';
import { current } from './tiny-policy.ts';

const library = tinyLibrary();
const sectionWith = (id: string) => {
  const section = current.sections.find((one) => one.id === id);
  if (!section) throw new Error(`There is no section ${id}.`);
  return section;
};

describe('answersOnSection()', () => {
  const found = current.sections.map((section) => answersOnSection(library.subjects, 'policy', section));

  it('returns answers only that quote the section and are stated', () => {
    for (const [index, section] of current.sections.entries()) {
      for (const { answers } of found[index] ?? []) {
        expect(answers.map(({ status }) => status)).not.toContain('not-stated');
        for (const { citations } of answers) expect(citations.map((one) => one.section)).toContain(section.id);
      }
    }
    expect(found.flat().length).toBeGreaterThan(0);
  });

  it('returns every stated answer for the sections that it quotes', () => {
    const stated = library.answers.filter(({ status, citations }) => status !== 'not-stated' && citations.length > 0);
    const listed = new Set(found.flat().flatMap(({ answers }) => answers.map(({ id }) => id)));
    expect(stated.map(({ id }) => id).filter((id) => !listed.has(id))).toEqual([]);
  });

  it('names the clauses that are quoted, each once and in order', () => {
    for (const { clauses } of found.flat()) expect(clauses).toEqual([...new Set(clauses)].sort((a, b) => a - b));
  });

  it('returns none for a section of the same name in another policy', () => {
    expect(answersOnSection(library.subjects, 'other', sectionWith('backups'))).toEqual([]);
  });

  it('puts those first that quote what stands first', () => {
    const [subject] = library.subjects;
    const [citation] = library.answers.flatMap(({ citations }) => citations);
    const [answer] = subject?.answers ?? [];
    if (!subject || !citation || !answer) throw new Error('The library has no answers.');
    const section = sectionWith('people');
    const quoting = (id: string, clause: string) => ({
      ...subject,
      id,
      answers: [{ ...answer, status: 'stated' as const, citations: [{ ...citation, section: 'people', clause }] }],
    });
    const [first, second] = [quoting('late', 's2-p2'), quoting('early', 's2-p1')];
    expect(answersOnSection([first, second], 'policy', section).map((one) => one.subject.id)).toEqual([
      'early',
      'late',
    ]);
  });
});

describe('certificatesIn()', () => {
  it('returns the clauses that link to the document of a certificate', () => {
    const url = 'https://tiny.example/certificate.pdf';
    const [certificate] = library.certificates;
    const [reference] = library.references;
    if (!certificate || !reference) throw new Error('The library has no registers.');
    const document = { ...reference, id: 'document', url };
    const clauses = sectionWith('people').clauses.map((clause, index) => ({
      ...clause,
      links: index === 1 ? [url] : [],
    }));
    const certified = { ...certificate, document };
    expect(certificatesIn(clauses, [certified], [document])).toEqual([
      { clause: clauses[1], certificates: [certified] },
    ]);
    expect(certificatesIn(clauses, [certified], [])).toEqual([]);
    expect(certificatesIn(clauses, [{ ...certificate, document: undefined }], [document])).toEqual([]);
  });
});
