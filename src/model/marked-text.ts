/** A piece of text with the inline tags that it stands in, from the outermost: `<strong>`, `<a href="…">`. */
export interface MarkedText {
  text: string;
  tags: readonly string[];
}

/** Returns the text of pieces without their tags. */
export function plainText(pieces: readonly MarkedText[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** Returns pieces with white space collapsed across them, and without it at both ends. */
export function collapseSpace(pieces: readonly MarkedText[]): MarkedText[] {
  const collapsed: MarkedText[] = [];
  let endsInSpace = true;
  for (const { text, tags } of pieces) {
    const one = text.replace(/\s+/g, ' ');
    const kept: string = endsInSpace && one.startsWith(' ') ? one.slice(1) : one;
    if (!kept) continue;
    endsInSpace = kept.endsWith(' ');
    collapsed.push({ text: kept, tags });
  }
  const last = collapsed.pop();
  return last ? [...collapsed, { ...last, text: last.text.trimEnd() }].filter(({ text }) => text) : [];
}

/** Returns a function that takes the next characters off pieces, in pieces. */
export function takeFrom(pieces: readonly MarkedText[]): (length: number) => MarkedText[] {
  const left = [...pieces];
  return (length) => {
    const taken: MarkedText[] = [];
    let wanted = length;
    while (wanted > 0) {
      const piece = left.shift();
      if (!piece) break;
      const { text, tags } = piece;
      taken.push({ text: text.slice(0, wanted), tags });
      if (text.length > wanted) left.unshift({ text: text.slice(wanted), tags });
      wanted -= text.length;
    }
    return taken;
  };
}
