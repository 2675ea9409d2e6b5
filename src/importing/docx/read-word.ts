import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { pluralize } from '../../model/pluralize.ts';
import type { Note } from '../note.ts';
import { type Omission, omission } from '../omissions.ts';
import { linkReferences } from './cross-references.ts';
import { labelCounter } from './numbering.ts';
import { levelStyles, prepareBody } from './prepare.ts';
import { readStyles } from './styles.ts';
import { readableText, textOf } from './word-text.ts';
import { all, child, element, parseXml, printXml, type XmlNode } from './xml.ts';

/** A Word file as HTML. */
export interface WordDocument {
  html: string;
  /** The title in its properties. */
  title: string | undefined;
  /** Its words, escaped as in XML, for the check that none is lost. */
  words: string;
  omissions: Omission[];
  notes: Note[];
}

/** Returns a Word file (.docx) as HTML, with the labels of headings and lists as Word shows them. Throws if it is none. */
export async function readWord(bytes: Uint8Array): Promise<WordDocument> {
  const files = unzipSync(bytes, { filter: ({ name, originalSize }) => isRead(name) && originalSize < largest });
  const xml = (name: string): XmlNode[] => (files[name] ? parseXml(strFromU8(files[name])) : []);
  const nodes = xml(documentName);
  const body = child(
    nodes.find(({ name }) => name === 'w:document'),
    'w:body',
  );
  if (!body) throw new Error('It has no document.xml.');
  const notesOf = (kind: string) =>
    all(xml(`word/${kind}s.xml`), `w:${kind}`).filter(({ attributes }) => !attributes['w:type']);
  const words = [body, ...notesOf('footnote'), ...notesOf('endnote')].map((node) => textOf(node, '<wbr>')).join('\n');
  linkReferences(body);
  const styles = xml('word/styles.xml');
  const prepared = prepareBody(body, readStyles(styles), labelCounter(xml('word/numbering.xml')));
  styles.find(({ name }) => name === 'w:styles')?.children.push(...styleNames.map(styleOf));
  const file = zipSync({
    ...unzipSync(bytes),
    [documentName]: strToU8(printXml(nodes)),
    ...(files['word/styles.xml'] ? { 'word/styles.xml': strToU8(printXml(styles)) } : {}),
  });
  const { value: html, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(file) },
    {
      styleMap: styleMap(prepared.hasTitle ? 1 : 0),
      // a section has no images; their descriptions are kept
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: 'image' })),
    },
  );
  const around = Object.keys(files).filter((name) => /^word\/(header|footer)\d*\.xml$/.test(name));
  const comments = all(xml('word/comments.xml'), 'w:comment');
  return {
    html,
    title: textOfProperty(xml('docProps/core.xml')),
    words,
    omissions: [
      ...prepared.omissions,
      ...omission(
        'headers and footers',
        [
          ...new Set(
            around.map((name) =>
              xml(name)
                .map((node) => readableText(node))
                .join(' '),
            ),
          ),
        ].join(' '),
      ),
      ...omission('comments of reviewers', comments.map((node) => readableText(node)).join(' ')),
    ],
    notes: [
      ...(prepared.changes > 0
        ? [{ text: `${pluralize(prepared.changes, 'tracked change')} read as if accepted. Check them in Word first.` }]
        : []),
      ...messages
        .filter(({ message }) => !/style/i.test(message))
        .map(({ message }) => ({ text: `Word file: ${message}.` })),
    ],
  };
}

const documentName = 'word/document.xml';

/** The largest part of a Word file that is read, so that a small file cannot fill the memory. */
const largest = 50_000_000;

function isRead(name: string): boolean {
  return /^(word\/[^/]+\.xml|docProps\/core\.xml)$/.test(name);
}

const styleNames = [
  levelStyles.title,
  ...[0, 1, 2, 3, 4].map(levelStyles.heading),
  ...[0, 1, 2, 3, 4, 5, 6, 7, 8].map(levelStyles.item),
];

function styleOf(name: string): XmlNode {
  return element('w:style', { 'w:type': 'paragraph', 'w:styleId': name }, [element('w:name', { 'w:val': name })]);
}

/** Returns how paragraphs become HTML. `above` is the number of levels above the first headings. */
function styleMap(above: number): string[] {
  return [
    `p.${levelStyles.title} => h1:fresh`,
    ...[0, 1, 2, 3, 4].map((level) => `p.${levelStyles.heading(level)} => h${level + 1 + above}:fresh`),
    ...[0, 1, 2, 3, 4, 5, 6, 7, 8].map((level) => `p.${levelStyles.item(level)} => p.import-item-${level}:fresh`),
  ];
}

function textOfProperty(nodes: readonly XmlNode[]): string | undefined {
  const [node] = all(nodes, 'dc:title');
  const title = node && readableText(node).replace(/\s+/g, ' ').trim();
  return title && !ofNoDocument.test(title) ? title : undefined;
}

/** The titles that programs write when nobody gave one. */
const ofNoDocument =
  /^(microsoft word\b.*|powerpoint presentation|(document|dokument|untitled|template|title)\s*\d*)$/i;
