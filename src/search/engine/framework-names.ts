/** What a query may call a framework, and how it may write the numbers of its items. */
export interface FrameworkNames {
  id: string;
  /** Its names; those without an edition may be another framework's too. */
  names: string[];
  /** Words that stand before the number of an item: `article`. */
  words: string[];
  /** The shapes of the ids of its items, see `shapeOf`. */
  shapes: string[];
}

/** A framework that a text names, and where: the characters from `start` up to, but not including, `end`. */
export interface FrameworkMention {
  /** The ids of the frameworks: several if they share the name. */
  frameworks: string[];
  start: number;
  end: number;
}

/** Returns a function that returns the longest name of a framework in a text, or `undefined` if there is none. */
export function frameworkFinder(frameworks: readonly FrameworkNames[]): (text: string) => FrameworkMention | undefined {
  const patterns = frameworks.flatMap(({ id, names }) =>
    names.map((name) => ({ id, pattern: new RegExp(`(?<![a-z0-9])${spellings(name)}(?![a-z0-9])`, 'i') })),
  );
  return (text) => {
    const found = patterns.flatMap(({ id, pattern }) => {
      const match = pattern.exec(text);
      return match ? [{ id, start: match.index, end: match.index + match[0].length }] : [];
    });
    const [best] = found.toSorted((a, b) => b.end - b.start - (a.end - a.start));
    if (!best) return undefined;
    const same = found.filter(({ start, end }) => start === best.start && end === best.end);
    return { ...best, frameworks: [...new Set(same.map(({ id }) => id))] };
  };
}

/** Returns the source of a pattern of the ways to write a name: “NIS2” and “NIS 2”, “ISO/IEC 27001:2022” and “iso iec 27001-2022”. */
export function spellings(name: string): string {
  return (name.match(/\p{L}+|\d+/gu) ?? []).join(String.raw`[\W_]*`);
}
