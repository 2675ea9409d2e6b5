import path from 'node:path';
import { keptFiles } from '../../exports/downloads/kept-files.ts';
import type { Library } from '../../library/library-types.ts';
import { programDigest } from '../../library/program-digest.ts';
import { encodeModel, type ModelFile } from '../engine/matcher/model-file.ts';
import { trainMatcher } from '../engine/matcher/train-matcher.ts';
import { compileConcept } from '../engine/vocabulary.ts';
import { readVocabulary } from './read-vocabulary.ts';

/** Returns the matcher of a library's questions. It takes seconds to train, so it is kept in the cache folder. */
export function keptModel({ subjects }: Pick<Library, 'subjects'>, cache: string): ModelFile {
  const concepts = readVocabulary().map(compileConcept);
  const taught = subjects.map(({ id, title, wordings, answers }) => ({
    ...{ id, title, wordings },
    answers: answers.map(({ id, question, alsoAsked, expects }) => ({ id, question, alsoAsked, expects })),
  }));
  const from = [programDigest(['search/engine']), taught, concepts];
  const made = keptFiles(path.join(cache, 'matcher'), []).file('matcher.json', from, () =>
    Buffer.from(JSON.stringify(encodeModel(trainMatcher(taught, concepts)))),
  );
  return JSON.parse(Buffer.from(made).toString('utf8')) as ModelFile;
}
