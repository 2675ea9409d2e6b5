import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { hasClass, htmlText } from '../html-nodes.ts';
import { type Note, noteAt } from '../note.ts';
import type { Omission } from '../omissions.ts';

/** Replaces the placeholders of e-mail addresses that Cloudflare hides with the addresses. Returns what it removed. */
export function decodeMail(tree: Root): { omissions: Omission[]; notes: Note[] } {
  const omissions: Omission[] = [];
  const notes: Note[] = [];
  visit(tree, 'element', (node) => {
    const address = hiddenAddress(node);
    if (!address) return undefined;
    const words = htmlText(node);
    if (node.tagName === 'a') node.properties.href = `mailto:${address}`;
    if (/protected/i.test(words)) {
      omissions.push({ text: words });
      node.children = [{ type: 'text', value: address }];
    }
    notes.push(noteAt(node, `Hidden e-mail address decoded: ${address}`));
    return SKIP;
  });
  return { omissions, notes };
}

function hiddenAddress(node: Element): string | undefined {
  const { href } = node.properties;
  const code = hasClass('__cf_email__')(node)
    ? String(node.properties.dataCfemail ?? '')
    : /\/cdn-cgi\/l\/email-protection#([\da-f]+)$/i.exec(String(href ?? ''))?.[1];
  const bytes = code?.match(/[\da-f]{2}/gi)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  const [key = 0, ...letters] = bytes;
  const address = new TextDecoder().decode(Uint8Array.from(letters, (letter) => letter ^ key));
  return /^[^@\s]+@[^@\s]+$/.test(address) ? address : undefined;
}
