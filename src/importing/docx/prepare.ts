import { labelMarks } from '../label-marks.ts';
import { type Omission, omission } from '../omissions.ts';
import type { LabelCounter } from './numbering.ts';
import type { ParagraphStyle } from './styles.ts';
import { all, child, element, isOn, text, value, type XmlNode } from './xml.ts';
import { readableText, textOf } from './word-text.ts';

/** The body of a Word file, ready for conversion, with what was left out. */
export interface PreparedBody {
  omissions: Omission[];
  /** Whether a paragraph has the style of a title, above all headings. */
  hasTitle: boolean;
  /** How many changes that are tracked it has. */
  changes: number;
}

/** The styles that name the level of a paragraph. */
export const levelStyles = {
  title: 'ImportTitle',
  heading: (level: number) => `ImportHeading${level}`,
  item: (level: number) => `ImportItem${level}`,
} as const;

/**
 * Gives each heading and list item of a Word file a style that names its level, and its label as text between marks; removes the
 * table of contents and hidden text. Edits `body`.
 */
export function prepareBody(
  body: XmlNode,
  styles: ReadonlyMap<string, ParagraphStyle>,
  labelOf: LabelCounter,
): PreparedBody {
  const omissions: Omission[] = [];
  let hasTitle = false;
  prepare(body);
  const changes = ['w:del', 'w:ins', 'w:moveFrom', 'w:moveTo'].flatMap((name) => all([body], name)).length;
  return { omissions, hasTitle, changes };

  function prepare(parent: XmlNode): void {
    parent.children = parent.children.filter((node) => {
      if (['w:del', 'w:moveFrom', 'mc:Choice', 'w:pPr'].includes(node.name)) return true;
      if (node.name === 'w:sdt' && isContents(node)) return omit('table of contents', node);
      if (node.name === 'w:r' && isOn(child(node, 'w:rPr'), 'w:vanish')) return omit('hidden text', node);
      const style = node.name === 'w:p' ? styles.get(value(node, 'w:pPr', 'w:pStyle') ?? '') : undefined;
      if (/^(toc \d|toc heading|table of figures)/.test(style?.name ?? '')) return omit('table of contents', node);
      if (style?.isHidden) return omit('hidden text', node);
      prepare(node);
      if (node.name === 'w:p') setLevel(node, style);
      return true;
    });
  }

  function omit(label: string, node: XmlNode): false {
    omissions.push(...omission(label, readableText(node)));
    return false;
  }

  function setLevel(paragraph: XmlNode, style: ParagraphStyle | undefined): void {
    const own = child(paragraph, 'w:pPr');
    const hasText = textOf(paragraph).trim() !== '' || all([paragraph], 'w:drawing').length > 0;
    if (!hasText && all([paragraph], 'w:del').length > 0) return;
    const numId = value(own, 'w:numPr', 'w:numId') ?? style?.numId;
    const level = Number(value(own, 'w:numPr', 'w:ilvl') ?? style?.level ?? 0);
    const label = numId === undefined || numId === '0' ? undefined : labelOf(numId, level);
    const outline = Number(value(own, 'w:outlineLvl') ?? style?.outline ?? 9);
    if (!hasText) restyle(paragraph, undefined);
    else if (style?.name === 'title' && !hasTitle) {
      hasTitle = true;
      restyle(paragraph, levelStyles.title);
    } else if (outline < 9) restyle(paragraph, levelStyles.heading(Math.min(outline, 4)), label?.text || undefined);
    else if (label && (label.isBullet || label.text))
      restyle(paragraph, levelStyles.item(level), label.text || undefined);
    else if (numId !== undefined) restyle(paragraph, undefined);
  }
}

/** Returns whether a content control holds a table of contents. */
function isContents(control: XmlNode): boolean {
  const gallery = value(control, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery');
  return gallery === 'Table of Contents';
}

/** Gives a paragraph another style, without a list, and its label as the first text. */
function restyle(paragraph: XmlNode, style: string | undefined, label?: string): void {
  const own = child(paragraph, 'w:pPr');
  const kept = own?.children.filter(({ name }) => !['w:pStyle', 'w:numPr', 'w:outlineLvl'].includes(name)) ?? [];
  const named = style ? [element('w:pStyle', { 'w:val': style })] : [];
  const rest = paragraph.children.filter((node) => node !== own);
  const words = label === undefined ? [] : [text(`${labelMarks.start}${label}${labelMarks.end}`)];
  const run = element('w:r', {}, [element('w:t', { 'xml:space': 'preserve' }, words)]);
  paragraph.children = [element('w:pPr', {}, [...named, ...kept]), ...(label === undefined ? [] : [run]), ...rest];
}
