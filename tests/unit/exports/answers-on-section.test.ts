import { describe, expect, it } from 'vitest';
import { answersOnSection } from '../../../src/exports/answers-on-section.ts';
import { certificatesIn } from '../../../src/exports/certificates-in.ts';
import type { Certificate } from '../../../src/library/library-types.ts';
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
  const url = 'https://tiny.example/certificate.pdf';
  const [listed] = library.certificates;
  const [reference] = library.references;
  const [citation] = library.answers.flatMap(({ citations }) => citations);
  if (!listed || !reference || !citation) throw new Error('The library has no registers.');
  const document = { ...reference, id: 'document', url };
  const day = '2026-05-01';
  const undated = { expires: undefined, withdrawn: undefined, editionEnds: undefined, editionUnsureFrom: undefined };
  const certificate: Certificate = { ...listed, ...undated, suspended: [], citations: [], document: undefined };
  const clauses = sectionWith('people').clauses.map((clause, index) => ({
    ...clause,
    links: index === 1 ? [url] : [],
  }));
  const citing = { ...citation, policy: current.policy, date: current.date, clause: clauses[1]?.id ?? '' };
  const resting = (id: string, changes: Partial<Certificate> = {}) => ({
    ...certificate,
    id,
    citations: [citing],
    ...changes,
  });
  const found = (certificates: Certificate[], references = [document]) =>
    certificatesIn(clauses, current, { certificates, references }, day);

  it('returns the clauses that link to the document of a certificate', () => {
    const certified = { ...certificate, document };
    expect(found([certified])).toEqual([{ clause: clauses[1], certificates: [certified] }]);
    expect(found([certified], [])).toEqual([]);
    expect(found([certificate])).toEqual([]);
  });

  it('returns the clauses that certificates rest on, with those first that cannot be relied on', () => {
    const dates = { issued: '2024-05-01', expires: '2027-05-01' };
    const valid = resting('valid', dates);
    const withdrawn = resting('withdrawn', { ...dates, withdrawn: '2025-05-01' });
    const unknown = resting('unknown');
    const suspended = resting('suspended', { ...dates, suspended: [{ from: '2026-04-01' }] });
    const expired = resting('expired', { expires: '2026-04-30' });
    const [first, ...rest] = found([valid, suspended, unknown, expired, withdrawn]);
    expect(first?.certificates.map(({ id }) => id)).toEqual(['withdrawn', 'expired', 'unknown', 'suspended', 'valid']);
    expect(first?.clause).toBe(clauses[1]);
    expect(rest).toEqual([]);
  });

  it('returns the clauses in their order', () => {
    const first = { ...citing, clause: clauses[0]?.id ?? '' };
    const valid = resting('valid', { expires: '2027-05-01', citations: [first] });
    const expired = resting('expired', { expires: '2026-04-30' });
    expect(found([valid, expired]).map(({ clause }) => clause)).toEqual([clauses[0], clauses[1]]);
  });

  it.each([
    ['another policy', { policy: 'other' }],
    ['another revision', { date: '2020-01-01' }],
    ['a clause of another section', { clause: 's9-p9' }],
  ])('returns no certificate that rests on %s', (_what, changes) => {
    expect(found([resting('one', { citations: [{ ...citing, ...changes }] })])).toEqual([]);
  });
});
