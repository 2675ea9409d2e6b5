/**
 * `npm run import -- policy.md --date 2022-02-07 --source https://…`: makes a draft from a policy in Markdown,
 * HTML or Word; several files, or a folder, are parts of one policy.
 * Exit code: 0 written, 1 refused, 2 wrong usage.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { importDocuments } from '../src/importing/import-policy.ts';
import { publishedAtOf } from '../src/importing/published-at.ts';
import { type ImportedSection, revisionYaml } from '../src/importing/revision-yaml.ts';
import { displayPath } from '../src/library/content-files.ts';
import { settingOrExit } from '../src/cli/setting-error.ts';
import { readSettings } from '../src/cli/settings.ts';
import { pluralize } from '../src/model/pluralize.ts';
import { importArguments } from '../src/cli/import-arguments.ts';
import { existingContent } from '../src/importing/existing-content.ts';
import { reportComparison } from '../src/cli/import-comparison.ts';
import { writeDraft } from '../src/cli/import-draft.ts';
import { refuse, report } from '../src/cli/report.ts';
import { readSourceFiles } from '../src/cli/source-files.ts';

const { files: given, date, publishedAt, source, title, summary, same, boldHeadings, dryRun } = importArguments();
const read = await readSourceFiles(given);
if ('refused' in read) refuse(read.refused);
const { content: folder } = settingOrExit(readSettings);
const known = existingContent(folder, date);
if (known.problems.length > 0) report(known.problems, '');
else {
  const file = given.join(', ');
  const imported = importDocuments(read.sources, {
    source,
    title,
    existingSections: known.sections,
    registeredUrls: known.registeredUrls,
    usedIds: known.usedIds,
    same,
    boldHeadings,
  });
  for (const note of imported.notes) console.log(note);
  if (imported.unknownPairs.length > 0) {
    const pairs = imported.unknownPairs.map((pair) => `--same ${pair}`).join(', ');
    refuse(`Nothing is written: ${pairs} names no section of ${file} or no file of the earlier revision.`);
  }
  if (imported.sections.length === 0) refuse(`${file} has no headings and no text to make sections of.`);
  if (imported.lost.length > 0) {
    const words = imported.lost.join(' ');
    refuse(`Nothing is written: no place was found for the words ${words}. Correct ${file} there.`);
  }
  const draft = path.join(folder, 'policy', date);
  const files = new Map(imported.sections.map(({ id, text }) => [`${id}.mdx`, text]));
  const publishedAtInText = publishedAtOf(read.sources[0]?.text ?? '', source);
  const time = publishedAtInText?.startsWith(publishedAt) ? publishedAtInText : publishedAt;
  const facts = { title: imported.title, publishedAt: time, source, summary };
  if (existsSync(draft)) reportComparison(draft, files, facts);
  else {
    if (!imported.title) refuse('The document has no title. Add one with --title.');
    const about = revisionYaml({ ...facts, title: imported.title }, imported.sections, known.earlier);
    files.set('revision.yaml', about);
    if (dryRun) for (const section of imported.sections) console.log(describeSection(section));
    else writeDraft(draft, files, folder, imported.references);
    const references = imported.references.size > 0 ? ` and ${pluralize(imported.references.size, 'reference')}` : '';
    const count = `${pluralize(imported.sections.length, 'section')}${references}`;
    const next = `read it with npm run dev open, then npm run seal -- ${date}.`;
    console.log(`${displayPath(draft)} ${dryRun ? 'would have' : 'has'} ${count}. Next: ${next}`);
  }
}

function describeSection({ number, label, title, id }: ImportedSection): string {
  return `${number} ${label ? `[${label}] ` : ''}${title} (${id}.mdx)`;
}
