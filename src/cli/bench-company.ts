import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument, stringify } from 'yaml';
import { filesOfPolicy, readContentFiles } from '../library/content-files.ts';
import { loadLibrary } from '../library/load-library.ts';
import { folderOf, mainPolicy } from '../model/urls.ts';
import { formatSeals, sealsName, sealsOf } from '../library/seals.ts';

/** How large a company to build is. */
export interface BenchSize {
  policies: number;
  /** The revisions of each policy. */
  revisions: number;
}

/**
 * Writes the content of a company with the given number of policies and revisions, all sealed, to the folder `to`. It is a
 * copy of the company in `from` with its first policy padded to 18 sections. Each further policy has the same sections, with
 * the title of the policy in the first sentence of each. Each revision adds a sentence to a section or rewords the one added
 * earlier, so that quotes stay valid and the length stays about the same. Throws if the content in `from` has problems.
 */
export function makeCompany(
  from: string,
  to: string,
  { policies, revisions }: BenchSize,
  { answers = true } = {},
): void {
  const { library } = loadLibrary(from);
  if (!library) throw new Error('The content has problems. To list them, run npm run check:content.');
  const [{ id, current }] = library.policies;
  cpSync(from, to, { recursive: true });
  for (const name of ['policy', 'policies']) rmSync(path.join(to, name), { recursive: true, force: true });
  if (!answers) rmSync(path.join(to, 'answers'), { recursive: true, force: true });
  editCompany(to, answers);
  const base = path.join(from, folderOf(id), current.date);
  const texts = new Map(readdirSync(base).map((name) => [name, readFileSync(path.join(base, name), 'utf8')]));
  const lastNumber = Math.max(...current.sections.map(({ number }) => Number.parseInt(number, 10)));
  for (let number = lastNumber + 1; texts.size < 19; number++) {
    texts.set(
      `further-rules-${number}.mdx`,
      `---\nnumber: '${number}'\ntitle: Further rules\n---\n\nRule ${number}.\n`,
    );
  }
  const dates = datesUntil(current.date, revisions);
  writePolicy(to, mainPolicy, revisionsOf(texts, current.date, dates));
  for (let number = 2; number <= policies; number++) {
    const title = `Policy ${number}`;
    const own = new Map([...texts].map(([name, text]) => [name, ofPolicy(name, text, title)]));
    writePolicy(to, `policy-${number}`, revisionsOf(own, current.date, dates));
    const kind = ['policy', 'procedure', 'standard'][number % 3];
    writeFileSync(
      path.join(to, folderOf(`policy-${number}`), 'policy.yaml'),
      stringify({ title, kind, order: number, covers: `The rules of part ${number}.` }),
    );
  }
}

/** Removes from `company.yaml` what names revisions, policies or answers that the company does not have. */
function editCompany(folder: string, answers: boolean): void {
  const file = path.join(folder, 'company.yaml');
  const company = parseDocument(readFileSync(file, 'utf8'));
  for (const key of ['legacy', 'firstPolicy', ...(answers ? [] : ['overview'])]) company.delete(key);
  writeFileSync(file, company.toString());
}

/** Returns the dates of a number of revisions, the last on the given day and 30 days between them. */
function datesUntil(day: string, revisions: number): string[] {
  const last = Date.parse(day.slice(0, 10));
  return Array.from({ length: revisions }, (_, index) =>
    new Date(last - index * 30 * 86_400_000).toISOString().slice(0, 10),
  ).reverse();
}

/** Returns a file of a revision as another policy has it. */
function ofPolicy(name: string, text: string, title: string): string {
  if (name === 'revision.yaml') return text.replace(/^title: .*$/m, `title: ${title}`);
  return text.replace(/^(---\n[\s\S]*?\n---\n)/, `$1\nThis section is part of ${title}.\n`);
}

/** Returns the files of each revision of a policy by date, from those of its newest, which is of the day `date`. */
function revisionsOf(
  newest: ReadonlyMap<string, string>,
  date: string,
  dates: readonly string[],
): Map<string, Map<string, string>> {
  const texts = new Map(newest);
  const sections = [...texts.keys()].filter((name) => name.endsWith('.mdx')).sort();
  const withoutAddition = (name: string) =>
    texts
      .get(name)
      ?.replace(/\n\nThis was settled in round \d+\.\n$/, '')
      .trimEnd();
  return new Map(
    dates.map((own, index) => {
      const name = sections[index % sections.length] ?? '';
      if (index > 0) texts.set(name, `${withoutAddition(name)}\n\nThis was settled in round ${index}.\n`);
      return [own, new Map([...texts].map(([file, text]) => [file, text.replaceAll(date, own)]))];
    }),
  );
}

/** Writes the revisions of a policy and seals them. */
function writePolicy(to: string, id: string, revisions: ReadonlyMap<string, ReadonlyMap<string, string>>): void {
  for (const [date, texts] of revisions) {
    const folder = path.join(to, folderOf(id), date);
    mkdirSync(folder, { recursive: true });
    for (const [file, text] of texts) writeFileSync(path.join(folder, file), text);
  }
  const files = filesOfPolicy(readContentFiles(to), id);
  const seals = [...revisions.keys()].map((date) => formatSeals(sealsOf(date, files)));
  writeFileSync(path.join(to, folderOf(id), sealsName), seals.join(''));
}
