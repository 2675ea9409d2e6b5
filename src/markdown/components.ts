import type { Element } from 'hast';

/** The components that a section may use, by name, with the HTML element that each becomes. Each is a block. */
export const components: Readonly<Record<string, Pick<Element, 'tagName' | 'properties'>>> = {
  /** A remark set apart from the text. */
  Note: { tagName: 'aside', properties: { className: ['note'] } },
};
