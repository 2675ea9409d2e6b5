import { describe, expect, it } from 'vitest';
import {
  certificateOfFact,
  certificatesOfAnswer,
  certificatesOfDocument,
  certificatesOfStatement,
} from '../../../src/exports/certificates-of.ts';
import type { Certificate } from '../../../src/library/library-types.ts';
import type { Citation } from '../../../src/model/quote.ts';

const cite = (quote: string, clause = 's1-p1'): Citation => ({
  ...{ policy: 'policy', policyTitle: 'Security policy', date: '2024-05-01' },
  ...{ section: 'one', number: '1', title: 'One', label: '§1 ¶1' },
  ...{ clause, quote },
});
const certificate = {
  id: 'iso',
  document: { id: 'certificate-file' },
  citations: [cite('We are certified to ISO 27001')],
} as unknown as Certificate;
const document = (id: string) => ({
  ...{ kind: 'document' as const, says: '', on: '2026-05-01' },
  document: { id, title: '', url: '' },
});

describe('certificatesOfStatement()', () => {
  it.each([
    ['the same words', [cite('We are certified to ISO 27001')]],
    ['a part of its words', [cite('certified to ISO 27001')]],
    ['more words around its own', [cite('We are certified to ISO 27001 since 2020.')]],
  ])('finds a certificate by %s', (_kind, citations) => {
    expect(certificatesOfStatement([certificate], { citations, source: undefined })).toEqual([certificate]);
  });

  it('finds a certificate by its document', () => {
    const source = document('certificate-file');
    expect(certificatesOfStatement([certificate], { citations: [], source })).toEqual([certificate]);
  });

  it.each([
    ['other words of the clause', [cite('We are careful')], undefined],
    ['its words in another clause', [cite('We are certified to ISO 27001', 's2-p1')], undefined],
    ['another document', [], document('report')],
    ['the company itself', [], { kind: 'company' as const, company: 'Acme', on: '2026-05-01' }],
  ])('finds none by %s', (_kind, citations, source) => {
    expect(certificatesOfStatement([certificate], { citations, source })).toEqual([]);
  });

  it('does not take a certificate without a document for that of a statement without one', () => {
    const bare = { ...certificate, document: undefined, citations: [] };
    expect(certificatesOfStatement([bare], { citations: [], source: undefined })).toEqual([]);
  });
});

describe('certificatesOfAnswer()', () => {
  const other = { ...certificate, id: 'other', document: undefined };

  it('finds each certificate once, by the words or by a document that the answer cites', () => {
    const citations = [cite('We are certified to ISO 27001')];
    const sources = [document('report'), document('certificate-file')];
    expect(certificatesOfAnswer([certificate, other], { citations, sources })).toEqual([certificate, other]);
    expect(certificatesOfAnswer([certificate, other], { citations: [], sources })).toEqual([certificate]);
  });

  it('finds none where it cites other words', () => {
    expect(certificatesOfAnswer([certificate], { citations: [cite('We are careful')], sources: [] })).toEqual([]);
  });
});

it('certificatesOfDocument() returns the certificates whose document a reference is', () => {
  expect(certificatesOfDocument([certificate], { id: 'certificate-file' })).toEqual([certificate]);
  expect(certificatesOfDocument([certificate], { id: 'report' })).toEqual([]);
});

describe('certificateOfFact()', () => {
  const own = {
    ...certificate,
    document: { id: 'certificate-file', url: 'https://acme.example/iso.pdf' },
  } as Certificate;

  it.each([
    ['its entry', { path: '/certificates/#iso' }],
    ['the reference of its document', { path: '/references/#certificate-file' }],
    ['its document', { url: 'https://acme.example/iso.pdf' }],
  ])('finds a certificate by a link to %s', (_kind, fact) => {
    expect(certificateOfFact([own], fact)).toBe(own);
  });

  it('finds none by another link, nor by a text without one', () => {
    expect(certificateOfFact([own], { url: 'https://acme.example/' })).toBeUndefined();
    expect(certificateOfFact([{ ...own, document: undefined }], {})).toBeUndefined();
  });
});
