/** The most characters and words of a query that are read. */
const most = { characters: 600, words: 80 };

/** Returns the part of a query that is read, and whether that is not all of it. A pasted document cannot block the page. */
export function readQuery(query: string): { text: string; cut: boolean } {
  const start = query.slice(0, most.characters);
  const words = start.split(/\s+/).filter(Boolean);
  const text = words.slice(0, most.words).join(' ');
  return { text, cut: query.trim().length > most.characters || words.length > most.words };
}
