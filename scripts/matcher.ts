/** `npm run matcher`: trains the matcher of the questions of `src/field/`, and writes it to a file there. */
import { writeFileSync } from 'node:fs';
import { commandLine } from '../src/cli/command-line.ts';
import { displayPath } from '../src/library/content-files.ts';
import { fieldMatcherFile } from '../src/search/records/field-matcher.ts';
import { fieldTraining } from '../src/search/records/training.ts';

const command = {
  run: 'npm run matcher',
  about: 'Trains the matcher that the search of every company has which asks no questions of its own.',
  exits: '0 written',
};

commandLine(command, () => undefined);
const { from, train } = fieldTraining();
const file = fieldMatcherFile();
writeFileSync(file, `${JSON.stringify({ from, model: train() }, null, 2)}\n`);
console.log(`The matcher is in ${displayPath(file)}.`);
