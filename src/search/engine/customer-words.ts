/**
 * Returns the words of a customer as the company would say them: “our data”, “our records” and “patient data” are
 * “customer data”. There are as many words as before.
 */
export function customerWords(words: readonly string[]): string[] {
  const read = [...words];
  for (const [index, word] of words.entries()) {
    // whose the data of these people are does not matter
    const [data = '', next = ''] = words.slice(index + 1);
    if (!isOurs(word, words[index - 1]) || !dataWords.has(data) || compounds.has(next)) continue;
    read[index] = 'customer';
    if (data !== 'information') read[index + 1] = 'data';
  }
  return read;
}

/** Returns whether a word says whose data it is to the one who asks: “our”, or the people in “our patients’ records”. */
function isOurs(word: string, before = ''): boolean {
  return ownWords.has(word) || (people.test(word) && !['a', 'the'].includes(before));
}

const ownWords: ReadonlySet<string> = new Set(['our', 'my']);
const people = /^(patient|student|pupil|citizen|resident|client)s?$/;
const dataWords: ReadonlySet<string> = new Set(['data', 'information', 'records', 'files', 'documents', 'content']);

/** The words that make something else of “data” before them: “our data protection officer” is no data of customers. */
const compounds: ReadonlySet<string> = new Set([
  ...['processing', 'protection', 'privacy', 'security', 'centre', 'centres', 'center', 'centers', 'classification'],
  ...['subject', 'subjects', 'controller', 'controllers', 'processor', 'processors', 'of'],
]);
