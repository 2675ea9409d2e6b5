import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { linkedSection } from '../model/section-links.ts';

/**
 * Remark plugin that gives links to sections of the same policy the URLs that `urlOf` returns for their ids and the path of the
 * file that has the link, which is empty for a text without a file.
 */
export function remarkSectionLinks(urlOf: (id: string, file: string) => string | undefined) {
  return (tree: Root, file?: { path?: string }): void => {
    visit(tree, (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return;
      const id = linkedSection(node.url);
      node.url = (id === undefined ? undefined : urlOf(id, file?.path ?? '')) ?? node.url;
    });
  };
}
