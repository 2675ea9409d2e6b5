import { describe, expect, it } from 'vitest';
import { knownNames, knownWords, vocabularyOf } from '../../../../src/search/engine/lexicon.ts';
import { encodeModel } from '../../../../src/search/engine/matcher/model-file.ts';
import { decodeModel } from '../../../../src/search/engine/matcher/model-file.ts';
import { trainMatcher } from '../../../../src/search/engine/matcher/train-matcher.ts';
import { clauseRecord } from '../../../../src/search/engine/clause-record.ts';
import type { PlainRecord } from '../../../../src/search/engine/record.ts';
import {
  decodeSearch,
  encodeOtherLanguages,
  encodeSearch,
  modelOf,
} from '../../../../src/search/engine/search-file.ts';
import { publishedConcept } from '../../../../src/search/engine/vocabulary.ts';
import { authoredConcept } from '../concepts.ts';
import { subjects } from './matcher/tiny-bank.ts';

const concepts = [
  publishedConcept(authoredConcept('backup', ['backup', 'safety copy'], { weak: ['archive'], et: ['varukoopia'] })),
  publishedConcept(authoredConcept('logs', ['log'], { related: ['backup'] })),
];
const model = encodeModel(trainMatcher(subjects, []));
const clause = clauseRecord(
  { number: '3.7', title: 'Backups' },
  { label: '§3.7 ¶1', text: 'Copies are made.' },
  '/policy/b/#s3.7-p1',
);
const subject: PlainRecord = {
  ...{ kind: 'subject', url: '/answers/backups/', title: 'Backups', text: '', sections: ['3.7'] },
  answers: [
    {
      ...{ id: 'backup-interval', question: 'How often?', status: 'stated', reply: 'no', text: 'Daily.' },
      ...{ clauses: ['s3.7-p1'], sources: ['stated by Acme Ltd on 1 May 2026'] },
    },
    { id: 'backup-retention', question: 'How long?', status: 'not-stated', text: 'Not stated.', clauses: ['s3.7-p1'] },
  ],
};
const logs: PlainRecord = {
  ...{ kind: 'subject', url: '/answers/logs/', title: 'Logs', text: '', sections: [] },
  answers: [
    { id: 'log-retention', question: 'How long are logs kept?', status: 'in-part', text: 'A while.', clauses: [] },
  ],
};
const file = encodeSearch({ concepts, words: ['fax'], records: [clause, subject, logs], model, pagefind: 'a b' });
const others = encodeOtherLanguages(concepts);

describe('decodeSearch()', () => {
  it('returns the records that were encoded, with their concepts', () => {
    const { records, words } = decodeSearch(JSON.parse(JSON.stringify(file)));
    expect(words).toEqual(['fax']);
    const found = { concepts: ['backup'], hints: [], titleConcepts: ['backup'], nameConcepts: ['backup'] };
    expect(records).toEqual([
      { ...clause, concepts: [], hints: [], titleConcepts: ['backup'], nameConcepts: [] },
      { ...subject, ...found },
      { ...logs, concepts: ['logs'], hints: [], titleConcepts: ['logs'], nameConcepts: ['logs'] },
    ]);
  });

  it('returns the concepts, with their phrases of other languages if those are given', () => {
    expect(decodeSearch(file, others).concepts).toEqual(concepts);
    expect(decodeSearch(file).concepts.map(({ foreign }) => foreign)).toEqual([[], []]);
    expect(others).toEqual({ backup: 'varukoopia' });
  });

  it('keeps the policies, the policy of each clause and the policies that answers cite, if there are several', () => {
    const policy = { id: 'backup', title: 'Safety copy policy' };
    const policies = [policy, { id: 'terms', title: 'Terms' }];
    const ofPolicy = clauseRecord(
      { number: '3.7', title: 'Tapes' },
      { label: '§3.7 ¶1', text: 'Tapes are made.' },
      '/policies/backup/b/#s3.7-p1',
      policy,
    );
    const [first] = subject.answers ?? [];
    const citing = {
      ...{ ...subject, sections: ['backup/3.7'] },
      answers: first ? [{ ...first, clauses: ['backup/s3.7-p1', 'terms/s3.7-p1'] }] : [],
    };
    const encoded = encodeSearch({ concepts, words: [], policies, records: [ofPolicy, citing], model, pagefind: '' });
    expect(encoded.policies).toEqual([
      ['backup', 'Safety copy policy'],
      ['terms', 'Terms'],
    ]);
    const decoded = decodeSearch(JSON.parse(JSON.stringify(encoded)));
    expect(decoded.policies).toEqual(policies);
    expect(decoded.records).toMatchObject([
      { ...ofPolicy, policyTitle: 'Safety copy policy', policyConcepts: ['backup'] },
      citing,
    ]);
    expect(vocabularyOf(decoded)).toMatchObject({ policies });
    expect(vocabularyOf(decoded).lexicon).toContain('terms');
  });

  it('has no policies if the company has one', () => {
    expect(file).not.toHaveProperty('policies');
    expect(decodeSearch(file)).not.toHaveProperty('policies');
    expect(vocabularyOf(decodeSearch(file))).not.toHaveProperty('policies');
  });

  it('keeps the names of frameworks, the words before their items and the shapes of those', () => {
    const frameworks = [
      { id: 'gdpr', names: ['GDPR', 'EU GDPR'], words: ['article', 'art'], shapes: ['#', '#.#.@'] },
      { id: 'soc', names: ['SOC 2'], words: [], shapes: [] },
    ];
    const encoded = encodeSearch({ concepts, words: [], frameworks, records: [clause], model, pagefind: '' });
    expect(decodeSearch(JSON.parse(JSON.stringify(encoded))).frameworks).toEqual(frameworks);
    expect(decodeSearch(file)).not.toHaveProperty('frameworks');
  });

  it('leaves out subjects that have no record and questions that nobody has judged', () => {
    const few = encodeSearch({ concepts, words: [], records: [logs], model, pagefind: '' });
    expect(few.subjects).toEqual([
      ['', ['', '']],
      ['Logs', ['', ['How long are logs kept?', 'p', 'A while.']]],
    ]);
    expect(decodeSearch(few).records.map(({ url }) => url)).toEqual(['/answers/logs/']);
    expect(vocabularyOf(decodeSearch(few)).notAssessed).toEqual({});
  });

  it('keeps the titles of the subjects of which nobody has judged a question', () => {
    const notAssessed = { backups: 'Backups and copies' };
    const few = encodeSearch({ concepts, words: [], notAssessed, records: [logs], model, pagefind: '' });
    const decoded = decodeSearch(JSON.parse(JSON.stringify(few)));
    expect(vocabularyOf(decoded).notAssessed).toEqual(notAssessed);
    expect(decoded.records.map(({ url }) => url)).toEqual(['/answers/logs/']);
  });

  it('keeps the clauses that come nearest to questions that nobody has judged', () => {
    const near = { 'backup-interval': ['s3.7-p1', 's1-p2'], 'log-retention': ['s1-p1'], unknown: ['s1-p1'] };
    const few = encodeSearch({ concepts, words: [], near, records: [logs], model, pagefind: '' });
    const decoded = decodeSearch(JSON.parse(JSON.stringify(few)));
    expect(vocabularyOf(decoded).near).toEqual({ 'backup-interval': ['s3.7-p1', 's1-p2'] });
  });

  it('keeps a not-stated answer short', () => {
    expect(file.subjects[0]?.[1]).toEqual([
      ['How often?', 'n', 'Daily.', 's3.7-p1', ['stated by Acme Ltd on 1 May 2026']],
      ['How long?', '-', '', 's3.7-p1'],
    ]);
  });

  it('keeps the status and the reply of each answer', () => {
    const replies = (['yes', 'no', undefined] as const).map((reply) => {
      const [answer] = subject.answers ?? [];
      if (!answer) throw new Error('The subject has no answer.');
      const { reply: _, ...rest } = answer;
      const answers = [{ ...rest, ...(reply ? { reply } : {}) }];
      const records = [{ ...subject, answers }];
      return decodeSearch(encodeSearch({ concepts, words: [], records, model, pagefind: '' })).records[0]?.answers;
    });
    expect(replies.map((answers) => answers?.[0]?.reply)).toEqual(['yes', 'no', undefined]);
    expect(replies.map((answers) => answers?.[0]?.status)).toEqual(['stated', 'stated', 'stated']);
  });
});

describe('modelOf()', () => {
  it('returns the matcher that was encoded', () => {
    expect(modelOf(JSON.parse(JSON.stringify(file)))).toEqual(decodeModel(model));
  });
});

describe('knownWords()', () => {
  it('returns the words of records, concepts and old revisions, sorted, without those with digits', () => {
    const sources = { concepts: concepts.slice(0, 1), words: ['fax'], records: [{ ...clause, aliases: ['a4 paper'] }] };
    const words = ['archive', 'are', 'backup', 'backups', 'copies', 'copy', 'fax', 'made', 'paper', 'safety'];
    expect(knownWords(sources)).toEqual([...words, 'varukoopia']);
  });
});

describe('knownNames()', () => {
  it('returns concepts, stop words and stems, each once', () => {
    const names = knownNames({ concepts, words: ['copies', 'copy', 'the'], records: [] });
    expect(names.slice(0, 2)).toEqual(['#backup', '#logs']);
    expect(names.filter((name) => name === 'copi')).toHaveLength(1);
    expect(names).toContain('~the');
    expect(names).not.toContain('the');
  });
});

describe('vocabularyOf()', () => {
  it('returns the concepts as stems and every word', () => {
    const { concepts: compiled, lexicon } = vocabularyOf(decodeSearch(file, others));
    expect(compiled[0]?.terms).toEqual(['backup', 'safeti copi']);
    expect(lexicon).toEqual(expect.arrayContaining(['fax', 'varukoopia', 'daily', 'copies']));
  });
});
