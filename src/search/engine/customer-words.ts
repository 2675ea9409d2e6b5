/** Returns the words of a customer as the company would say them: “our data” is “customer data”. */
export function customerWords(words: readonly string[]): string[] {
  return words.map((word, index) => {
    const [data = '', next = ''] = words.slice(index + 1);
    const isOurs = ownWords.has(word) && dataWords.has(data) && !compounds.has(next);
    return isOurs ? 'customer' : word;
  });
}

const ownWords: ReadonlySet<string> = new Set(['our', 'my']);
const dataWords: ReadonlySet<string> = new Set(['data', 'information']);

/** The words that make something else of “data” before them: “our data protection officer” is no data of customers. */
const compounds: ReadonlySet<string> = new Set([
  ...['processing', 'protection', 'privacy', 'security', 'centre', 'centres', 'center', 'centers', 'classification'],
  ...['subject', 'subjects', 'controller', 'controllers', 'processor', 'processors'],
]);
