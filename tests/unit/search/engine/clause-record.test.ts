import { describe, expect, it } from 'vitest';
import { clauseRecord } from '../../../../src/search/engine/clause-record.ts';

const section = { number: '3.7', title: 'Backups' };
const clause = { label: '§3.7 ¶12', text: 'Copies are made.' };
const url = '/policy/backups/#s3.7-p12';

describe('clauseRecord()', () => {
  it('names the clause and its section, and has its ordinal', () =>
    expect(clauseRecord(section, clause, url)).toEqual({
      ...{ kind: 'clause', url, title: '§3.7 ¶12 Backups', text: 'Copies are made.' },
      ...{ clause: '12', heading: 'Backups', sections: ['3.7'] },
    }));

  it('names the policy too if there are several', () =>
    expect(clauseRecord(section, clause, url, { id: 'access', title: 'Access policy' })).toMatchObject({
      ...{ title: 'Access policy §3.7 ¶12 Backups', policy: 'access', sections: ['access/3.7'] },
    }));

  it('has the label that the document gives the section', () =>
    expect(clauseRecord({ ...section, label: 'B' }, clause, url)).toMatchObject({ heading: 'Backups', label: 'B' }));

  it('names the clause that leads in to it by its ordinal', () => {
    expect(clauseRecord(section, clause, url, undefined, 4)).toMatchObject({ text: 'Copies are made.', leadIn: '4' });
    expect(clauseRecord(section, clause, url)).not.toHaveProperty('leadIn');
  });

  it('has no ordinal if the label of the clause has none', () =>
    expect(clauseRecord(section, { ...clause, label: '§3.7 B' }, url).clause).toBe(''));
});
