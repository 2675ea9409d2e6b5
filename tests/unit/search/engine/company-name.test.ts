import { describe, expect, it } from 'vitest';
import { companyRemover } from '../../../../src/search/engine/company-name.ts';
import { compileConcept } from '../../../../src/search/engine/vocabulary.ts';
import { authoredConcept } from '../concepts.ts';

const concepts = ['cloud', 'security', 'backup'].map((term) => compileConcept(authoredConcept(term, [term])));
const removerOf = (company: string[], titles: string[] = []) =>
  companyRemover({ concepts, lexicon: [], company }, titles);

describe('companyRemover()', () => {
  const remove = removerOf(['Acme', 'Acme Cloud Ltd', 'acme cloud'], ['Acme privacy notice']);

  it.each([
    ['is Acme certified', 'is you certified'],
    ['does ACME Cloud Ltd. encrypt data?', 'does you encrypt data?'],
    ['what is Acme Cloud’s retention', 'what is you retention'],
    ['Acme backups', 'backups'],
    ['backups acme cloud ltd', 'backups'],
  ])('reads “%s” as “%s”', (query, read) => expect(remove(query)).toBe(read));

  it.each(['Acme', 'who is Acme', 'acmes', 'is acmetech certified', 'the Acme privacy notice', 'backups', ''])(
    'leaves “%s” as it is',
    (query) => expect(remove(query)).toBe(query),
  );

  it('leaves a name that may mean a subject', () => {
    const query = 'cloud security certificates';
    expect(removerOf(['Cloud Security'])(query)).toBe(query);
    expect(removerOf(['Cloud Acme'])('cloud acme certificates')).toBe('certificates');
  });

  it('leaves all if no company is known', () =>
    expect(companyRemover({ concepts, lexicon: [] }, [])('is Acme certified')).toBe('is Acme certified'));

  it('leaves the name of a policy', () => {
    const policies = [{ id: 'privacy', title: 'Privacy at Acme' }];
    const remove = companyRemover({ concepts, lexicon: [], company: ['Acme'], policies }, []);
    expect(remove('privacy at Acme 3.2')).toBe('privacy at Acme 3.2');
    expect(remove('privacy Acme')).toBe('privacy');
  });
});
