import { strToU8, zipSync } from 'fflate';

const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Returns a Word file with a body, and with other parts by their names. */
export function wordFile(body: string, parts: Record<string, string> = {}): Uint8Array {
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const link = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const links = (text: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${text}</Relationships>`;
  const all: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': links(link('r1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': links(
      ['styles', 'numbering', 'footnotes', 'comments'].map((type) => link(type, type, `${type}.xml`)).join(''),
    ),
    'word/document.xml': `<w:document ${main}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': styles(''),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
}

/** Returns a paragraph with a style, a list and level, and a text or runs. */
export function p(text: string, style = '', list?: readonly [number, number]): string {
  const numbers = list ? `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>` : '';
  const runs = text.startsWith('<') ? text : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  return `<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${numbers}</w:pPr>${runs}</w:p>`;
}

/** Returns the part with the styles: those of headings, and others. */
export function styles(others: string): string {
  const heading = (level: number) =>
    `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/></w:style>`;
  const title = '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>';
  return `<w:styles ${main}>${heading(1)}${heading(2)}${title}${others}</w:styles>`;
}

/** Returns the part with the lists, each with the formats and texts of its levels: `lowerLetter (%1)`. */
export function numbering(...lists: readonly (readonly string[])[]): string {
  const level = (text: string, index: number) => {
    const [, format = '', label = ''] = /^(\S+) ?(.*)$/.exec(text) ?? [];
    return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${label}"/></w:lvl>`;
  };
  const kinds = lists.map(
    (levels, index) => `<w:abstractNum w:abstractNumId="${index}">${levels.map(level).join('')}</w:abstractNum>`,
  );
  const uses = lists.map(
    (_levels, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`,
  );
  return `<w:numbering ${main}>${kinds.join('')}${uses.join('')}</w:numbering>`;
}
