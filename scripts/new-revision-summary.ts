/** What a new draft says in place of its summary; a draft that still says it is not sealed. */
export const summaryToWrite = 'Say here in a sentence what changed.';
