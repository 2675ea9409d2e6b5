import { combineEvidence, type Evidence } from '../../../../src/search/engine/combine-evidence.ts';
import type { FoundRecord } from '../../../../src/search/engine/found-record.ts';
import type { PlainRecord } from '../../../../src/search/engine/record.ts';

const nothing: Evidence = {
  ...{ words: new Map(), wordsShare: 1, allWords: new Set(), named: new Set(), nearlyNamed: new Set() },
  ...{
    namedByWords: new Set(),
    asked: new Set(),
    reached: new Set(),
    mentioned: new Map(),
    near: new Map(),
    questions: [],
  },
  ...{ worded: new Set(), policies: new Set(), isSentence: true, day: '' },
};

/** Returns what some evidence finds; a sentence, unless it says otherwise. */
export function combine(records: ReadonlyMap<string, PlainRecord>, evidence: Partial<Evidence>): FoundRecord[] {
  return combineEvidence(records, { ...nothing, ...evidence });
}
