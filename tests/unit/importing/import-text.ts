import { expect } from 'vitest';
import type { DocumentKind } from '../../../src/importing/document-kind.ts';
import { type ImportedPolicy, type ImportOptions, importPolicy } from '../../../src/importing/import-policy.ts';
import { bodyOf } from '../../../src/importing/revision-yaml.ts';
import { checkBody } from '../../../src/markdown/check-body.ts';
import { parseBody } from '../../../src/markdown/parse-section.ts';

/** Imports a policy into an empty content folder, and expects that no word is lost and each section keeps the rules. */
export function importText(
  text: string,
  options: Partial<ImportOptions & { kind: DocumentKind }> = {},
): ImportedPolicy {
  const empty = { existingSections: [], registeredUrls: new Set<string>(), usedIds: new Set<string>() };
  const imported = importPolicy(text, { kind: 'markdown', ...empty, ...options });
  for (const { id, text: file } of imported.sections) expect(checkBody(parseBody(bodyOf(file)), id)).toEqual([]);
  expect(imported.lost).toEqual([]);
  return imported;
}

/** Returns each section as `number title (id)`. */
export function outlineOf({ sections }: ImportedPolicy): string[] {
  return sections.map(({ number, title, id }) => `${number} ${title} (${id})`);
}

/** Returns the text of each section below its front matter, without the line breaks around it. */
export function bodiesOf({ sections }: ImportedPolicy): string[] {
  return sections.map(({ text }) => bodyOf(text).trim());
}

/** Returns the body of the only section of a policy that has nothing but this Markdown. */
export function importMarkdown(body: string): string {
  return bodiesOf(importText(`# P\n\n## A\n\n${body}\n`)).join('\n');
}

/** Returns the body of the only section of a policy that has nothing but this HTML. */
export function importHtml(body: string): string {
  return bodiesOf(importText(`<h1>P</h1><h2>A</h2>${body}`, { kind: 'html' })).join('\n');
}
