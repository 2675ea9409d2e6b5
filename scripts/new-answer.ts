/**
 * `npm run new:answer -- backup-encryption --question "…" --topic backup`: writes a draft of an answer, with the nearest
 * clauses as comments. Exit code: 0 written, 1 refused or problems in the content, 2 wrong usage.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { questionAnswerer } from '../src/search/ask/answer-question.ts';
import { draftAnswer } from '../src/search/ask/draft-answer.ts';
import { dataOfLibrary } from '../src/search/ask/published-data.ts';
import { displayPath } from '../src/library/content-files.ts';
import type { LibraryResult } from '../src/library/load-library.ts';
import { registerSchemas } from '../src/schemas/index.ts';
import { answerArguments } from '../src/cli/answer-arguments.ts';
import { buildLibrary } from '../src/cli/build-library.ts';
import { settingOrExit } from '../src/cli/setting-error.ts';
import { previewedDraft, readSettings } from '../src/cli/settings.ts';
import { refuse, report } from '../src/cli/report.ts';

const { id, question, topic, status, dryRun } = answerArguments();
const settings = settingOrExit(readSettings);
const { content: folder, day: today } = settings;
for (const register of Object.keys(registerSchemas)) {
  const taken = path.join(folder, register, `${id}.yaml`);
  if (existsSync(taken)) refuse(`${displayPath(taken)} exists already. Edit it, or choose another id.`);
}
const { library, problems = [] } = loadWithoutFaultyAnswers();
if (library) {
  const { findings } = await questionAnswerer(dataOfLibrary(library, (page) => `https://site.invalid${page}`, today))(
    question,
    60,
  );
  const clauses = findings.filter(({ kind }) => kind === 'clause').slice(0, 3);
  const near = clauses.map(({ page, text, citations }) => ({
    section: page.split('/')[2] ?? '',
    label: citations[0]?.label ?? '',
    quote: text,
  }));
  const text = draftAnswer({ question, status, topic, near, today });
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

/**
 * Returns the library, or problems. If only answers have problems, leaves those out, because people write several
 * drafts at a time.
 */
function loadWithoutFaultyAnswers(): LibraryResult {
  const draft = settingOrExit(() => previewedDraft(settings));
  const result = buildLibrary(settings, { assumeSealed: draft });
  const answers = `${displayPath(path.join(folder, 'answers'))}/`;
  if (!result.problems?.every((problem) => problem.path.startsWith(answers))) return result;
  const skippedFiles = new Set(result.problems.map((problem) => problem.path));
  const names = [...skippedFiles].join(', ');
  console.error(`Skipped, because npm run check:content reports problems there: ${names}`);
  return buildLibrary(settings, { assumeSealed: draft, skippedFiles });
}
