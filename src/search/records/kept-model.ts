import path from 'node:path';
import { keptFiles } from '../../exports/downloads/kept-files.ts';
import type { Library } from '../../library/library-types.ts';
import type { ModelFile } from '../engine/matcher/model-file.ts';
import { fieldMatcher } from './field-matcher.ts';
import { trainingOf } from './training.ts';

/** Returns the matcher of a library's questions. If the company asks its own, it is trained once and kept in the cache folder. */
export function keptModel({ subjects }: Pick<Library, 'subjects'>, cache: string): ModelFile {
  const { from, train } = trainingOf(subjects);
  const shipped = fieldMatcher(from);
  if (shipped) return shipped;
  const made = keptFiles(path.join(cache, 'matcher'), []).file('matcher.json', from, () =>
    Buffer.from(JSON.stringify(train())),
  );
  return JSON.parse(Buffer.from(made).toString('utf8')) as ModelFile;
}
