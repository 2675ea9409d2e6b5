import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { existingContent } from '../importing/existing-content.ts';
import { importPolicy } from '../importing/import-policy.ts';
import { publishedAtOf } from '../importing/published-at.ts';
import { readText } from '../importing/read-text.ts';
import { refusalOf } from '../importing/refusal.ts';
import { revisionYaml } from '../importing/revision-yaml.ts';
import { displayPath } from '../library/content-files.ts';
import { pluralize } from '../model/pluralize.ts';
import type { DocumentArguments } from './import-arguments.ts';
import { reportComparison } from './import-comparison.ts';
import { writeDraft } from './import-draft.ts';
import { refuse, report } from './report.ts';

/** Imports one document: writes a draft, or compares it with the revision of that date if there is one. */
export function importDocument(given: DocumentArguments, folder: string): void {
  const { file, kind, date, publishedAt, source, title, summary, same, dryRun } = given;
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) refuse(`There is no file ${file}.`);
  const known = existingContent(folder, date);
  if (known.problems.length > 0) {
    report(known.problems, '');
    return;
  }
  const text = readText(readFileSync(file));
  if (text === undefined) refuse(`${file} is not text in UTF-8. Save it in that encoding and import it again.`);
  const imported = importPolicy(text, {
    ...{ kind, source, title, same },
    existingSections: known.sections,
    registeredUrls: known.registeredUrls,
    usedIds: known.usedIds,
  });
  for (const note of imported.notes) console.log(note);
  const refusal = refusalOf(imported, file);
  if (refusal) refuse(refusal);
  const draft = path.join(folder, 'policy', date);
  const files = new Map(imported.sections.map(({ id, text }) => [`${id}.mdx`, text]));
  const publishedAtInText = publishedAtOf(text, source);
  const time = publishedAtInText?.startsWith(publishedAt) ? publishedAtInText : publishedAt;
  const facts = { title: imported.title, publishedAt: time, source, summary };
  if (existsSync(draft)) {
    reportComparison(draft, files, facts);
    return;
  }
  if (!imported.title) refuse('The document has no title. Add one with --title.');
  files.set('revision.yaml', revisionYaml({ ...facts, title: imported.title }, imported.sections, known.earlier));
  if (!dryRun) writeDraft(draft, files, folder, imported.references);
  const references = imported.references.size > 0 ? ` and ${pluralize(imported.references.size, 'reference')}` : '';
  const count = `${pluralize(imported.sections.length, 'section')}${references}`;
  const next = `read it with npm run dev open, then npm run seal -- ${date}.`;
  console.log(`${displayPath(draft)} ${dryRun ? 'would have' : 'has'} ${count}. Next: ${next}`);
}
