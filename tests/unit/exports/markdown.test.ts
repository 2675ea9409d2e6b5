import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { llmsTxt } from '../../../src/exports/llms-txt.ts';
import { factList } from '../../../src/exports/markdown/citations.ts';
import { heading, link, paragraph, printMarkdown } from '../../../src/exports/markdown/nodes.ts';
import { hasMarkdown, markdownPages } from '../../../src/exports/markdown/pages.ts';
import { policyMarkdown } from '../../../src/exports/markdown/policy.ts';
import type { Library } from '../../../src/library/library-types.ts';
import type { Revision } from '../../../src/model/policy.ts';
import {
  absolute,
  answerOf,
  day,
  questionOf,
  sectionOf,
  statementOf,
  tinyLibrary,
  withPolicy,
} from './tiny-library.ts';

const library = tinyLibrary();
const [current, old] = library.policies[0].revisions as [Revision, Revision];
const write = (page: string, from: Library = library) =>
  markdownPages(from, day)
    .find((one) => one.page === page)
    ?.write(absolute);

describe('markdownPages', () => {
  it('are the overview, the policy with its sections, the answers, the registers and the changes', () => {
    expect(markdownPages(library, day).map(({ page }) => page)).toEqual([
      '/',
      '/policy/',
      '/policy/backups/',
      '/policy/people/',
      '/policy/screening/',
      '/answers/',
      '/answers/screening/',
      '/answers/backups/',
      '/certificates/',
      '/processors/',
      '/contact/',
      '/references/',
      '/changes/',
    ]);
  });

  it.each([
    ['/policy/people/', true],
    ['/answers/screening/', true],
    ['/answers/networks/', false],
    ['/search/', false],
    ['/policy/2022-02-07/', false],
  ])('know of %s whether it is Markdown too: %s', (page, expected) => {
    expect(hasMarkdown(library, page, day)).toBe(expected);
    expect(hasMarkdown(library, page, day)).toBe(expected);
  });
});

describe('the Markdown of', () => {
  it.each([
    ['/', 'overview'],
    ['/policy/', 'policy'],
    ['/policy/screening/', 'section'],
    ['/answers/', 'answers'],
    ['/answers/backups/', 'subject'],
    ['/certificates/', 'certificates'],
    ['/processors/', 'processors'],
    ['/contact/', 'contact'],
    ['/references/', 'references'],
    ['/changes/', 'changes'],
  ])('%s is tests/fixtures/tiny/%s.md', (page, file) => {
    expect(write(page)).toBe(readFileSync(`tests/fixtures/tiny/${file}.md`, 'utf8'));
  });

  it('the overview has no heading for certificates if there are none, and no source of what is not stated', () => {
    const overview = library.answers.slice(-1).map((answer) => ({ answer, label: 'Owner' }));
    const written = write('/', tinyLibrary({ overview, certificates: [] }));
    expect(written).not.toContain('Certificates');
    expect(written).toContain('Not stated. Ask support.\n\n##');
  });

  it('the overview says once that an answer without own words is not stated', () => {
    const overview = [{ answer: answerOf({ status: 'not-stated', answer: 'Not stated.' }), label: 'Login' }];
    expect(write('/', tinyLibrary({ overview }))).toContain('\n\nNot stated.\n\n##');
  });

  it('a register whose entries rest on other sources alone does not name the policy', () => {
    const certificates = library.certificates.filter(({ citations }) => citations.length === 0);
    expect(certificates).not.toEqual([]);
    expect(write('/certificates/', tinyLibrary({ certificates }))).toMatch(
      /^# Certificates\n\nThe certificates that Tiny Ltd has registered here, each with the source it rests on\. What no source of an entry says rests on this register alone\.\n\n##/,
    );
    expect(write('/processors/', tinyLibrary({ processors: [] }))).toContain(
      '\n\nTiny Ltd has registered no processor here.',
    );
  });

  it('the contacts say of a purpose that nobody registered one for it', () => {
    const answers = [answerOf({ id: 'dpo-contact', status: 'not-stated' })];
    expect(write('/contact/', tinyLibrary({ contacts: [], answers }))).toContain(
      '## Data protection contact\n\nNo contact is registered for this.',
    );
  });

  it('the overview names each source of an answer, and cites no clause if none is the policy', () => {
    const overview = library.answers.slice(4, 5).map((answer) => ({ answer, label: 'Retention' }));
    expect(write('/', tinyLibrary({ overview }))).toContain(
      '\n\nSource: according to The certificate, seen on 1 March 2025; stated by Tiny Ltd on 1 April 2025.\n\n## Certificates',
    );
  });

  it('a document links where its title stands, not where other words have the same letters', () => {
    const document = { id: 'to', title: 'to', url: 'https://tiny.example/to' };
    const [screening] = library.subjects;
    const statements = [
      statementOf({ citations: [], source: { kind: 'document', document, says: 'Yes.', on: '2025-03-01' } }),
    ];
    const subjects = screening ? [{ ...screening, statements }] : [];
    expect(write('/answers/screening/', tinyLibrary({ subjects }))).toContain(
      '> — according to [to](https://tiny.example/to), seen on 1 March 2025',
    );
  });

  it('a document that is gone is said to be, with a link to its archived copy', () => {
    const state = { deadSince: '2025-07-01', archived: 'https://archive.example/iso' };
    const [certificate] = library.certificates;
    const document = certificate?.document && { ...certificate.document, ...state };
    const certificates = certificate ? [{ ...certificate, document }] : [];
    const gone = '(not reachable since 1 July 2025, [archived copy](https://archive.example/iso))';
    expect(write('/certificates/', tinyLibrary({ certificates }))).toContain(
      `Document: [The certificate](https://tiny.example/iso.pdf) ${gone}`,
    );
    const source = {
      kind: 'document',
      document: { id: 'd', title: 'T', url: 'https://tiny.example/t', ...state },
    } as const;
    const [screening] = library.subjects;
    const statements = [statementOf({ citations: [], source: { ...source, says: 'Yes.', on: '2025-03-01' } })];
    const subjects = screening ? [{ ...screening, statements }] : [];
    expect(write('/answers/screening/', tinyLibrary({ subjects }))).toContain(
      `> — according to [T](https://tiny.example/t), seen on 1 March 2025 ${gone}`,
    );
  });

  it('says of an answer which of its sources are later than its review', () => {
    const [screening] = library.subjects;
    const answers = screening?.answers.map((answer) => ({ ...answer, reviewedOn: '2024-04-30' })) ?? [];
    const subjects = screening ? [{ ...screening, answers }] : [];
    expect(write('/answers/screening/', tinyLibrary({ subjects }))).toContain(
      'Reviewed on 30 April 2024. Later than that: Security policy, revision of 1 May 2024.',
    );
  });

  it('a subject without statements or stated answers has no headings for them', () => {
    const [screening] = library.subjects;
    const answers = [answerOf({ status: 'not-stated', answer: 'Not stated.', statements: [] })];
    const subjects = screening ? [{ ...screening, statements: [], answers }] : [];
    expect(write('/answers/screening/', tinyLibrary({ subjects }))).toMatch(
      /^# Screening\n\n1 question: 1 not stated\.\n\n## Not stated\n\n- \[How often are backups made\?\]\([^)]+\)\n\nTiny Ltd, /,
    );
  });

  it('a statement of a subject without a page is not a link', () => {
    const subjects = library.subjects.map((subject) =>
      subject.id === 'screening' ? { ...subject, answers: [questionOf()] } : subject,
    );
    expect(write('/answers/backups/', tinyLibrary({ subjects }))).toContain(
      '\nStaff are trained.\n\nFrom the subject Screening.\n\n> Staff are trained.\n',
    );
  });

  it('the answers of a company that has judged no question has counts alone', () => {
    const subjects = library.subjects.slice(2);
    const written = write('/answers/', tinyLibrary({ subjects, answers: [], overview: [] }));
    expect(written).toContain('- **Not assessed** (1): ');
    expect(written).not.toContain('##');
  });

  it('a register without former entries, citations or history has no headings for them', () => {
    const alone = tinyLibrary({ former: { certificates: [], processors: [] }, references: [] });
    expect(write('/certificates/', alone)).not.toContain('No longer held');
    expect(write('/processors/', alone)).not.toContain('No longer used');
    expect(write('/references/', alone)).toBe(
      '# References\n\nTiny Ltd, “Security policy”, revision of 1 May 2024.\n\nNothing is listed here. That does not mean that there is none.\n',
    );
    const [reference] = library.references;
    const uncited = tinyLibrary({ references: reference ? [{ ...reference, citedBy: [] }] : [] });
    expect(write('/references/', uncited)).not.toContain('Cited');
  });
});

describe('policyMarkdown', () => {
  const policyOf = (source: string, number = '1') =>
    policyMarkdown(library, { ...current, sections: [sectionOf('s', number, 'Title', source)] }, absolute, day);
  const mark = (ordinal: number) => `[§1 ¶${ordinal}](https://trust.example/policy/2024-05-01/#s1-p${ordinal})`;

  it('puts the label of a table, a quote or a code block before it', () => {
    const table = '| a | b |\n| - | - |\n| c | d |';
    expect(policyOf(`${table}\n\n> quoted\n\n\`\`\`\ncode\n\`\`\``)).toContain(
      `${mark(1)}\n\n${table}\n\n${mark(2)}\n\n> quoted\n\n${mark(3)}\n\n\`\`\`\ncode\n\`\`\`\n`,
    );
  });

  it('shows a component as a block quote', () => {
    expect(policyOf('Before.\n\n<Note>\nInside.\n</Note>')).toContain(`${mark(1)} Before.\n\n> ${mark(2)} Inside.\n`);
  });

  it('gives a section the depth of its number', () => {
    expect(policyOf('A.')).toContain('\n## [§1](https://trust.example/policy/2024-05-01/#s1) Title\n');
    expect(policyOf('A.', '1.2.3')).toContain('\n#### [§1.2.3]');
    expect(policyOf('A.', '1.2.3.4.5.6.7')).toContain('\n###### [§1.2.3.4.5.6.7]');
  });

  it('has the permalinks of an older revision', () => {
    expect(policyMarkdown(library, old, absolute, day)).toContain(
      '[§1 ¶1](https://trust.example/policy/2022-02-07/#s1-p1)',
    );
  });
});

describe('printMarkdown', () => {
  it('escapes text that would be read as markup', () => {
    expect(printMarkdown([paragraph('*a* _b_ [c](d) | <e>')])).toBe('\\*a\\* \\_b\\_ \\[c]\\(d) | \\<e>\n');
  });

  it('shows the URL of a link that has no words, and headings no deeper than six', () => {
    expect(printMarkdown([heading(9, link('https://a.example/'))])).toBe('###### <https://a.example/>\n');
  });
});

describe('factList', () => {
  it('says which facts are not stated, and links those with a URL', () => {
    const facts = [
      { label: 'A', value: 'one' },
      { label: 'B' },
      { label: 'C', value: 'two', url: 'https://a.example/' },
      { label: 'D', value: '' },
    ];
    expect(printMarkdown([factList(facts)])).toBe('- A: one\n- B: Not stated\n- C: [two](https://a.example/)\n- D: \n');
  });
});

it('Markdown and llms.txt have the document’s own label of a section wherever they have its number', () => {
  const sections = current.sections.map((section) => ({ ...section, label: `Article ${section.number}a` }));
  const labelled = { ...current, sections };
  const from = withPolicy(library, { current: labelled, revisions: [labelled, old] });
  expect(write('/policy/', from)).toContain('/#s2.1) Article 2.1a. Screening\n');
  expect(write('/policy/screening/', from)).toContain('/#s2.1) Article 2.1a. Screening\n');
  expect(write('/', from)).toContain('[§2.1 Article 2.1a. Screening](');
  expect(llmsTxt(from, absolute, day)).toContain('revision of 1 May 2024, §1 “Article 1a” ¶1, <');
  expect(llmsTxt(from, absolute, day)).toContain('[§2.1 Article 2.1a. Screening](');
});

describe('llmsTxt', () => {
  it('says who publishes what, how to cite it and where the Markdown is', () => {
    expect(llmsTxt(library, absolute, day)).toBe(readFileSync('tests/fixtures/tiny/llms.txt', 'utf8'));
  });

  it('cites a revision without clauses as a whole', () => {
    const empty = withPolicy(library, { current: { ...current, sections: [] } });
    expect(llmsTxt(empty, absolute, day)).toContain('<https://trust.example/policy/2024-05-01/>');
  });
});

it('the Markdown of a revision and of its change says why it was made and who approved it', () => {
  const revisions = library.policies[0].revisions.map((one) => ({
    ...one,
    reason: 'It was old.',
    approvedBy: 'the board',
  }));
  const said = '\n\nReason: It was old.\n\nApproved by: the board\n\n';
  expect(write('/changes/', withPolicy(library, { revisions }))).toContain(said);
  expect(policyMarkdown(library, revisions[0] ?? current, absolute, day)).toContain(said);
});
