import type { Element } from 'hast';

/** The components that a section may use, each a block: its name, and the element it stands for. */
export const components: Readonly<Record<string, Pick<Element, 'tagName' | 'properties'>>> = {
  /** A remark set apart from the running text. */
  Note: { tagName: 'aside', properties: { className: ['note'] } },
};
