import { existsSync } from 'node:fs';
import path from 'node:path';
import { existingContent } from '../importing/existing-content.ts';
import { fileName } from '../importing/file-names.ts';
import { importDocuments } from '../importing/import-policy.ts';
import { indexSourceNote } from '../importing/link-notes.ts';
import { publishedAtOf } from '../importing/published-at.ts';
import { refusalOf } from '../importing/refusal.ts';
import { stemOf } from '../importing/set/policy-names.ts';
import { suggestTitle } from '../importing/suggest-title.ts';
import { type ImportedSection, revisionYaml } from '../importing/revision-yaml.ts';
import { displayPath } from '../library/content-files.ts';
import { policyFolders } from '../library/read-policies.ts';
import { pluralize } from '../model/pluralize.ts';
import { mainPolicy } from '../model/urls.ts';
import { nextAfterImport, writeCompany } from './company-file.ts';
import type { DocumentArguments } from './import-arguments.ts';
import { reportComparison } from './import-comparison.ts';
import { writeDraft } from './import-draft.ts';
import { refuse, report } from './report.ts';
import { readSourceFiles } from './source-files.ts';

/** Imports a document, or several as parts of one policy: writes a draft, or compares it with the revision of that date if there is one. */
export async function importDocument(given: DocumentArguments, folder: string): Promise<void> {
  refuseAnotherPolicy(given, folder);
  const { files: paths, date, publishedAt, source, title, summary, company, same, boldHeadings, dryRun } = given;
  const read = await readSourceFiles(paths);
  if ('refused' in read) refuse(read.refused);
  const known = existingContent(folder, date);
  if (known.problems.length > 0) {
    report(known.problems, '');
    return;
  }
  const imported = importDocuments(read.sources, {
    ...{ source, title, same, boldHeadings },
    existingSections: known.sections,
    registeredUrls: known.registeredUrls,
    usedIds: known.usedIds,
  });
  const sourceNotes = paths.length === 1 ? indexSourceNote(paths[0] ?? '', source) : [];
  for (const note of [...sourceNotes, ...imported.notes]) console.log(note);
  const refusal = refusalOf(imported, paths.join(', '));
  if (refusal) refuse(refusal);
  const draft = path.join(folder, 'policy', date);
  const files = new Map(imported.sections.map(({ id, text }) => [`${id}.mdx`, text]));
  const publishedAtInText = publishedAtOf(read.sources[0]?.text ?? '', source);
  const time = publishedAtInText?.startsWith(publishedAt) ? publishedAtInText : publishedAt;
  const facts = { title: imported.title, publishedAt: time, source, summary };
  if (existsSync(draft)) {
    if (company !== undefined && !dryRun && writeCompany(folder, company)) {
      console.log(`company.yaml has the name ${company}. Next: ${nextAfterImport(folder, date)}`);
    }
    reportComparison(draft, files, facts);
    return;
  }
  if (!imported.title) {
    const title = suggestTitle(imported.sections, paths[0] ?? '').replaceAll('"', '');
    refuse(`The document has no title. Add one, such as --title "${title}".`);
  }
  files.set('revision.yaml', revisionYaml({ ...facts, title: imported.title }, imported.sections, known.earlier));
  if (dryRun) for (const section of imported.sections) console.log(describeSection(section));
  else writeDraft(draft, files, folder, imported.references);
  if (company !== undefined && !dryRun) writeCompany(folder, company);
  const next = dryRun ? 'run this again without --dry-run.' : nextAfterImport(folder, date);
  const references = imported.references.size > 0 ? ` and ${pluralize(imported.references.size, 'reference')}` : '';
  const count = `${pluralize(imported.sections.length, 'section')}${references}`;
  console.log(
    `${displayPath(draft)} ${dryRun ? 'would have' : 'has'} ${count}. Its title is “${imported.title}”. Next: ${next}`,
  );
}

/** Exits with code 1 if the file has the name of one of several policies, and the policy in `policy/` was not named. */
function refuseAnotherPolicy({ files: [file = ''], policy }: DocumentArguments, folder: string): void {
  const name = fileName(stemOf(path.basename(file)).replaceAll('_', ' '));
  if (policy !== undefined || name === mainPolicy || !policyFolders(folder).includes(name)) return;
  refuse(
    `There is a policy ${name}. Import its new revision with --policy ${name}, or the policy in policy/ with --policy policy.`,
  );
}

function describeSection({ number, label, title, id }: ImportedSection): string {
  return `${number} ${label ? `[${label}] ` : ''}${title} (${id}.mdx)`;
}
