import { z } from 'zod';
import { type DocumentState, documentState } from './document-state.ts';

/** The fields in published JSON of what is recorded of a document that is no longer found where it was. */
export const publishedState = {
  deadSince: z.iso
    .date()
    .nullable()
    .describe('The first day on which a check no longer found the document there. Null when none is recorded.'),
  changedSince: z.iso
    .date()
    .nullable()
    .describe('The first day on which a check found another document there. Null when none is recorded.'),
  archived: z
    .url()
    .nullable()
    .describe('Where an archived copy of it is. Null when none is recorded, or when the document is still there.'),
};

/** Returns what is recorded of a document as data; null for all of one that is found where it was. */
export function stateJson(document: DocumentState) {
  const { deadSince = null, changedSince = null, archived = null } = documentState(document);
  return { deadSince, changedSince, archived };
}
