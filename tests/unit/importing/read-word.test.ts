import { describe, expect, it } from 'vitest';
import { readWord } from '../../../src/importing/docx/read-word.ts';
import { importDocuments, type ImportedPolicy } from '../../../src/importing/import-policy.ts';
import { bodiesOf } from './import-text.ts';
import { numbering, p, styles, wordFile } from './word-file.ts';

/** Imports a Word file, and expects that no word is lost. */
async function importWord(body: string, parts: Record<string, string> = {}): Promise<ImportedPolicy> {
  const { html, ...converted } = await readWord(wordFile(body, parts));
  const empty = { existingSections: [], registeredUrls: new Set<string>(), usedIds: new Set<string>() };
  const imported = importDocuments([{ text: html, kind: 'html', converted }], empty);
  expect(imported.lost).toEqual([]);
  return imported;
}

const outlineOf = ({ sections }: ImportedPolicy) =>
  sections.map(({ number, label, title }) => `${number}${label ? ` [${label}]` : ''} ${title}`);

describe('the headings of a Word file', () => {
  it('become sections, and the title is that of the document', async () => {
    const imported = await importWord(
      p('Policy', 'Title') + p('Scope', 'Heading1') + p('All.') + p('Inner', 'Heading2') + p('x.'),
    );
    expect(imported.title).toBe('Policy');
    expect(outlineOf(imported)).toEqual(['1 Scope', '1.1 Inner']);
    expect(bodiesOf(imported)).toEqual(['All.', 'x.']);
  });

  it.each([
    ['Access &amp; keys', 'Access & keys'],
    ['  Two\n words ', 'Two words'],
    ['Microsoft Word - policy.doc', undefined],
    ['PowerPoint Presentation', undefined],
    ['Document 1', undefined],
    ['', undefined],
  ])('are below the title in the properties of the file if there is none in the text: %j', async (title, expected) => {
    const core = `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>${title}</dc:title></cp:coreProperties>`;
    const body = p('A', 'Heading1') + p('x.') + p('B', 'Heading1') + p('y.');
    expect((await importWord(body, { 'docProps/core.xml': core })).title).toBe(expected);
  });

  it.each([
    ['decimal %1.', 'decimal %1.%2', ['1 A', '1.1 B', '1.2 C', '2 D', '2.1 E']],
    ['upperLetter %1.', 'decimal %1.%2', ['1 [A] A', '1.1 [A.1] B', '1.2 [A.2] C', '2 [B] D', '2.1 [B.1] E']],
    ['upperRoman %1', 'lowerLetter (%2)', ['1 [I] A', '1.1 [(a)] B', '1.2 [(b)] C', '2 [II] D', '2.1 [(a)] E']],
    [
      'decimal Article %1:',
      'decimalZero %2',
      ['1 [Article 1] A', '1.1 [01] B', '1.2 [02] C', '2 [Article 2] D', '2.1 [01] E'],
    ],
    ['decimal %1', 'none ', ['1 A', '1.1 B', '1.2 C', '2 D', '2.1 E']],
  ])('have the numbers that Word counts: %s and %s', async (first, second, expected) => {
    const body = [
      p('A', 'Heading1', [1, 0]),
      p('B', 'Heading2', [1, 1]),
      p('C', 'Heading2', [1, 1]),
      p('D', 'Heading1', [1, 0]),
      p('E', 'Heading2', [1, 1]),
      p('x.'),
    ].join('');
    const imported = await importWord(p('P', 'Title') + body, { 'word/numbering.xml': numbering([first, second]) });
    expect(outlineOf(imported)).toEqual(expected);
  });

  it('may get their level and list from a style that is based on another', async () => {
    const own =
      '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="Numbered"/></w:style><w:style w:type="paragraph" w:styleId="Numbered"><w:name w:val="Numbered"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>';
    const parts = { 'word/styles.xml': styles(own), 'word/numbering.xml': numbering(['decimal §%1']) };
    const imported = await importWord(p('P', 'Title') + p('A', 'Own') + p('x.') + p('B', 'Own'), parts);
    expect(outlineOf(imported)).toEqual(['1 [§1] A', '2 [§2] B']);
  });
});

describe('the lists of a Word file', () => {
  const top = p('P', 'Title') + p('A', 'Heading1');
  const parts = {
    'word/numbering.xml': numbering(
      ['decimal %1.', 'lowerLetter (%2)', 'lowerRoman %3.'],
      ['bullet ·'],
      ['decimal %1.', 'decimal %1.%2'],
    ),
  };
  const bodyOf = async (body: string) => bodiesOf(await importWord(top + body, parts))[0]?.replaceAll('\n\n', '\n');

  it('keep their kind and labels at each level', async () => {
    const list = [
      p('one', '', [1, 0]),
      p('two', '', [1, 1]),
      p('three', '', [1, 1]),
      p('four', '', [1, 2]),
      p('five', '', [1, 0]),
    ];
    expect(await bodyOf(list.join(''))).toBe('1. one\n   - (a) two\n   - (b) three\n     - i. four\n2. five');
    expect(await bodyOf(p('one', '', [2, 0]) + p('two', '', [2, 0]))).toBe('- one\n- two');
    expect(await bodyOf(p('one', '', [3, 0]) + p('two', '', [3, 1]))).toBe('1. one\n   - 1.1 two');
  });

  it('count on after a paragraph, and begin anew below another item', async () => {
    const list = [
      p('one', '', [1, 0]),
      p('Between.'),
      p('two', '', [1, 0]),
      p('three', '', [1, 1]),
      p('four', '', [1, 0]),
      p('five', '', [1, 1]),
    ];
    expect(await bodyOf(list.join(''))).toBe('1. one\nBetween.\n2. two\n   - (a) three\n3. four\n   - (a) five');
  });

  it('keep the labels of single items between paragraphs', async () => {
    const list = [p('one', '', [1, 0]), p('Text.'), p('two', '', [1, 0]), p('Text.'), p('b', '', [2, 0]), p('Text.')];
    expect(await bodyOf(list.join(''))).toBe('1. one\nText.\n2. two\nText.\n- b\nText.');
  });

  it('are split where labels that count in numbers and others stand beside each other', async () => {
    const list = [
      p('one', '', [1, 0]),
      p('two', '', [1, 0]),
      p('x', '', [4, 0]),
      p('y', '', [4, 0]),
      p('z', '', [2, 0]),
    ];
    const lists = { 'word/numbering.xml': numbering(['decimal %1.'], ['bullet ·'], ['decimal %1.'], ['decimal (%1)']) };
    const imported = await importWord(top + list.join(''), lists);
    expect(bodiesOf(imported)[0]).toBe('1. one\n2. two\n\n- (1) x\n- (2) y\n\n* z');
  });

  it('keep a paragraph with a blank bullet, which is how pandoc goes on in an item', async () => {
    const lists = { 'word/numbering.xml': numbering(['decimal %1.'], ['bullet  ']) };
    const list = [p('one', '', [1, 0]), p('more', '', [2, 0]), p('two', '', [1, 0])];
    expect(bodiesOf(await importWord(top + list.join(''), lists))[0]).toBe('1. one\n\nmore\n\n2. two');
  });

  it('keep their labels in a cell', async () => {
    const table = `<w:tbl><w:tr><w:tc>${p('one', '', [1, 1])}${p('two', '', [1, 1])}</w:tc></w:tr></w:tbl>`;
    expect(await bodyOf(table)).toContain('| • (a) one • (b) two |');
  });
});

describe('what is no text of a Word file', () => {
  const top = p('P', 'Title') + p('A', 'Heading1', undefined);
  const run = (text: string, properties = '') =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

  it('is left out and said: hidden text, contents, headers, comments', async () => {
    const toc = '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>';
    const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const imported = await importWord(top + p('Scope 3', 'TOC1') + p(run('Kept.') + run('Secret', '<w:vanish/>')), {
      'word/styles.xml': styles(toc),
      'word/header1.xml': `<w:hdr ${main}>${p('Acme internal')}</w:hdr>`,
      'word/comments.xml': `<w:comments ${main}><w:comment w:id="1">${p('Reword')}</w:comment></w:comments>`,
    });
    expect(bodiesOf(imported)).toEqual(['Kept.']);
    expect(imported.notes).toEqual([
      'Left out (table of contents): “Scope 3”',
      'Left out (hidden text): “Secret”',
      'Left out (headers and footers): “Acme internal”',
      'Left out (comments of reviewers): “Reword”',
      'No heading has a number: sections are numbered in order.',
    ]);
  });

  it('is what a tracked change deletes, and a note has their number', async () => {
    const change = `<w:del><w:r><w:delText>30</w:delText></w:r></w:del><w:ins>${run('90')}</w:ins>`;
    const imported = await importWord(top + p(run('Kept ') + change + run(' days.')));
    expect(bodiesOf(imported)).toEqual(['Kept 90 days.']);
    expect(imported.notes).toContain('2 tracked changes read as if accepted. Check them in Word first.');
  });

  it('is nothing else: raised text and footnotes are kept', async () => {
    const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const imported = await importWord(top + p(run('10') + run('6', '<w:vertAlign w:val="superscript"/>') + note), {
      'word/footnotes.xml': `<w:footnotes ${main}><w:footnote w:id="2">${p('The act')}</w:footnote></w:footnotes>`,
    });
    expect(bodiesOf(imported)).toEqual(['10⁶ (The act)']);
  });

  it('is said without the escapes of XML', async () => {
    const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const imported = await importWord(top + p('x &amp; y.'), {
      'word/header1.xml': `<w:hdr ${main}>${p('A &amp; B &lt; &#67; &#x44;')}</w:hdr>`,
    });
    expect(imported.notes[0]).toBe('Left out (headers and footers): “A & B < C D”');
  });

  it('leaves the words around it apart: hidden text, tabs, soft hyphens', async () => {
    const soft = '<w:r><w:softHyphen/></w:r>';
    const imported = await importWord(
      top + p(run('hidden', '<w:vanish/>') + run('shown') + '<w:r><w:tab/></w:r>' + run('tab') + soft + run('bed')),
    );
    expect(bodiesOf(imported)).toEqual(['shown tabbed']);
  });

  it('has footnotes whose references are raised twice', async () => {
    const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const note = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>';
    const imported = await importWord(top + p(run('Kept') + note + run('.')), {
      'word/footnotes.xml': `<w:footnotes ${main}><w:footnote w:id="2">${p('The act')}</w:footnote></w:footnotes>`,
    });
    expect(bodiesOf(imported)).toEqual(['Kept (The act).']);
  });

  it('is refused if the file is no Word file', async () => {
    await expect(readWord(new Uint8Array([1, 2, 3]))).rejects.toThrow();
  });
});
