import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import type { BasketItem } from '../../../src/model/basket.ts';
import { type BasketEntry, basketEntry } from '../../../src/elements/basket-entry.ts';
import { basketAsCsv, basketAsHtml, basketAsMarkdown, basketAsText } from '../../../src/elements/basket-files.ts';

const source = {
  ...{ company: 'Acme Ltd', title: 'Security policy', date: '2025-03-01', label: '§3.1 ¶2' },
  url: 'https://acme.example/policy/2025-03-01/?words=Seven-backups#s3.1-p2',
};
const collectedOn = '2026-05-01';
const answer: Extract<BasketItem, { kind: 'answer' }> = {
  ...{ kind: 'answer', url: 'https://acme.example/answers/backups/#kept', collectedOn },
  answer: {
    ...{ question: 'Are <all> backups kept?', status: 'Stated in part: yes', answer: 'Seven are kept.', nearest: '' },
    quotes: [{ quote: 'Seven backups are kept.', source }],
    sources: ['Stated by Acme Ltd on 1 May 2026'],
    ...{ url: 'https://acme.example/answers/backups/#kept', asOf: 'with the policy of 1 March 2025 in force' },
  },
};
const clause: Extract<BasketItem, { kind: 'clause' }> = {
  kind: 'clause',
  url: source.url,
  quote: '=1+1',
  source,
  collectedOn,
};
const certificate: Extract<BasketItem, { kind: 'certificate' }> = {
  ...{ kind: 'certificate', url: 'https://acme.example/certificates/#iso', collectedOn },
  certificate: {
    ...{ name: 'ISO 9001, Acme Ltd', quotes: [], sources: [] },
    facts: { standard: 'ISO 9001', issued: '2024-01-01', expires: '2026-12-31' },
  },
};
const stated = [
  { label: 'Document', value: 'The <certificate>', url: 'https://acme.example/iso.pdf' },
  { label: 'Certificate number', value: 'N_1' },
  { label: 'Issued', value: '1 January 2024' },
];
const detailed = basketEntry({ ...certificate, certificate: { ...certificate.certificate, stated } }, '2026-06-01');
const entries = [answer, clause, certificate].map((item) => basketEntry(item, '2026-06-01'));
const cited =
  'Acme Ltd, “Security policy”, revision of 1 March 2025, §3.1 ¶2, https://acme.example/policy/2025-03-01/?words=Seven-backups#s3.1-p2';

describe('basketEntry()', () => {
  it('has what leads in to an item of a list beside the words, which stay as they are', () => {
    const entry = basketEntry({ ...clause, leadIn: 'Item of the list after: “Copies are made:”' }, '2026-06-01');
    expect(entry).toMatchObject({ text: 'Item of the list after: “Copies are made:”', quotes: [{ quote: '=1+1' }] });
    expect(basketAsText([entry])).toContain('Item of the list after: “Copies are made:”\n“=1+1” (Acme');
    expect(basketEntry({ ...clause, leadIn: '' }, '2026-06-01').text).toBe('');
  });

  it('has the status of a certificate on the reader’s day', () => {
    const on = (day: string) => basketEntry(certificate, day);
    expect(on('2026-06-01')).toMatchObject({ status: 'Valid', tone: 'valid' });
    expect(on('2027-01-01')).toMatchObject({ status: 'Expired', tone: 'expired' });
    expect(on('2027-01-01').note).toBe('status on 1 January 2027; collected on 1 May 2026');
  });

  it('has what a certificate states, and nothing of one that was kept without it', () => {
    expect(detailed.facts).toEqual(stated);
    expect(entries.map(({ facts }) => facts)).toEqual([[], [], []]);
  });

  it.each([
    ['Stated: no', 'stated', 'no'],
    ['Stated in part', 'in-part', ''],
    ['Not stated', 'not-stated', ''],
  ])('gives the answer “%s” the colour of %s and the reply “%s”', (status, tone, reply) => {
    const entry = basketEntry({ ...answer, answer: { ...answer.answer, status } }, '2026-06-01');
    expect(entry).toMatchObject({ status, tone, reply });
  });

  it('says of a clause whether its revision applies, also in the files', () => {
    const ended = { ...clause, source: { ...source, standing: 'withdrawn on 1 May 2026' } };
    const entry = basketEntry(ended, '2026-06-01');
    expect(entry.status).toBe('Withdrawn on 1 May 2026');
    expect(basketAsCsv([entry])).toContain(',Withdrawn on 1 May 2026,,,');
    for (const text of [basketAsText([entry]), basketAsMarkdown([entry], 'x'), basketAsHtml([entry])])
      expect(text).toContain('revision of 1 March 2025, withdrawn on 1 May 2026');
  });

  it('has the site’s notes on a clause with the status of the reader’s day', () => {
    const { name, facts } = certificate.certificate;
    const entry = basketEntry({ ...clause, certificates: [{ name, facts }] }, '2026-12-01');
    expect(entry.text).toBe(
      'Note of this site on ISO 9001, Acme Ltd, as of 1 December 2026: Valid. It is valid until 31 December 2026.',
    );
    expect(basketAsCsv([entry])).toContain('It is valid until');
  });

  it('has the status of the certificates that an answer speaks of on the reader’s day, after its words', () => {
    const facts = { standard: 'ISO 9001', issued: '2024-01-01', expires: '2026-12-31' };
    const noted = { ...answer.answer, certificates: [{ name: 'ISO 9001, Acme Ltd', facts }] };
    const entryOn = (day: string) => basketEntry({ ...answer, answer: noted }, day);
    const expired =
      'Seven are kept. Note of this site on ISO 9001, Acme Ltd, as of 1 January 2027: Expired. It expired on 31 December 2026.';
    expect(entryOn('2026-12-01').text).toContain('as of 1 December 2026: Valid.');
    expect(entryOn('2027-01-01').text).toBe(expired);
    for (const write of [basketAsText, basketAsCsv, basketAsHtml])
      expect(write([entryOn('2027-01-01')])).toContain(expired);
  });

  it('names a clause by its label and its policy', () => {
    expect(basketEntry(clause, '2026-06-01')).toMatchObject({
      ...{ title: '§3.1 ¶2, Security policy', status: '', text: '', note: 'collected on 1 May 2026' },
    });
  });
});

describe('the basket', () => {
  it('is copied as text with the citation of each quote', () => {
    expect(basketAsText(entries.slice(0, 1))).toBe(
      [
        'Are <all> backups kept?',
        'Stated in part: yes. Seven are kept.',
        `“Seven backups are kept.” (${cited})`,
        'Stated by Acme Ltd on 1 May 2026',
        'https://acme.example/answers/backups/#kept (with the policy of 1 March 2025 in force; collected on 1 May 2026)',
      ].join('\n'),
    );
    expect(basketAsText(entries).split('\n\n')).toHaveLength(3);
  });

  it('is copied as HTML in which every text is escaped', () => {
    const html = basketAsHtml(entries);
    expect(html).toContain('>Are &lt;all&gt; backups kept?</a>');
    expect(html).toContain('<blockquote>Seven backups are kept. (Acme Ltd,');
    expect(html).not.toContain('<all>');
  });

  it('is copied and saved with what a certificate states', () => {
    expect(basketAsText([detailed])).toBe(
      [
        'ISO 9001, Acme Ltd',
        'Valid. It is valid until 31 December 2026.',
        'Document: The <certificate>, https://acme.example/iso.pdf',
        'Certificate number: N_1',
        'Issued: 1 January 2024',
        'https://acme.example/certificates/#iso (status on 1 June 2026; collected on 1 May 2026)',
      ].join('\n'),
    );
    expect(basketAsHtml([detailed])).toContain(
      '<ul><li>Document: <a href="https://acme.example/iso.pdf">The &lt;certificate&gt;</a></li><li>Certificate number: N_1</li>',
    );
    expect(basketAsCsv([detailed])).toContain(
      ',"Document: The <certificate>, https://acme.example/iso.pdf\nCertificate number: N_1\nIssued: 1 January 2024",',
    );
    expect(basketAsMarkdown([detailed], 'x')).toContain(
      String.raw`
- Document: The \<certificate\>, <https://acme.example/iso.pdf>
- Certificate number: N\_1
- Issued: 1 January 2024
`,
    );
    for (const text of [basketAsHtml(entries), basketAsMarkdown(entries, 'x')]) expect(text).not.toMatch(/<ul>|^- /m);
  });

  it('is saved as CSV, in which no cell is a formula', () => {
    const [header, ...rows] = basketAsCsv(entries).trim().split('\r\n');
    expect(header).toBe('Kind,Title,Status,Words,Facts,Quotes,Citations,Other sources,URL,As of');
    expect(rows).toHaveLength(3);
    expect(rows[1]).toContain(",'=1+1,");
    expect(rows[0]).toContain(`"${cited}"`);
  });

  it('is saved as CSV, in which sources of what is not stated are said to come nearest', () => {
    const nearest = { ...answer.answer, status: 'Not stated', nearest: 'What comes nearest:' };
    const csv = basketAsCsv([basketEntry({ ...answer, answer: nearest }, '2026-06-01')]);
    expect(csv).toContain('"What comes nearest:\nSeven backups are kept."');
    expect(csv).toContain(`"What comes nearest:\n${cited}"`);
    expect(csv).toContain('"What comes nearest:\nStated by Acme Ltd on 1 May 2026"');
    expect(basketAsCsv(entries)).not.toContain('nearest');
  });

  it('is saved as Markdown with a heading for each item and the quotes as block quotes', () => {
    const markdown = basketAsMarkdown(entries, 'From Acme');
    expect(markdown.match(/^#+ .*$/gm)).toEqual([
      '# From Acme',
      String.raw`## Are \<all\> backups kept?`,
      '## §3.1 ¶2, Security policy',
      '## ISO 9001, Acme Ltd',
    ]);
    expect(markdown).toContain(`> Seven backups are kept.\n>\n> — Acme Ltd, “Security policy”`);
    expect(markdown).toContain(`<${source.url}>`);
  });

  it('is saved as Markdown in which every character of a text stands for itself', () => {
    const shown = (text: string) => {
      const entry: BasketEntry = { ...(entries[0] as BasketEntry), status: '', text, quotes: [], sources: [] };
      const [, , paragraph] = unified()
        .use(remarkParse)
        .parse(basketAsMarkdown([entry], 'x')).children;
      return { type: paragraph?.type, text: textOf(paragraph) };
    };
    const sign = fc.constantFrom(...'ab1. )(#*_-+>=~`[]<>|!\\&$:/@');
    fc.assert(
      fc.property(fc.string({ unit: sign, minLength: 1 }), (given) => {
        const text = given.replace(/\s+/g, ' ').trim();
        if (text) expect(shown(text)).toEqual({ type: 'paragraph', text });
      }),
    );
  });
});
