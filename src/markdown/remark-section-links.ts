import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { type LinkedPlace, linkedPlace } from '../model/section-links.ts';

/**
 * Remark plugin that gives links to policies and their sections the URLs that `urlOf` returns for them and the path of the file
 * that has the link, which is empty for a text without a file.
 */
export function remarkSectionLinks(urlOf: (link: LinkedPlace, file: string) => string | undefined) {
  return (tree: Root, file?: { path?: string }): void => {
    visit(tree, (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return;
      const link = linkedPlace(node.url);
      node.url = (link && urlOf(link, file?.path ?? '')) ?? node.url;
    });
  };
}
