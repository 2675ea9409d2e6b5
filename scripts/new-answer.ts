/**
 * `npm run new:answer -- backup-encryption --question "…" --topic backup`: writes the file of an answer with what is known
 * of it and the clauses that come near. Exit 0 written, 1 refused or the content has problems, 2 wrong usage.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { questionAnswerer } from '../src/search/ask/answer-question.ts';
import { draftAnswer } from '../src/search/ask/draft-answer.ts';
import { dataOfLibrary } from '../src/search/ask/published-data.ts';
import { buildDay } from '../src/library/build-day.ts';
import { displayPath } from '../src/library/content-files.ts';
import { contentFolder } from '../src/library/folder.ts';
import { type LibraryResult, loadLibrary } from '../src/library/load-library.ts';
import { previewedDraft } from '../src/library/previewed-draft.ts';
import { settingOrExit } from '../src/library/setting-error.ts';
import { registerNames } from '../src/registers/index.ts';
import { answerArguments } from '../src/cli/answer-arguments.ts';
import { refuse, report } from '../src/cli/report.ts';

const { id, question, topic, status, dryRun } = answerArguments();
const folder = contentFolder();
for (const register of registerNames) {
  const taken = path.join(folder, register, `${id}.yaml`);
  if (existsSync(taken)) refuse(`${displayPath(taken)} exists already. Edit it, or choose another id.`);
}
const { library, problems = [] } = loadWithoutFaultyAnswers();
if (library) {
  const { findings } = await questionAnswerer(
    dataOfLibrary(library, (page) => `https://site.invalid${page}`, buildDay()),
  )(question, 60);
  const clauses = findings.filter(({ kind }) => kind === 'clause').slice(0, 3);
  const near = clauses.map(({ page, text, citations }) => ({
    section: page.split('/')[2] ?? '',
    label: citations[0]?.label ?? '',
    quote: text,
  }));
  const text = draftAnswer({ question, status, topic, near, today: buildDay() });
  const file = path.join(folder, 'answers', `${id}.yaml`);
  if (dryRun) process.stdout.write(text);
  else {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  }
  const similar = findings.filter(({ kind }) => kind === 'answer').slice(0, 3);
  for (const { title, page } of similar) console.error(`Answered already: ${title} (${page.split('/')[2]})`);
  const next = 'Next: write its answer, quote no more than it rests on, then npm run check:content.';
  console.error(`${displayPath(file)} ${dryRun ? 'would be' : 'is'} written. ${next}`);
} else report(problems, '');

/** The library, where need be without the answers that are not finished: a person writes several at a time. */
function loadWithoutFaultyAnswers(): LibraryResult {
  const sealing = settingOrExit(() => previewedDraft(folder));
  const whole = loadLibrary(folder, { sealing });
  const answers = `${displayPath(path.join(folder, 'answers'))}/`;
  if (!whole.problems?.every((problem) => problem.path.startsWith(answers))) return whole;
  const without = new Set(whole.problems.map((problem) => problem.path));
  const names = [...without].join(', ');
  console.error(`Not looked at, since npm run check:content finds problems there: ${names}`);
  return loadLibrary(folder, { sealing, without });
}
