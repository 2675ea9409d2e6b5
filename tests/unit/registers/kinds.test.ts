import { describe, expect, it } from 'vitest';
import { registers } from '../../../src/registers/index.ts';
import { frameworkItems, statements, subject, topic } from '../../../src/registers/answer-kinds.ts';
import { choice, day, email, flag, link, list, phone, text } from '../../../src/registers/kinds.ts';
import type { AnyKind } from '../../../src/registers/kind.ts';
import { sourcesKind } from '../../../src/registers/sources.ts';

const publication = {
  absolute: (path: string) => `https://trust.example${path}`,
  day: '2026-11-23',
};
const quotes = registers.contacts.fields.citations.kind;
const quoted = {
  section: 'backups',
  number: '3.7',
  title: 'Backups',
  clause: 's3.7-p1',
  label: '§3.7 ¶1',
  quote: 'Q',
};
const citation = { ...quoted, policy: 'policy', policyTitle: 'Security policy', date: '2026-10-01' };
const other = { ...citation, clause: 's3.7-p2', label: '§3.7 ¶2', quote: 'R' };
const permalink = 'https://trust.example/policy/2026-10-01/#s3.7-p';
const { kind: document } = registers.certificates.fields.document;
const { kind: edition } = registers.certificates.fields.edition;
const { kind: suspended } = registers.certificates.fields.suspended;
const { kind: status } = registers.certificates.fields.status;
const { kind: held } = registers.processors.fields.certificates;
const { kind: history } = registers.processors.fields.history;
const { kind: hours } = registers.contacts.fields.hours;
const opened = { days: 'every day', from: '08:00', to: '20:00', timeZone: 'UK time' };
const iso27001 = { id: 'iso-27001', standard: 'ISO/IEC 27001:2022' };
const page = 'https://trust.example/certificates/#iso-27001';
const document1 = { id: 'pentest', title: 'Summary', url: 'https://a.example/s.pdf' };
const grounds = {
  citations: [citation, other],
  sources: [
    { kind: 'document', document: document1, says: 'None found.', on: '2026-05-01' },
    { kind: 'company', company: 'Acme Ltd', on: '2026-05-02' },
  ],
};
const isThere = { deadSince: null, changedSince: null, archived: null };
const gone = { deadSince: '2026-05-03', archived: 'https://archive.example/s.pdf' };
const inWords = [
  '§3.7 ¶1 and §3.7 ¶2 of the policy of 1 October 2026',
  'according to Summary, seen on 1 May 2026: “None found.”',
  'stated by Acme Ltd on 2 May 2026',
] as const;
const statement = { id: 'daily', subject: 'backups', text: 'Every day.', ...grounds };
const changes = [
  { date: '2024-01-01', change: 'added' as const, summary: 'A.' },
  { date: '2025-01-01', change: 'changed' as const, summary: 'C.' },
];

describe('A value of a register', () => {
  it.each<[name: string, kind: AnyKind, value: unknown, published: unknown, cells: string[], facts: object[]]>([
    ['text', text, 'Words', 'Words', ['Words'], [{ value: 'Words' }]],
    ['a day', day, '2024-03-01', '2024-03-01', ['2024-03-01'], [{ value: '1 March 2024' }]],
    [
      'a link',
      link,
      'https://a.example/',
      'https://a.example/',
      ['https://a.example/'],
      [{ value: 'https://a.example/', url: 'https://a.example/' }],
    ],
    [
      'an e-mail address',
      email,
      'a+b@c.example',
      'a+b@c.example',
      ['a+b@c.example'],
      [{ value: 'a+b@c.example', url: 'mailto:a+b@c.example' }],
    ],
    ['a phone number', phone, '+44 20 79', '+44 20 79', ['+44 20 79'], [{ value: '+44 20 79', url: 'tel:+442079' }]],
    ['a flag', flag('There'), true, true, ['There'], [{ value: 'There' }]],
    ['a choice', choice(['a', 'b'], { a: 'Aye', b: 'Bee' }), 'b', 'b', ['Bee'], [{ value: 'Bee' }]],
    ['a list', list(), ['one', 'two'], ['one', 'two'], ['one\ntwo'], [{ value: 'one, two' }]],
    ['an empty list', list(), [], [], [''], [{ value: '' }]],
    [
      'hours',
      hours,
      opened,
      opened,
      ['every day, 08:00–20:00 (UK time)'],
      [{ value: 'every day, 08:00–20:00 (UK time)' }],
    ],
    [
      'a topic',
      topic,
      'access',
      { id: 'access', name: 'Access and authentication' },
      ['Access and authentication'],
      [{ value: 'Access and authentication' }],
    ],
    [
      'items of frameworks',
      frameworkItems,
      { a: ['1', '2'], b: ['3'] },
      { a: ['1', '2'], b: ['3'] },
      ['a 1\na 2\nb 3'],
      [],
    ],
    [
      'a document',
      document,
      { id: 'd', title: 'T', url: 'https://a.example/' },
      { title: 'T', url: 'https://a.example/', ...isThere },
      ['T', 'https://a.example/'],
      [{ value: 'T', url: 'https://a.example/' }],
    ],
    [
      'a document that is gone',
      document,
      { id: 'd', title: 'T', url: 'https://a.example/', ...gone },
      { title: 'T', url: 'https://a.example/', changedSince: null, ...gone },
      [`T (not reachable since 3 May 2026, archived copy: ${gone.archived})`, 'https://a.example/'],
      [{ value: 'T', url: 'https://a.example/', state: 'not reachable since 3 May 2026', copy: gone.archived }],
    ],
    [
      'an edition',
      edition,
      { name: 'N', endsOn: '2025-10-31', adoptions: ['M'] },
      {
        name: 'N',
        endsOn: '2025-10-31',
        replacedBy: null,
        source: null,
        unsureFrom: null,
      },
      [],
      [],
    ],
    [
      'a list of suspensions',
      suspended,
      [{ from: '2025-03-01', until: '2025-05-31', reason: 'The audit was late' }, { from: '2026-10-15' }],
      [
        { from: '2025-03-01', until: '2025-05-31', reason: 'The audit was late' },
        { from: '2026-10-15', until: null, reason: null },
      ],
      ['From 1 March 2025 to 31 May 2025. Reason: The audit was late.\nFrom 15 October 2026 on.'],
      [
        { value: 'From 1 March 2025 to 31 May 2025. Reason: The audit was late.' },
        { value: 'From 15 October 2026 on.' },
      ],
    ],
    [
      'a status',
      status,
      'edition-ended',
      'edition-ended',
      ['Edition ended', '2026-11-23'],
      [{ value: 'Edition ended' }],
    ],
    [
      'certificates',
      held,
      [iso27001],
      [{ ...iso27001, page }],
      ['ISO/IEC 27001:2022'],
      [{ value: 'ISO/IEC 27001:2022', path: '/certificates/#iso-27001' }],
    ],
    ['a history', history, changes, changes, ['2024-01-01 added: A.\n2025-01-01 changed: C.'], []],
    [
      'citations',
      quotes,
      [citation, other],
      [
        { ...quoted, url: `${permalink}1` },
        { ...quoted, clause: 's3.7-p2', label: '§3.7 ¶2', quote: 'R', url: `${permalink}2` },
      ],
      ['§3.7 ¶1\n§3.7 ¶2', 'Q\nR', `${permalink}1\n${permalink}2`],
      [],
    ],
    [
      'a citation of a section with a label',
      quotes,
      [{ ...citation, sectionLabel: 'Article 5' }],
      [{ ...quoted, url: `${permalink}1` }],
      ['§3.7 “Article 5” ¶1', 'Q', `${permalink}1`],
      [],
    ],
    [
      'sources',
      sourcesKind,
      grounds,
      [
        {
          ...{ kind: 'policy', name: 'Security policy', url: 'https://trust.example/policy/2026-10-01/' },
          ...{ says: null, on: '2026-10-01', words: inWords[0], ...isThere },
        },
        {
          ...{ kind: 'document', name: 'Summary', url: 'https://a.example/s.pdf' },
          ...{ says: 'None found.', on: '2026-05-01', words: inWords[1], ...isThere },
        },
        { kind: 'company', name: 'Acme Ltd', url: null, says: null, on: '2026-05-02', words: inWords[2], ...isThere },
      ],
      [inWords.join('\n')],
      [
        { value: inWords[0] },
        { value: inWords[1], path: '/references/#pentest' },
        { value: inWords[2], path: undefined },
      ],
    ],
    [
      'a source that is gone',
      sourcesKind,
      {
        citations: [],
        source: { ...{ kind: 'document', says: 'None found.', on: '2026-05-01' }, document: { ...document1, ...gone } },
      },
      [
        {
          ...{ kind: 'document', name: 'Summary', url: 'https://a.example/s.pdf', says: 'None found.' },
          ...{ on: '2026-05-01', changedSince: null, ...gone },
          words:
            'according to Summary, seen on 1 May 2026 (not reachable since 3 May 2026, archived copy: https://archive.example/s.pdf): “None found.”',
        },
      ],
      [
        'according to Summary, seen on 1 May 2026 (not reachable since 3 May 2026, archived copy: https://archive.example/s.pdf): “None found.”',
      ],
      [
        {
          value: 'according to Summary, seen on 1 May 2026 (not reachable since 3 May 2026): “None found.”',
          ...{ path: '/references/#pentest', copy: gone.archived },
        },
      ],
    ],
    ['no sources', sourcesKind, { citations: [] }, [], [''], []],
    [
      'statements',
      statements,
      [statement, { ...statement, id: 'b', text: 'B.' }],
      ['backups/daily', 'backups/b'],
      ['Every day.\nB.'],
      [],
    ],
    [
      'a subject',
      subject,
      { id: 'backups', title: 'Backups' },
      { id: 'backups', title: 'Backups' },
      ['Backups'],
      [{ value: 'Backups' }],
    ],
  ])('that is %s is published, tabulated and shown', (_name, kind, value, published, cells, facts) => {
    expect(kind.json(value as never, publication)).toEqual(published);
    expect(kind.published.safeParse(published).error).toBeUndefined();
    expect(kind.columns('Label').map(({ cell }) => cell(value as never, publication))).toEqual(cells);
    expect(kind.facts(value as never, 'Label')).toEqual(facts.map((fact) => ({ label: 'Label', ...fact })));
  });

  it.each<[heading: string, kind: AnyKind, headings: [string, number][]]>([
    ['Label', text, [['Label', 25]]],
    ['Label', day, [['Label', 12]]],
    ['Label', choice(['a'], { a: 'A' }), [['Label', 25]]],
    ['Label', flag('A'), [['Label', 25]]],
    [
      'Document',
      document,
      [
        ['Document', 25],
        ['Document address', 25],
      ],
    ],
    [
      'Status',
      status,
      [
        ['Status', 25],
        ['Status on', 12],
      ],
    ],
    ['Certificate', held, [['Certificates', 25]]],
    ['History', history, [['History', 40]]],
    ['Hours', hours, [['Hours', 25]]],
    ['Topic', topic, [['Topic', 25]]],
    ['Subject', subject, [['Subject', 25]]],
    ['Sources', sourcesKind, [['Sources', 40]]],
    ['Statements', statements, [['Statements', 60]]],
    ['Frameworks', frameworkItems, [['Frameworks', 25]]],
    [
      'Citations',
      quotes,
      [
        ['Clauses', 12],
        ['Quotes', 60],
        ['Permalinks', 40],
      ],
    ],
  ])('under the label %s has the columns it needs', (label, kind, headings) => {
    expect(kind.columns(label).map(({ heading, width }) => [heading, width])).toEqual(headings);
  });

  it('has a column of the width that its field asks for', () => {
    for (const kind of [text, day, flag('A'), choice(['a'], { a: 'A' })])
      expect(kind.columns('Label', 99).map(({ width }) => width)).toEqual([99]);
  });
});

describe('An author', () => {
  it.each([
    ['text', text, ' ', 'Must not be empty'],
    ['a day', day, '2026-02-30', 'Must be a day that exists, written as YYYY-MM-DD'],
    ['a link', link, 'ftp://a.example/', 'Must be an absolute http or https URL'],
    ['an e-mail address', email, 'a at b', 'Must be an e-mail address'],
    ['a phone number', phone, '020 7946', 'Must be an international number such as +372 600 0000'],
    ['a list of at least one', list('service'), [], 'Must name at least one service'],
    ['hours', hours, { ...opened, to: 'eight' }, 'Must be a time such as 17:00'],
    ['hours', hours, { ...opened, from: '8:00' }, 'Must be a time such as 09:00'],
  ])('who writes %s wrongly is told what it must be', (_name, { authored }, written, message) => {
    expect(authored.safeParse(written).error?.issues.map((issue) => issue.message)).toEqual([message]);
  });

  it('must give a citation or a source of an entry', () => {
    const contact = { name: 'Support', purpose: 'support' };
    const errors = (more: object) =>
      registers.contacts.schema.safeParse({ ...contact, ...more }).error?.issues.map((issue) => issue.message);
    expect(errors({})).toEqual(['Must have at least one citation, or a source']);
    expect(errors({ citations: [{ section: 's', quote: 'q' }] })).toBeUndefined();
    expect(errors({ source: { company: true, on: '2026-05-01' } })).toBeUndefined();
  });

  it('may leave out what has a default', () => {
    expect(list().authored.parse(undefined)).toEqual([]);
    expect(held.authored.parse(undefined)).toEqual([]);
    expect(history.authored.parse(undefined)).toEqual([]);
    expect(quotes.authored.parse(undefined)).toEqual([]);
  });
});
