import { describe, expect, it } from 'vitest';
import { certificatesOfClause } from '../../../../src/search/records/quoted-certificates.ts';
import { bareCertificate, tinyLibrary } from '../../exports/tiny-library.ts';
import { cite } from '../../exports/tiny-policy.ts';

const [withDocument] = tinyLibrary().certificates;
if (!withDocument?.document) throw new Error('The certificate has a document.');
const { url } = withDocument.document;
const citing = { ...bareCertificate, citations: [cite('people', 'each year'), cite('people', 'Staff are trained.')] };
const quotedIn = (clause: { id?: string; links?: string[]; text?: string }, policy = 'policy') =>
  certificatesOfClause([citing, withDocument], { id: policy }, { id: 's9-p1', links: [], text: '', ...clause });

describe('certificatesOfClause()', () => {
  it.each([
    ['that a quote of it is given for', ['seal'], { id: 's2-p1' }],
    ['whose document it links to', ['iso-27001'], { links: ['https://other.example/', url] }],
    ['whose document’s URL is in its text', ['iso-27001'], { text: `See ${url}.` }],
    ['that are quoted and linked to', ['seal', 'iso-27001'], { id: 's2-p1', links: [url] }],
  ])('returns the certificates of a clause %s', (_, ids, clause) => expect(quotedIn(clause)).toEqual(ids));

  it.each([
    ['that nothing is quoted from', { id: 's3-p1' }, undefined],
    ['with the same id in another policy', { id: 's2-p1' }, 'access'],
    ['that links to other documents', { links: ['https://other.example/'] }, undefined],
  ])('returns none for a clause %s', (_, clause, policy) => expect(quotedIn(clause, policy)).toEqual([]));
});
