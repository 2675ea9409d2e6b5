import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { oscalComponentDefinition } from '../../../src/exports/oscal.ts';
import type { Answer, JudgedAnswer, Library } from '../../../src/library/library-types.ts';
import { accessPolicy, closedAccounts, passwordPolicy, severalLibrary } from './several-library.ts';
import { absolute, answerOf, day, questionOf, tinyLibrary } from './tiny-library.ts';

const library = tinyLibrary();
const definitionOf = (from: Library) =>
  JSON.parse(JSON.stringify(oscalComponentDefinition(from, absolute, day)))['component-definition'];
const requirementsOf = (from: Library) =>
  definitionOf(from).components[0]['control-implementations']?.[0]['implemented-requirements'];
const withAnswers = (...changes: Partial<JudgedAnswer>[]): Library => withQuestions(changes);
const withQuestions = (changes: Partial<JudgedAnswer>[], open: Answer[] = []): Library => {
  const answers = changes.map((change, index) =>
    answerOf({ id: `answer-${index}`, frameworks: { 'iso-27001-2022': ['A.8.13'] }, ...change }),
  );
  const [subject] = library.subjects;
  return { ...library, answers, subjects: subject ? [{ ...subject, answers: [...answers, ...open] }] : [] };
};
const schema = JSON.parse(readFileSync('tests/fixtures/oscal/oscal_component_schema.json', 'utf8'));
const validate = addFormats.default(new Ajv({ strict: false, allErrors: true })).compile(schema);
const nothing = { subjects: [], answers: [] };
const uuid = expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);

describe('oscalComponentDefinition', () => {
  it.each([
    ['one policy', library],
    ['answers about no item', withAnswers({ frameworks: {} })],
    ['several policies', severalLibrary()],
    ['policies that are all withdrawn', severalLibrary({ ...nothing, policies: [passwordPolicy, passwordPolicy] })],
  ])('passes NIST’s schema with %s', (_what, from) => {
    validate({ 'component-definition': definitionOf(from) });
    expect(validate.errors).toBeNull();
  });

  it('says which policy of which company it is of, and when it last changed', () => {
    expect(definitionOf(library)).toMatchObject({
      uuid,
      metadata: {
        title: 'Tiny Ltd: answers to questions about ISO/IEC 27001:2022',
        published: '2024-05-01T09:00:00.000Z',
        'last-modified': '2025-01-02T00:00:00.000Z',
        version: '2024-05-01',
        'oscal-version': '1.2.1',
        links: [{ href: 'https://trust.example/policy/2024-05-01/', rel: 'canonical' }],
        parties: [
          { uuid, type: 'organization', name: 'Tiny Ltd', links: [{ href: 'https://tiny.example/', rel: 'homepage' }] },
        ],
        remarks:
          'Made from the policy of 1 May 2024 and the answers of Tiny Ltd. Sources: the policy of 1 May 2024; documents, each with the day on which it was seen; the company itself, with the day on which it said so. It says what these state, not what was assessed. An item that is not here is one that no answer is about.',
      },
      components: [
        {
          uuid,
          type: 'policy',
          title: 'Security policy',
          description: 'The Security policy of Tiny Ltd, revision of 1 May 2024.',
          props: [{ name: 'version', value: '2024-05-01' }],
          links: [
            { href: 'https://trust.example/policy/2024-05-01/', rel: 'reference', 'media-type': 'text/html' },
            {
              href: 'https://trust.example/data/policy/2024-05-01.json',
              rel: 'reference',
              'media-type': 'application/json',
            },
          ],
          'control-implementations': [
            {
              uuid,
              source: 'urn:iso:std:iso-iec:27001:ed-3',
              description:
                'The items of ISO/IEC 27001:2022 that answers are about, by the standard’s own identifiers. There is no catalogue of it in OSCAL to refer to.',
            },
          ],
        },
      ],
    });
  });

  it('was last changed with the policy if its answers were reviewed before', () => {
    const { metadata } = definitionOf(withAnswers({ reviewedOn: '2024-01-01' }));
    expect(metadata['last-modified']).toBe('2024-05-01T09:00:00.000Z');
  });

  it('has no homepage of a company without a website', () => {
    const { website, ...company } = library.company;
    expect(definitionOf({ ...library, company }).metadata.parties[0]).not.toHaveProperty('links');
  });

  it('has a requirement for each item that an answer is about, in the order of the items, with its counts', () => {
    const ids = requirementsOf(library).map((one: Record<string, unknown>) => [one['control-id'], one.description]);
    expect(ids).toEqual([
      ['clause-5_1_', '1 question about it: 1 stated in part.'],
      ['clause-7.2', '2 questions about it: 1 stated, 1 stated in part.'],
      ['A.8.13', '3 questions about it: 1 stated, 1 not stated, 1 not assessed.'],
    ]);
    const order = requirementsOf(
      withAnswers({ frameworks: { 'iso-27001-2022': ['A.8.13', 'A.8.9', 'A.10.1', 'A.5.1'] } }),
    );
    expect(order.map((one: Record<string, unknown>) => one['control-id'])).toEqual([
      'A.5.1',
      'A.8.9',
      'A.8.13',
      'A.10.1',
    ]);
  });

  it('has the notes on certificates in the remarks of an answer that speaks of them, and the day of their status', () => {
    const tested = library.answers.filter(({ id }) => id === 'backup-tests');
    const from = withAnswers(...tested.map(({ citations }) => ({ citations, statements: [] })));
    expect(requirementsOf(from)[0].statements[0].remarks).toMatch(
      /^Stated\. Source: .+\.\n\nNote of this site on ISO\/IEC 27001:2013, Tiny Ltd, as of 23 November 2026: Edition ended\. .+$/,
    );
    expect(definitionOf(from).metadata['last-modified']).toBe('2026-11-23T00:00:00.000Z');
    validate({ 'component-definition': definitionOf(from) });
    expect(validate.errors).toBeNull();
    expect(definitionOf({ ...from, certificates: [] }).metadata['last-modified']).not.toContain('2026-11-23');
  });

  it('has a statement for each answer, with its quotes, its status and its permalinks', () => {
    const [first, second] = requirementsOf(library)[2].statements;
    expect(requirementsOf(library)[2]).toMatchObject({ uuid, 'control-id': 'A.8.13' });
    expect(first).toEqual({
      'statement-id': 'A.8.13_smt.backup-frequency',
      uuid,
      description: 'Every day.\n\n> Backups are made every day.',
      props: [{ name: 'status', ns: 'https://trust.example/data/', value: 'stated' }],
      links: [
        {
          href: 'https://trust.example/answers/backups/#backup-frequency',
          rel: 'answer',
          text: 'How often are backups made?',
        },
        { href: 'https://trust.example/policy/2024-05-01/#s1-p1', rel: 'reference', text: '§1 ¶1' },
      ],
      remarks: 'Stated. Source: §1 ¶1 of the policy of 1 May 2024.',
    });
    expect(second).toMatchObject({ description: 'Not stated.', remarks: 'Not stated by any source.' });
    expect(requirementsOf(withAnswers({ reply: 'no' }))[0].statements[0].props).toEqual([
      { name: 'status', ns: 'https://trust.example/data/', value: 'stated' },
      { name: 'reply', ns: 'https://trust.example/data/', value: 'no' },
    ]);
  });

  it('says in words which source other than the policy an answer has', () => {
    const uncertified = (changes: Partial<JudgedAnswer>) =>
      requirementsOf({ ...withAnswers(changes), certificates: [] });
    const [statement] = library.subjects[1]?.statements.slice(2, 3) ?? [];
    const [{ statements }] = uncertified({ statements: statement ? [statement] : [] });
    expect(statements[0]).toMatchObject({
      description: 'Every day.',
      links: [{ rel: 'answer' }],
      remarks: 'Stated. Source: according to The certificate, seen on 1 March 2025: “The last seven are kept.”.',
    });
    const both = uncertified({ statements: library.subjects[1]?.statements.slice(2, 4) ?? [] });
    expect(both[0].statements[0].remarks).toMatch(
      /: “The last seven are kept\.”; stated by Tiny Ltd on 1 April 2025\.$/,
    );
  });

  it('says of quotes under a not-stated answer that they only come nearest', () => {
    const [{ statements }] = requirementsOf(withAnswers({ status: 'not-stated' }));
    expect(statements[0].remarks).toBe('Not stated by any source. The quotes come nearest.');
  });

  it('has no item about which no question is judged, and nothing of a framework that the company leaves out', () => {
    const open = questionOf({ frameworks: { 'iso-27001-2022': ['A.8.14'] } });
    const found = requirementsOf(withQuestions([{}], [open]));
    expect(found.map((one: Record<string, unknown>) => one['control-id'])).toEqual(['A.8.13']);
    expect(requirementsOf({ ...library, frameworks: library.frameworks.slice(1) })).toBeUndefined();
  });

  it('claims no more than a part while a question about the item is not assessed', () => {
    const open = questionOf({ frameworks: { 'iso-27001-2022': ['A.8.13'] } });
    const [{ props }] = requirementsOf(withQuestions([{}], [open]));
    expect(props[1]).toMatchObject({
      value: 'partial',
      remarks: 'As far as the sources go: 1 stated, 1 not assessed. Nobody assessed the control for this file.',
    });
  });

  it.each([
    [[{ status: 'stated' }], 'implemented', '1 stated'],
    [[{ status: 'stated' }, { reply: 'yes' }], 'implemented', '2 stated'],
    [[{ status: 'in-part' }], 'partial', '1 stated in part'],
    [[{ status: 'stated' }, { status: 'in-part' }], 'partial', '1 stated, 1 stated in part'],
    [[{ status: 'stated' }, { status: 'not-stated', citations: [] }], 'partial', '1 stated, 1 not stated'],
    [[{ status: 'stated' }, { status: 'stated', reply: 'no' }], 'partial', '2 stated (1 with the reply no)'],
  ] as const)('claims no more than is stated: %j is %s', (answers, value, counts) => {
    const [requirement] = requirementsOf(withAnswers(...(answers as unknown as Partial<JudgedAnswer>[])));
    expect(requirement.props).toEqual([
      { name: 'label', value: 'A.8.13' },
      {
        name: 'implementation-status',
        value,
        remarks: `As far as the sources go: ${counts}. Nobody assessed the control for this file.`,
      },
    ]);
  });

  it.each([[[{ status: 'not-stated', citations: [] }]], [[{ status: 'stated', reply: 'no' }]]] as const)(
    'claims nothing where nothing is stated or the reply is no: %j',
    (answers) => {
      const [requirement] = requirementsOf(withAnswers(...(answers as unknown as Partial<JudgedAnswer>[])));
      expect(requirement.props).toEqual([{ name: 'label', value: 'A.8.13' }]);
    },
  );

  it.each([[{}], [{ gdpr: ['32'] }]])('has no control implementation if answers name the items %j', (frameworks) => {
    expect(requirementsOf(withAnswers({ frameworks }))).toBeUndefined();
  });

  it('takes every character of an answer and its quotes literally', () => {
    const [{ quote: _, ...citation }] = answerOf().citations as [Answer['citations'][number]];
    const [{ statements }] = requirementsOf(
      withAnswers({ answer: '*All* _data_ [is](https://x.example)', citations: [{ ...citation, quote: '# <b>' }] }),
    );
    expect(statements[0].description).toBe('\\*All\\* \\_data\\_ \\[is]\\(https://x.example)\n\n> \\# \\<b>');
  });

  it('keeps its UUIDs while nothing changes, and its own changes with its content', () => {
    const uuidsOf = (from: Library) => JSON.stringify(definitionOf(from)).match(/"uuid":"[^"]+"/g) ?? [];
    const [first, ...rest] = uuidsOf(library);
    expect([first, ...rest]).toEqual(uuidsOf({ ...library }));
    expect(new Set([first, ...rest]).size).toBe(rest.length + 1);
    const [other, ...others] = uuidsOf({ ...library, company: { ...library.company, legalName: 'Another Ltd' } });
    expect(other).not.toBe(first);
    expect(others).toEqual(rest);
  });

  it('has UUIDs of the company and the policy that never change while the site has its URL', () => {
    const { metadata, components } = definitionOf(library);
    expect([metadata.parties[0].uuid, components[0].uuid]).toEqual([
      'd1ece278-0f9d-501c-8746-608e46fc99e1',
      'ce14f757-d0b4-556d-a294-5cf996520e67',
    ]);
  });

  it('has other UUIDs on another site', () => {
    const elsewhere = oscalComponentDefinition(library, (path) => `https://other.example${path}`, day);
    const { parties } = JSON.parse(JSON.stringify(elsewhere))['component-definition'].metadata;
    expect(parties[0].uuid).not.toBe(definitionOf(library).metadata.parties[0].uuid);
  });
});

describe('oscalComponentDefinition of several policies', () => {
  const several = severalLibrary();
  interface Requirement {
    'control-id': string;
    props: { name: string; value: string }[];
    statements: { 'statement-id': string; links: { href: string; rel: string; text: string }[]; remarks: string }[];
  }
  interface Component {
    uuid: string;
    type: string;
    title: string;
    description: string;
    remarks?: string;
    'control-implementations'?: { uuid: string; 'implemented-requirements': Requirement[] }[];
  }
  const componentsOf = (from: Library): Component[] => definitionOf(from).components;
  const requirementsIn = (component: Component | undefined) =>
    component?.['control-implementations']?.[0]?.['implemented-requirements'] ?? [];
  const [main, access, others] = componentsOf(several);

  it('says which policies it is of, and when the last one was published', () => {
    expect(definitionOf(several).metadata).toMatchObject({
      published: '2024-05-01T10:00:00.000Z',
      'last-modified': '2025-01-02T00:00:00.000Z',
      version: '2024-05-01',
      links: [{ href: 'https://trust.example/policies/', rel: 'canonical' }],
      remarks: expect.stringMatching(
        /^Made from 2 policy documents in their newest revisions and the answers of Tiny Ltd\. Sources: 2 policy documents/,
      ),
    });
  });

  it('has a component for each policy that is not withdrawn, and one for the answers that rest on none', () => {
    expect(componentsOf(several).map(({ type, title, description }) => [type, title, description])).toEqual([
      ['policy', 'Security policy', 'The Security policy of Tiny Ltd, revision of 1 May 2024.'],
      [
        'process-procedure',
        'Access control procedure',
        'The Access control procedure of Tiny Ltd, revision of 1 May 2024.',
      ],
      [
        'guidance',
        'Answers that rest on no policy',
        'Answers of Tiny Ltd that rest on dated documents or on its own word, and questions to which no source gives an answer.',
      ],
    ]);
    expect(access).toMatchObject({
      links: [
        { href: 'https://trust.example/policies/access/2024-05-01/' },
        { href: 'https://trust.example/data/policies/access/2024-05-01.json' },
      ],
      remarks:
        'Version: 2.1; Owner: Head of IT; Reason: The yearly review.; Approved by: the board; Approved on: 20 April 2024; Effective from: 1 June 2024; Next review by: 1 May 2027',
    });
  });

  it('has each answer once, with the policy that it rests on first, and links that name each policy', () => {
    const statements = [main, access, others].map((component) =>
      requirementsIn(component).flatMap((one) => one.statements.map((statement) => statement['statement-id'])),
    );
    expect(statements).toEqual([
      [
        'clause-5_1__smt.screening',
        'clause-7.2_smt.screening',
        'clause-7.2_smt.backup-frequency',
        'A.8.13_smt.backup-frequency',
      ],
      ['A.8.13_smt.account-closing'],
      ['A.8.13_smt.backup-cost'],
    ]);
    expect(requirementsIn(access)[0]?.statements[0]?.links[1]).toEqual({
      href: 'https://trust.example/policies/access/2024-05-01/#s1-p1',
      rel: 'reference',
      text: 'Access control procedure §1 ¶1',
    });
  });

  it('has with no policy what only comes near to its words', () => {
    const near = { ...closedAccounts, status: 'not-stated' as const };
    const from = {
      ...severalLibrary({ answers: [near] }),
      subjects: several.subjects.filter(({ id }) => id === 'accounts').map((one) => ({ ...one, answers: [near] })),
    };
    expect(componentsOf(from).map((component) => requirementsIn(component).length)).toEqual([0, 0, 1]);
  });

  it('says of no policy alone that it implements what several are needed for', () => {
    const statusIn = (component: Component | undefined) =>
      requirementsIn(component)
        .find((one) => one['control-id'] === 'A.8.13')
        ?.props.find(({ name }) => name === 'implementation-status')?.value;
    expect([main, access, others].map(statusIn)).toEqual(['partial', 'partial', undefined]);
    const alone = {
      ...severalLibrary({ answers: [closedAccounts] }),
      subjects: several.subjects.filter(({ id }) => id === 'accounts'),
    };
    expect(componentsOf(alone).map(statusIn)).toEqual([undefined, 'implemented']);
  });

  it('keeps the UUIDs of the policy in policy/, and gives every other thing one of its own', () => {
    expect(main?.uuid).toBe(definitionOf(library).components[0].uuid);
    const uuids = JSON.stringify(definitionOf(several)).match(/"uuid":"[^"]+"/g) ?? [];
    expect(new Set(uuids).size).toBe(uuids.length);
  });

  it('has nothing but the policies if no question is judged', () => {
    const silent = componentsOf(severalLibrary(nothing));
    expect(silent.map((one) => [one.title, requirementsIn(one)])).toEqual([
      ['Security policy', []],
      [accessPolicy.title, []],
    ]);
  });
});
