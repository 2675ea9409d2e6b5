/**
 * `npm run new:answer -- backups`: makes or extends the file of answers on a subject: adds its other questions and the
 * nearest clauses as comments. Exit code: 0 written or nothing to add, 1 refused or problems, 2 wrong usage.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { answerArguments } from '../src/cli/answer-arguments.ts';
import { buildLibrary } from '../src/cli/build-library.ts';
import { refuse, report } from '../src/cli/report.ts';
import { settingOrExit } from '../src/cli/setting-error.ts';
import { previewedDrafts, readSettings } from '../src/cli/settings.ts';
import { displayPath } from '../src/library/content-files.ts';
import type { LibraryResult } from '../src/library/load-library.ts';
import { readFieldData } from '../src/library/read-field-data.ts';
import { type AnsweredFile, readAnsweredFile } from '../src/search/ask/answered-file.ts';
import { extendAnswers } from '../src/search/ask/extend-answers.ts';
import { subjectToAnswer } from '../src/search/ask/subject-to-answer.ts';

const { id, own, dryRun } = answerArguments();
const settings = settingOrExit(readSettings);
const { content: folder, day: today } = settings;
const field = readFieldData();
const target = path.join(folder, 'answers', `${id}.yaml`);
const before = existsSync(target) ? readFileSync(target, 'utf8') : undefined;
const read = before === undefined ? undefined : readAnsweredFile(before, displayPath(target));
if (read && 'problems' in read) report(read.problems, '');
else draft(read);

/** Writes or prints what the file lacks. */
function draft(file: AnsweredFile | undefined): void {
  const found = subjectToAnswer(id, own, file, field.subjects);
  if ('refusal' in found) refuse(found.refusal);
  const { library, problems = [] } = loadWithoutFaultyAnswers();
  if (!library) {
    report(problems, '');
    return;
  }
  const { subject } = found;
  const text = extendAnswers({ id, subject, own, file, library, bank: field.subjects, today });
  const name = displayPath(target);
  if (text === undefined) {
    console.error(`${name} has all questions of the subject. Nothing was added.`);
    return;
  }
  if (dryRun) process.stdout.write(text);
  else {
    mkdirSync(path.dirname(target), { recursive: true });
    appendFileSync(target, addition(text));
  }
  const next = 'Next: complete what you can answer, then run npm run check:content.';
  const verb = before === undefined ? 'write' : 'extend';
  console.error(`${dryRun ? `Would ${verb}` : verb === 'write' ? 'Wrote' : 'Extended'} ${name}. ${next}`);
}

/** Returns a text as it follows the one before it: after an empty line, with the same line endings. */
function addition(text: string): string {
  if (!before) return text;
  const separated = `${before.endsWith('\n') ? '' : '\n'}\n${text}`;
  return before.includes('\r\n') ? separated.replaceAll('\n', '\r\n') : separated;
}

/**
 * Returns the library, or problems. If only answers have problems, leaves those out, because people write several
 * drafts at a time.
 */
function loadWithoutFaultyAnswers(): LibraryResult {
  const assumeSealed = settingOrExit(() => previewedDrafts(settings));
  const result = buildLibrary(settings, { assumeSealed, field });
  const answers = `${displayPath(path.join(folder, 'answers'))}/`;
  if (!result.problems?.every((problem) => problem.path.startsWith(answers))) return result;
  const skippedFiles = new Set(result.problems.map((problem) => problem.path));
  const names = [...skippedFiles].join(', ');
  console.error(`Skipped, because npm run check:content reports problems there: ${names}`);
  return buildLibrary(settings, { assumeSealed, field, skippedFiles });
}
