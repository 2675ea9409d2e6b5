import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesOfPolicy, readContentFiles } from '../library/content-files.ts';
import { loadLibrary } from '../library/load-library.ts';
import { folderOf, mainPolicy } from '../model/urls.ts';
import { formatSeals, sealsName, sealsOf } from '../library/seals.ts';

/**
 * Writes the content of a company with the given number of sealed revisions to the folder `to`. It is a copy of the
 * company in `from`, padded to 18 sections. Each revision adds a sentence to a section or rewords the one added earlier,
 * so that quotes stay valid and the length stays about the same. Throws if the content in `from` has problems.
 */
export function makeCompany(from: string, to: string, revisions: number, { answers = true } = {}): void {
  const { library } = loadLibrary(from);
  if (!library) throw new Error('The content has problems. To list them, run npm run check:content.');
  const [{ current }] = library.policies;
  cpSync(from, to, { recursive: true });
  rmSync(path.join(to, 'policy'), { recursive: true });
  if (!answers) rmSync(path.join(to, 'answers'), { recursive: true, force: true });
  const last = new Date(`${current.date}T00:00:00Z`);
  const dates = Array.from({ length: revisions }, (_, index) =>
    new Date(last.getTime() - index * 30 * 86_400_000).toISOString().slice(0, 10),
  ).reverse();
  const base = path.join(from, 'policy', current.date);
  const texts = new Map(readdirSync(base).map((name) => [name, readFileSync(path.join(base, name), 'utf8')]));
  const lastNumber = Math.max(...current.sections.map(({ number }) => Number.parseInt(number, 10)));
  for (let number = lastNumber + 1; texts.size < 19; number++) {
    texts.set(
      `further-rules-${number}.mdx`,
      `---\nnumber: '${number}'\ntitle: Further rules\n---\n\nRule ${number}.\n`,
    );
  }
  const sections = [...texts.keys()].filter((name) => name.endsWith('.mdx')).sort();
  const withoutAddition = (name: string) =>
    texts
      .get(name)
      ?.replace(/\n\nThis was settled in round \d+\.\n$/, '')
      .trimEnd();
  dates.forEach((date, index) => {
    const name = sections[index % sections.length] ?? '';
    if (index > 0) texts.set(name, `${withoutAddition(name)}\n\nThis was settled in round ${index}.\n`);
    const folder = path.join(to, 'policy', date);
    mkdirSync(folder, { recursive: true });
    for (const [file, source] of texts) {
      writeFileSync(path.join(folder, file), source.replaceAll(current.date, date));
    }
  });
  const files = filesOfPolicy(readContentFiles(to), mainPolicy);
  writeFileSync(
    path.join(to, folderOf(mainPolicy), sealsName),
    dates.map((date) => formatSeals(sealsOf(date, files))).join(''),
  );
}
