/**
 * Returns sorted names without capital letters as one text: for each, a capital letter that says how many characters it shares
 * with the name before it (`A` none, `B` one …, at most 25), and the rest of it.
 */
export function namesToText(names: readonly string[]): string {
  return names.map((name, index) => withoutShared(name, names[index - 1] ?? '')).join('');
}

/** Returns the names of a text that `namesToText` wrote. */
export function textToNames(text: string): string[] {
  let previous = '';
  return (text.match(/[A-Z][^A-Z]*/g) ?? []).map((part) => {
    previous = previous.slice(0, part.charCodeAt(0) - 65) + part.slice(1);
    return previous;
  });
}

function withoutShared(name: string, previous: string): string {
  let shared = 0;
  while (shared < 25 && shared < previous.length && name[shared] === previous[shared]) shared++;
  return String.fromCharCode(65 + shared) + name.slice(shared);
}
