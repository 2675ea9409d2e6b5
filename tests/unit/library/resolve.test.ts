import { describe, expect, it } from 'vitest';
import { readStandards } from '../../../src/library/read-standards.ts';
import { resolveRegisters } from '../../../src/library/resolve.ts';
import { type Clause, clauseId, clauseLabel, type Section } from '../../../src/model/policy.ts';
import type { QuotedRevision } from '../../../src/library/resolve-citations.ts';
import { entriesOf, placesAndRules } from './files.ts';

const section = (id: string, number: string, ...texts: string[]): Section => ({
  id,
  number,
  title: `Title of ${id}`,
  source: '',
  html: '',
  clauses: texts.map((text, index): Clause => ({
    id: clauseId(number, index + 1),
    label: clauseLabel(number, index + 1),
    ordinal: index + 1,
    kind: 'paragraph',
    text,
    html: text,
    list: null,
    inNote: false,
    links: text.includes('report') ? ['https://acme.example/report'] : [],
  })),
});
const current = {
  policy: 'policy',
  date: '2024-05-01',
  sections: [
    section('backups', '1', 'Backups are made every night.', 'Backups are kept for a year.'),
    section('people', '2', 'Staff are trained. The report says how.', 'Staff are vetted.'),
  ],
  unread: ['broken'],
};

const standards = readStandards();
const contact = (fields: string) => `name: A\npurpose: support\nemail: a@acme.example\n${fields}`;
const citing = (sectionId: string, quote: string) => `citations:\n  - section: ${sectionId}\n    quote: ${quote}\n`;
const certificate = (fields: string) => `holder: Acme\nstandard: ISO/IEC 27001:2013\n${fields}`;
const processor = (fields: string) => `name: Host\nservices: [hosting]\n${fields}`;
const quoted = citing('backups', 'made every night');
const removed =
  "history:\n  - { date: '2024-01-01', change: added, summary: New. }\n  - { date: '2024-06-01', change: changed, summary: More. }\n  - { date: '2025-01-01', change: removed, summary: Gone. }\n";

const quotedPolicy = (drafts: readonly QuotedRevision[] = []) => [
  { id: 'policy', title: 'Security policy', current, drafts },
];

function resolve(texts: Record<string, string>, drafts: readonly QuotedRevision[] = []) {
  const context = { names: new Set(Object.keys(texts)), company: 'Acme Ltd', day: '2026-11-23', standards };
  return resolveRegisters(entriesOf(texts), quotedPolicy(drafts), context);
}

describe('a quote', () => {
  it.each([
    ['contacts/a.yaml', contact(quoted), 'contacts'],
    ['certificates/a.yaml', certificate(quoted), 'certificates'],
    ['processors/a.yaml', processor(quoted), 'processors'],
  ] as const)('in %s is resolved to the clause that has it', (name, text, register) => {
    const { registers, problems } = resolve({ [name]: text });
    expect(problems).toEqual([]);
    expect(registers[register][0]?.citations).toEqual([
      {
        ...{ policy: 'policy', policyTitle: 'Security policy', date: '2024-05-01' },
        section: 'backups',
        number: '1',
        title: 'Title of backups',
        clause: 's1-p1',
        label: '§1 ¶1',
        quote: 'made every night',
      },
    ]);
  });

  it('that no clause of its section has is reported at its position, with the nearest text', () => {
    const { registers, problems } = resolve({ 'contacts/a.yaml': contact(citing('backups', 'made every week')) });
    expect(registers.contacts[0]?.citations).toEqual([]);
    expect(placesAndRules(problems)).toEqual(['content/contacts/a.yaml:6:12 quote-not-found']);
    expect(problems[0]).toMatchObject({
      message: 'No clause of backups in the revision of 2024-05-01 has these words.',
      hint: 'Copy the words from one clause. The nearest text is in backups, §1 ¶1: “Backups are made every night.”',
    });
  });

  it('that is like no clause has no nearest text', () => {
    const { problems } = resolve({ 'contacts/a.yaml': contact(citing('backups', 'xylophone quartz')) });
    expect(problems[0]?.hint).toBe('Copy the words from one clause.');
  });

  it('of a section that does not exist is reported at the section', () => {
    const { problems } = resolve({ 'contacts/a.yaml': contact(citing('copies', 'made every night')) });
    expect(placesAndRules(problems)).toEqual(['content/contacts/a.yaml:5:14 unknown-section']);
    expect(problems[0]).toMatchObject({
      message: 'The current revision, 2024-05-01, has no section copies.',
      hint: 'Use one of backups, people.',
    });
  });

  it('of a section that could not be read is not reported', () => {
    expect(resolve({ 'contacts/a.yaml': contact(citing('broken', 'made every night')) }).problems).toEqual([]);
  });

  it('that is a single word is reported', () => {
    const { problems } = resolve({ 'contacts/a.yaml': contact(citing('backups', 'night')) });
    expect(placesAndRules(problems)).toEqual(['content/contacts/a.yaml:6:12 quote-too-short']);
    expect(problems[0]?.message).toBe('The quote “night” is a single word, which states nothing on its own.');
  });

  it('that two clauses have is reported with both', () => {
    const { problems } = resolve({ 'contacts/a.yaml': contact(citing('backups', 'Backups are')) });
    expect(placesAndRules(problems)).toEqual(['content/contacts/a.yaml:6:12 quote-ambiguous']);
    expect(problems[0]?.message).toBe('2 clauses of backups have these words: §1 ¶1, §1 ¶2.');
  });

  it.each(['made every night', 'made every week'])('of a removed entry is neither shown nor checked: “%s”', (quote) => {
    const { registers, problems } = resolve({
      'certificates/a.yaml': certificate(citing('backups', quote) + removed),
    });
    expect(problems).toEqual([]);
    expect(registers.former.certificates[0]?.citations).toEqual([]);
  });
});

describe('a quote that only a draft has', () => {
  const drafts = [
    { policy: 'policy', date: '2025-01-01', sections: [section('backups', '1', 'Nothing of it.')], unread: [] },
    {
      policy: 'policy',
      date: '2026-01-01',
      sections: [
        section('backups', '1', 'Backups are made every hour.'),
        section('copies', '2', 'Copies are made every hour.'),
      ],
      unread: [],
    },
  ];
  const seal = 'Seal it with npm run seal -- 2026-01-01, or set PREVIEW=2026-01-01 to check and see the site with it.';

  it('is reported with the draft’s date', () => {
    const { problems } = resolve({ 'contacts/a.yaml': contact(citing('backups', 'made every hour')) }, drafts);
    expect(problems[0]).toMatchObject({
      rule: 'quote-not-found',
      message: 'No clause of backups in the revision of 2024-05-01 has these words; the draft of 2026-01-01 has them.',
      hint: seal,
    });
  });

  it('is reported with the draft’s date if its section is new, too', () => {
    const { problems } = resolve({ 'contacts/a.yaml': contact(citing('copies', 'made every hour')) }, drafts);
    expect(problems[0]).toMatchObject({
      rule: 'unknown-section',
      message: 'The current revision, 2024-05-01, has no section copies; the draft of 2026-01-01 has it.',
      hint: seal,
    });
  });

  it('is reported without a date if the draft has the words in another section', () => {
    const { problems } = resolve({ 'contacts/a.yaml': contact(citing('people', 'made every hour')) }, drafts);
    expect(problems[0]?.message).toBe('No clause of people in the revision of 2024-05-01 has these words.');
  });
});

describe('an id', () => {
  const reference = 'url: https://acme.example/report\ntitle: Report\nkind: certificate\n';

  it('of a document is resolved to its reference, which lists the clauses that link to it', () => {
    const { registers, problems } = resolve({
      'references/report.yaml': reference,
      'references/other.yaml': reference.replace('report', 'other'),
      'certificates/a.yaml': certificate(`document: report\n${quoted}`),
      'certificates/b.yaml': certificate(quoted),
    });
    expect(problems).toEqual([]);
    expect(registers.certificates.map(({ document }) => document?.id)).toEqual(['report', undefined]);
    expect(registers.references.map(({ citedBy }) => citedBy)).toEqual([
      [
        {
          ...{ policy: 'policy', policyTitle: 'Security policy', date: '2024-05-01' },
          section: 'people',
          number: '2',
          title: 'Title of people',
          clause: 's2-p1',
          label: '§2 ¶1',
          quote: 'Staff are trained. The report says how.',
        },
      ],
      [],
    ]);
  });

  it('of a document that is not registered is reported', () => {
    const { problems } = resolve({ 'certificates/a.yaml': certificate(`document: lost\n${quoted}`) });
    expect(placesAndRules(problems)).toEqual(['content/certificates/a.yaml:3:11 unknown-reference']);
    expect(problems[0]).toMatchObject({
      message: 'There is no reference lost.',
      hint: 'Add references/lost.yaml or correct the id.',
    });
  });

  it('of a document whose file could not be read is not reported', () => {
    const texts = { 'certificates/a.yaml': certificate(`document: broken\n${quoted}`) };
    const context = { names: new Set(['references/broken.yaml']), company: 'Acme Ltd', day: undefined, standards };
    expect(resolveRegisters(entriesOf(texts), quotedPolicy(), context).problems).toEqual([]);
  });

  it('of a processor’s certificate is resolved to it', () => {
    const { registers, problems } = resolve({
      'certificates/a.yaml': certificate(quoted),
      'certificates/b.yaml': certificate(quoted),
      'processors/host.yaml': processor(`certificates: [b]\n${quoted}`),
    });
    expect(problems).toEqual([]);
    expect(registers.processors[0]?.certificates).toEqual([registers.certificates[1]]);
  });

  it('of a certificate that does not exist is reported, and is none of the processor’s', () => {
    const { registers, problems } = resolve({ 'processors/host.yaml': processor(`certificates: [a, b]\n${quoted}`) });
    expect(placesAndRules(problems)).toEqual([
      'content/processors/host.yaml:3:16 unknown-certificate',
      'content/processors/host.yaml:3:19 unknown-certificate',
    ]);
    expect(problems[0]?.message).toBe('There is no certificate a.');
    expect(registers.processors[0]?.certificates).toEqual([]);
  });
});

describe('resolveRegisters', () => {
  it('adds to a certificate the edition of its standard and the day the edition ended', () => {
    const { certificates } = resolve({
      'certificates/a.yaml': certificate(quoted),
      'certificates/b.yaml': certificate(quoted).replace('ISO/IEC 27001:2013', 'JIS Q 27001:2014'),
      'certificates/c.yaml': certificate(quoted).replace('ISO/IEC 27001:2013', 'ISO 14001:2015'),
      'certificates/d.yaml': certificate(quoted).replace('ISO/IEC 27001:2013', 'Seal 3'),
      'certificates/e.yaml': certificate(quoted).replace(':2013', ', edition not stated'),
    }).registers;
    const facts = certificates.map((one) => [one.edition?.name, one.editionEnds, one.editionUnsureFrom]);
    expect(facts).toEqual([
      ['ISO/IEC 27001:2013', '2025-10-31', undefined],
      ['ISO/IEC 27001:2013', '2025-10-31', undefined],
      ['ISO 14001:2015', undefined, '2029-04-15'],
      [undefined, undefined, undefined],
      [undefined, undefined, '0000-01-01'],
    ]);
  });

  it('adds to the history of a certificate what follows from its days, and keeps one that was removed apart', () => {
    const days =
      "withdrawn: '2024-12-01'\nsuspended: [{ from: 2024-03-01, until: 2024-03-31 }, { from: 2025-03-01 }]\n";
    const { registers } = resolve({ 'certificates/a.yaml': certificate(days + quoted + removed) });
    expect(registers.former.certificates[0]?.history.map(({ date, change }) => `${date} ${change}`)).toEqual([
      ...['2024-01-01 added', '2024-03-01 suspended', '2024-04-01 reinstated', '2024-06-01 changed'],
      ...['2024-12-01 withdrawn', '2025-01-01 removed'],
    ]);
  });

  it('keeps removed certificates and processors apart, also for the processors that held them', () => {
    const { registers } = resolve({
      'certificates/a.yaml': certificate(quoted + removed),
      'certificates/b.yaml': certificate(quoted + removed.split('\n').slice(0, 2).join('\n')),
      'processors/c.yaml': processor(quoted + removed),
      'processors/d.yaml': processor(`certificates: [a]\n${quoted}`),
    });
    const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
    expect([ids(registers.certificates), ids(registers.former.certificates)]).toEqual([['b'], ['a']]);
    expect([ids(registers.processors), ids(registers.former.processors)]).toEqual([['d'], ['c']]);
    expect(ids(registers.processors[0]?.certificates ?? [])).toEqual(['a']);
  });

  it('gives an entry the company or a document as its source, besides the policy or without it', () => {
    const { registers, problems } = resolve({
      'contacts/a.yaml': contact("source: { company: true, on: '2026-05-01' }\n"),
      'processors/b.yaml': processor(`${quoted}source: { document: list, says: Host is one., on: '2026-05-02' }\n`),
      'references/list.yaml': 'url: https://acme.example/list\ntitle: The list\nkind: website\n',
    });
    expect(problems).toEqual([]);
    expect(registers.contacts[0]).toMatchObject({
      citations: [],
      source: { kind: 'company', company: 'Acme Ltd', on: '2026-05-01' },
    });
    expect(registers.processors[0]).toMatchObject({
      citations: [{ quote: 'made every night' }],
      source: {
        kind: 'document',
        document: { id: 'list', title: 'The list', url: 'https://acme.example/list' },
        says: 'Host is one.',
        on: '2026-05-02',
      },
    });
  });

  it('reports the source of an entry that is of a day to come', () => {
    const { problems } = resolve({ 'contacts/a.yaml': contact("source: { company: true, on: '2026-11-24' }\n") });
    expect(placesAndRules(problems)).toEqual(['content/contacts/a.yaml:4:30 future-source']);
  });
});
