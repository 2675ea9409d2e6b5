/** The most characters and words of a query that are read. */
const most = { characters: 600, words: 80 };

/** A second question that repeats nothing of the first: “… and by whom?” */
const ellipsis =
  /(?<=\S+\s+\S+\s+\S+),?\s+and\s+(?:(?:by|to|with|from|for)\s+)?(?:whom?|how|why|when|where|what)\s*\?*$/i;

/**
 * Returns the part of a query that is read, and whether that is not all of it. A pasted document cannot block the page. A second
 * question without words of its own is left out, because what answers the first mostly answers it too.
 */
export function readQuery(query: string): { text: string; cut: boolean } {
  const start = query.slice(0, most.characters);
  const words = start.split(/\s+/).filter(Boolean);
  const text = words.slice(0, most.words).join(' ').replace(ellipsis, '');
  return { text, cut: query.trim().length > most.characters || words.length > most.words };
}
