import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { Problem } from '../model/problem.ts';
import { components } from './components.ts';

/** What of a node of the syntax tree is looked at. */
interface BodyNode {
  type: string;
  name?: string | null;
  attributes?: unknown[];
  url?: string;
  checked?: boolean | null;
}

type Finding = Pick<Problem, 'rule' | 'message' | 'hint'>;

/** What a sealed text may not contain, because it would not be literal or could not be cited. */
export function checkBody(tree: Root, path: string): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node) => {
    const finding = findingOf(node as BodyNode);
    const start = node.position?.start;
    if (finding) problems.push({ path, line: start?.line ?? 1, column: start?.column ?? 1, ...finding });
  });
  return problems;
}

function findingOf(node: BodyNode): Finding | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return {
        rule: 'section-import',
        message: 'A section may not contain an import or export.',
        hint: 'Remove it: sealed text may not depend on other files.',
      };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return {
        rule: 'section-expression',
        message: 'A section may not contain an expression in braces.',
        hint: 'Write the text itself; to show a brace, write \\{.',
      };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return findingOfElement(node);
    case 'heading':
      return markup('a heading', 'Make it a section of its own, with a number.');
    case 'image':
    case 'imageReference':
      return markup('an image', 'Describe in words what it shows.');
    case 'footnoteDefinition':
    case 'footnoteReference':
      return markup('a footnote', 'Move its text into the paragraph.');
    case 'listItem':
      return typeof node.checked === 'boolean' ? markup('a checkbox', 'Say in words what is done.') : undefined;
    case 'link':
    case 'definition':
      return findingOfLink(node.url ?? '');
    default:
      return undefined;
  }
}

function findingOfElement(node: BodyNode): Finding | undefined {
  const known = Object.keys(components)
    .map((name) => `<${name}>`)
    .join(', ');
  const name = `<${node.name ?? ''}>`;
  if (!(node.name && Object.hasOwn(components, node.name))) {
    return {
      rule: 'unknown-component',
      message: `${name} is not a component that a section may use.`,
      hint: `Use plain Markdown or ${known}; to show a less-than sign, write \\<.`,
    };
  }
  if (node.type === 'mdxJsxTextElement') {
    return markup(`${name} inside a line`, 'Put its opening and closing tags on lines of their own.');
  }
  if (node.attributes && node.attributes.length > 0) {
    return markup(`${name} with an attribute`, 'Remove the attribute.');
  }
  return undefined;
}

/** A sealed text is shown at several addresses and for good: its links are absolute, and lead to a page, a mailbox or a phone. */
function findingOfLink(url: string): Finding | undefined {
  if (/^(https?:\/\/[^/\s]+|mailto:[^@\s]+@[^@\s]+$|tel:\+[\d-]+$)/.test(url)) return undefined;
  return {
    rule: 'link-target',
    message: `Expected an absolute https:, mailto: or tel: URL, not “${url}”.`,
    hint: 'Write the whole URL; a phone number begins with tel:+ and the country code.',
  };
}

function markup(what: string, hint: string): Finding {
  return { rule: 'section-markup', message: `A section may not contain ${what}: it could not be cited.`, hint };
}
