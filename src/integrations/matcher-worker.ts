/** The code of the thread that trains the matcher of the search. */
import { workerData } from 'node:worker_threads';
import { keptModel } from '../search/records/kept-model.ts';
import type { MatcherSource } from './matcher-thread.ts';

const { subjects, cache } = workerData as MatcherSource;
keptModel({ subjects }, cache);
