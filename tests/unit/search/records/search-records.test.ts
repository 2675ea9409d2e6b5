import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../../../src/library/load-library.ts';
import { certificateFacts } from '../../../../src/model/certificate-words.ts';
import { sourcesInWords } from '../../../../src/registers/source.ts';
import type { HitKind } from '../../../../src/search/engine/record.ts';
import { searchRecords } from '../../../../src/search/records/search-records.ts';

const { library } = loadLibrary('tests/fixtures/acme');
if (!library) throw new Error('The fixture company has problems.');
const day = '2026-11-23';
const recordsOf = () => searchRecords(library, day);
const recordAt = (url: string) => recordsOf().find((record) => record.url === url);
const ofKind = (kind: HitKind) => recordsOf().filter((record) => record.kind === kind);
const numbersOf = (citations: readonly { number: string }[]) => [...new Set(citations.map(({ number }) => number))];

describe('searchRecords()', () => {
  it('returns a record for each thing that is found, each with its own URL', () => {
    const urls = recordsOf().map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    expect(ofKind('clause')).toHaveLength(
      library.policies[0].current.sections.flatMap(({ clauses }) => clauses).length,
    );
    expect(ofKind('certificate')).toHaveLength(library.certificates.length);
    expect(ofKind('processor')).toHaveLength(library.processors.length);
    expect(ofKind('contact')).toHaveLength(library.contacts.length);
    expect(ofKind('reference')).toHaveLength(library.references.length);
  });

  it('returns one record for a subject, with all its judged questions', () => {
    const judged = library.subjects.filter(({ answers }) => answers.some(({ status }) => status !== 'not-assessed'));
    expect(ofKind('subject').map(({ url }) => url)).toEqual(judged.map(({ id }) => `/answers/${id}/`));
    expect(ofKind('subject').flatMap(({ answers = [] }) => answers.map(({ id }) => id))).toEqual(
      library.answers.map(({ id }) => id),
    );
    expect(recordAt('/answers/backups/')).toMatchObject({ title: 'Backups', text: '', sections: ['3.1'] });
  });

  it('has the words, reply, clauses and sources of an answer', () => {
    for (const answer of library.answers) {
      const record = recordAt(`/answers/${answer.subject.id}/`);
      expect(record?.answers?.find(({ id }) => id === answer.id)).toEqual({
        ...{ id: answer.id, question: answer.question, status: answer.status, text: answer.answer },
        ...(answer.reply ? { reply: answer.reply } : {}),
        clauses: [...new Set(answer.citations.map(({ clause }) => clause))],
        ...(answer.sources.length > 0 ? { sources: sourcesInWords(answer) } : {}),
      });
    }
  });

  it('has nothing of questions that nobody has judged', () => {
    const found = recordsOf().filter(({ kind }) => kind !== 'page');
    const text = JSON.stringify(found.map(({ certificates: _, ...record }) => record));
    for (const { answers } of library.subjects)
      for (const { id, status } of answers) if (status === 'not-assessed') expect(text).not.toContain(`"${id}"`);
  });

  it('has the facts that decide a certificate’s status, and names the company’s own “certificate”', () => {
    for (const certificate of library.certificates) {
      const record = recordAt(`/certificates/#${certificate.id}`);
      const { standard } = certificate;
      expect(record).toMatchObject({ title: `${standard}, ${certificate.holder}` });
      expect(record?.facts).toEqual(certificateFacts(certificate));
      const isOwn = certificate.holder === library.company.legalName;
      expect(record?.names?.includes('certificate') ?? false).toBe(isOwn);
    }
  });

  it('has what processors do, and the sections that entries rest on', () => {
    for (const { id, name, services, citations } of library.processors) {
      const record = recordAt(`/processors/#${id}`);
      expect(record).toMatchObject({ title: name, sections: numbersOf(citations) });
      for (const service of services) expect(record?.text).toContain(service);
    }
    for (const { id, citations } of library.contacts)
      expect(recordAt(`/contact/#${id}`)?.sections).toEqual(numbersOf(citations));
  });

  it.each([
    ['is quoted for', /^ISO 22301:2019 for business/, ['iso-22301']],
    ['is quoted for two of', /^Until they were replaced/, ['cyber-basics-2023', 'iso-27001-2013']],
    ['is not', /^Doors open by badge/, undefined],
  ])('has a clause with the certificates that it %s', (_, text, certificates) => {
    const record = ofKind('clause').find((clause) => text.test(clause.text));
    expect(record).toBeDefined();
    expect(record?.certificates).toEqual(certificates);
  });

  it('has no empty aliases', () => {
    for (const { aliases = [], url } of recordsOf()) expect(aliases, url).not.toContain('');
  });

  it.each([
    ['sub-processor list', '/processors/'],
    ['evidence', `/evidence/${library.policies[0].current.date}.zip`],
    ['rss', '/feed/'],
    ['calendar', '/feed/'],
    ['download', '/data/'],
    ['changelog', '/changes/'],
    ['policy pdf', `/policy/${library.policies[0].current.date}.pdf`],
  ])('names “%s” the page %s', (name, url) => expect(recordAt(url)?.names).toContain(name));
});
