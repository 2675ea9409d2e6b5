/**
 * `npm run new:answer -- backup-encryption --question "…" --topic backup`: writes a draft of an answer, with the nearest
 * clauses as comments. Exit code: 0 written, 1 refused or problems in the content, 2 wrong usage.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { draftAnswer } from '../src/search/ask/draft-answer.ts';
import { nearQuestion } from '../src/search/ask/near-question.ts';
import { dataOfLibrary } from '../src/search/ask/published-data.ts';
import { displayPath } from '../src/library/content-files.ts';
import type { LibraryResult } from '../src/library/load-library.ts';
import { registerNames } from '../src/registers/index.ts';
import { answerArguments } from '../src/cli/answer-arguments.ts';
import { buildLibrary } from '../src/cli/build-library.ts';
import { settingOrExit } from '../src/cli/setting-error.ts';
import { previewedDraft, readSettings } from '../src/cli/settings.ts';
import { refuse, report } from '../src/cli/report.ts';

const { id, question, topic, status, dryRun } = answerArguments();
const settings = settingOrExit(readSettings);
const { content: folder, day: today } = settings;
for (const register of registerNames) {
  const taken = path.join(folder, register, `${id}.yaml`);
  if (existsSync(taken)) refuse(`${displayPath(taken)} already exists. Edit it, or choose another id.`);
}
const { library, problems = [] } = loadWithoutFaultyAnswers();
if (library) {
  const data = dataOfLibrary(library, (page) => `https://site.invalid${page}`, today);
  const near = await nearQuestion(data, question);
  const text = draftAnswer({ question, status, topic, nearClauses: near.clauses, today });
  const file = path.join(folder, 'answers', `${id}.yaml`);
  if (dryRun) process.stdout.write(text);
  else {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  }
  for (const answer of near.answers) console.error(`Already answered: ${answer.question} (${answer.id})`);
  const next = 'Next: write the answer, cite only the words it rests on, then run npm run check:content.';
  console.error(`${dryRun ? 'Would write' : 'Wrote'} ${displayPath(file)}. ${next}`);
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
