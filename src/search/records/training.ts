import { defineSubjects } from '../../library/define-subjects.ts';
import type { Library } from '../../library/library-types.ts';
import { sourceDigest } from '../../library/program-digest.ts';
import { readSubjects } from '../../library/read-subjects.ts';
import type { SourceContext } from '../../library/resolve-source.ts';
import { resolveSubjects } from '../../library/resolve-subjects.ts';
import { sha256 } from '../../library/seals.ts';
import { encodeModel, type ModelFile } from '../engine/matcher/model-file.ts';
import { trainMatcher } from '../engine/matcher/train-matcher.ts';
import type { TaughtSubject } from '../engine/matcher/training-examples.ts';
import { compileConcept } from '../engine/vocabulary.ts';
import { readVocabulary } from './read-vocabulary.ts';

/** What a matcher is trained from, and the training itself, which takes seconds. */
export interface Training {
  /** A digest of all that decides the result: the wordings, the vocabulary and the code. */
  from: string;
  train: () => ModelFile;
}

/** Returns how to train the matcher of a library's questions. */
export function trainingOf(subjects: Library['subjects']): Training {
  const taught = subjects.map(({ id, title, wordings, answers }): TaughtSubject => ({
    ...{ id, title, wordings },
    answers: answers.map(({ id, question, alsoAsked, expects }) => ({ id, question, alsoAsked, expects })),
  }));
  return {
    from: sha256(JSON.stringify([sourceDigest(trainingFolders), taught])),
    train: () => encodeModel(trainMatcher(taught, readVocabulary().map(compileConcept))),
  };
}

/** Returns how to train the matcher of a company that asks no questions of its own. */
export function fieldTraining(): Training {
  return trainingOf(resolveSubjects(defineSubjects(readSubjects(), []).subjects, [], noSources).subjects);
}

/** The sources of a company that has none, as nothing is answered. */
const noSources: SourceContext = { references: [], names: new Set(), company: '', day: undefined };

const trainingFolders = ['search/engine', 'field/vocabulary'] as const;
