/** A line of a Markdown file. */
export interface SourceLine {
  text: string;
  /** From 1. */
  line: number;
  /** Whether it belongs to a fenced code block, its fences included. */
  isCode: boolean;
}

/** Returns the lines of a text, and which of them are code between fences. */
export function sourceLines(text: string): SourceLine[] {
  let fence: string | undefined;
  return text.split('\n').map((text, index) => {
    const mark = /^\s*(?:[-*+]\s+|\d+[.)]\s+)?(`{3,}(?!.*`)|~{3,})/.exec(text)?.[1];
    const before = fence;
    if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence) && text.trim() === mark) fence = undefined;
    return { text, line: index + 1, isCode: before !== undefined || fence !== undefined };
  });
}

/** Returns the lines with the text of those that are not code changed. */
export function changeText(lines: readonly SourceLine[], change: (line: SourceLine) => string): SourceLine[] {
  return lines.map((line) => (line.isCode ? line : { ...line, text: change(line) }));
}

/** Returns the column of a line's first letter; a tab goes to the next multiple of 4. */
export function indentOf(text: string): number {
  let column = 0;
  for (const character of text) {
    if (character === ' ') column++;
    else if (character === '\t') column += 4 - (column % 4);
    else break;
  }
  return column;
}
