import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isLocalHost, isMailtoUrl, isPhoneUrl } from '../model/link-syntax.ts';
import { plainUrl } from '../model/plain-url.ts';
import type { Problem } from '../model/problem.ts';
import { linkedPlace } from '../model/section-links.ts';
import { components } from './components.ts';
import { linkedFileMeant } from './section-file-meant.ts';
import { sectionPlaceholder } from './section-placeholder.ts';

/** Returns a problem for each part of a section's body that is not literal text or cannot be cited. */
export function checkBody(tree: Root, path: string): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node) => {
    const problem = problemWith(node as BodyNode);
    const start = node.position?.start;
    if (problem) problems.push({ path, line: start?.line ?? 1, column: start?.column ?? 1, ...problem });
  });
  return problems;
}

/** The fields of a syntax tree's node that are checked. */
interface BodyNode {
  type: string;
  name?: string | null;
  attributes?: unknown[];
  url?: string;
  checked?: boolean | null;
  value?: string;
}

type NodeProblem = Pick<Problem, 'rule' | 'message' | 'hint'>;

function problemWith(node: BodyNode): NodeProblem | undefined {
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
      return problemWithElement(node);
    case 'heading':
      return uncitable('a heading', 'Make it a section of its own, with a number.');
    case 'image':
    case 'imageReference':
      return uncitable('an image', 'Describe in words what it shows.');
    case 'footnoteDefinition':
    case 'footnoteReference':
      return uncitable('a footnote', 'Move its text into the paragraph.');
    case 'delete':
      return {
        rule: 'struck-words',
        message: 'A section may not contain struck words: they would be read as if they were in force.',
        hint: 'Delete them; the redline shows what was removed. To show a tilde, write \\~.',
      };
    case 'thematicBreak':
      return uncitable('a line across the page', 'Remove it, or begin a section of its own.');
    case 'listItem':
      return typeof node.checked === 'boolean' ? uncitable('a checkbox', 'Say in words what is done.') : undefined;
    case 'text':
      return node.value?.includes(sectionPlaceholder) ? unwritten : undefined;
    case 'link':
    case 'linkReference':
      if (!textOf(node).trim()) return uncitable('a link without words', 'Write its words, or remove it.');
      return node.url === undefined ? undefined : problemWithLink(node.url);
    case 'definition':
      return problemWithLink(node.url ?? '');
    default:
      return undefined;
  }
}

const unwritten: NodeProblem = {
  rule: 'unwritten-section',
  message: 'The text of the section is not written yet.',
  hint: `Write it in place of “${sectionPlaceholder}”`,
};

function problemWithElement(node: BodyNode): NodeProblem | undefined {
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
    return uncitable(`${name} inside a line`, 'Put its opening and closing tags on lines of their own.');
  }
  if (node.attributes && node.attributes.length > 0) {
    return uncitable(`${name} with an attribute`, 'Remove the attribute.');
  }
  return undefined;
}

/**
 * A sealed text is shown at several URLs and for good, so its links must be absolute: to a page, a mailbox or a phone. A section of a
 * policy is named by its file.
 */
function problemWithLink(url: string): NodeProblem | undefined {
  if (linkedPlace(url) !== undefined) return undefined;
  const isWeb = /^https?:\/\/[^/\s]/.test(url);
  const plain = isWeb ? plainUrl(url) : undefined;
  if (isWeb && isLocalHost(URL.parse(url)?.hostname ?? '')) return badTarget(url, 'Write the public URL.');
  if ((isWeb && plain === url) || isMailtoUrl(url) || (url.startsWith('tel:') && isPhoneUrl(url))) return undefined;
  const meant = linkedFileMeant(url);
  if (meant) {
    const named = meant.endsWith('.mdx') ? 'section' : 'policy';
    return badTarget(url, `A link to a ${named} has the name of its file: write ${meant}.`);
  }
  if (plain) return badTarget(url, `Write ${plain}, with escapes for spaces and special characters.`);
  return badTarget(
    url,
    'Write the whole URL; a phone number begins with tel:+ and the country code. A link to a section has the name of its file: backups.mdx, or access-control/passwords.mdx in another policy; one to a whole policy, access-control/policy.yaml.',
  );
}

function badTarget(url: string, hint: string): NodeProblem {
  const message = `Expected an absolute https:, mailto: or tel: URL, not “${url}”.`;
  return { rule: 'link-target', message, hint };
}

function uncitable(part: string, hint: string): NodeProblem {
  return { rule: 'section-markup', message: `A section may not contain ${part}: it could not be cited.`, hint };
}
