import { isStopWord } from './stop-words.ts';
import { phraseStem, tokensOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Returns a function that takes the company's own name out of a query, because everything on its site is about it: “is Example
 * certified” asks what “are you certified” does. It stays in a query that has the title of something named after the company,
 * and in one that says nothing else. A name all of whose words the vocabulary has may mean its subject, and stays too.
 * `titles` are the titles and names of all that the search finds.
 */
export function companyRemover(
  { company = [], concepts, policies = [] }: Vocabulary,
  titles: readonly string[],
): (query: string) => string {
  const stems = new Set(concepts.flatMap(({ terms, weak }) => [...terms, ...weak].flatMap((term) => term.split(' '))));
  const names = company
    .map(tokensOf)
    .filter((name) => name.some((word) => !stems.has(phraseStem(word)) && !isStopWord(word)))
    .sort((one, other) => other.length - one.length);
  const named = [...titles, ...policies.map(({ title }) => title)]
    .map((title) => ` ${tokensOf(title).join(' ')} `)
    .filter((title) => names.some((name) => title.includes(` ${name.join(' ')} `)));
  return (query) => {
    const typed = query.split(' ').map((text) => ({ text, tokens: tokensOf(text) }));
    const whole = ` ${typed.flatMap(({ tokens }) => tokens).join(' ')} `;
    if (named.some((title) => whole.includes(title))) return query;
    const isSentence = typed.some(({ tokens }) => tokens.some(isStopWord));
    const left: string[] = [];
    for (let index = 0; index < typed.length;) {
      const length = lengthOfName(typed.slice(index), names);
      // keywords stay keywords
      if (length > 0) left.push(...(isSentence ? ['you'] : []));
      else left.push(typed[index]?.text ?? '');
      index += Math.max(length, 1);
    }
    return left.some((text) => tokensOf(text).some((word) => !isStopWord(word))) ? left.join(' ') : query;
  };
}

/** Returns how many of the first words are a name of the company, also with an “s” for what it has; 0 if they are none. */
function lengthOfName(typed: readonly { tokens: readonly string[] }[], names: readonly (readonly string[])[]): number {
  for (const name of names) {
    const tokens = typed.slice(0, name.length).flatMap((word) => word.tokens);
    if (tokens.length === name.length && name.every((word, index) => isName(tokens[index], word))) return name.length;
  }
  return 0;
}

function isName(token: string | undefined, word: string): boolean {
  return token === word || token === `${word}s`;
}
