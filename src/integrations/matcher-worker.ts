/** The code of the thread that trains the matcher of the search. */
import { workerData } from 'node:worker_threads';
import { keptModel } from '../search/records/kept-model.ts';

keptModel(...(workerData as Parameters<typeof keptModel>));
