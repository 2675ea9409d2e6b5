import { type Counting, counted } from '../counting.ts';
import { all, child, isOn, value, type XmlNode } from './xml.ts';

/** The label of a paragraph as Word shows it. */
export interface WordLabel {
  /** Empty for a paragraph that is counted without a label. */
  text: string;
  isBullet: boolean;
}

/** Returns the label of the next paragraph of a list and level, and counts it; `undefined` if there is no such list. */
export type LabelCounter = (numId: string, level: number) => WordLabel | undefined;

interface Level {
  start: number;
  format: string;
  /** The label with `%1` for the number of the first level, and so on. */
  text: string;
  /** Numbers of other levels are written in digits, however those levels write them. */
  isLegal: boolean;
  /** The level after which the count begins anew; 0 for never. */
  restart: number | undefined;
}

interface List {
  /** Lists of one kind count together. */
  kind: string;
  levels: Map<number, Level>;
  overrides: Map<number, number>;
}

/** Returns a counter of the labels in a Word file, from its `numbering.xml`. */
export function labelCounter(nodes: readonly XmlNode[]): LabelCounter {
  const lists = readLists(nodes);
  const counts = new Map<string, number[]>();
  const started = new Set<string>();
  return (numId, level) => {
    const list = lists.get(numId);
    const own = list?.levels.get(level);
    if (!list || !own) return undefined;
    const numbers = counts.get(list.kind) ?? [];
    counts.set(list.kind, numbers);
    for (const [at, start] of list.overrides) {
      if (started.has(`${numId} ${at}`) || at > level) continue;
      started.add(`${numId} ${at}`);
      numbers.splice(at);
      if (at === level) numbers[at] = start - 1;
    }
    const before = numbers[level];
    numbers[level] = before === undefined ? own.start : before + 1;
    for (let deeper = level + 1; deeper < 9; deeper++) {
      const restart = list.levels.get(deeper)?.restart;
      if (restart === undefined ? true : restart > 0 && level < restart) delete numbers[deeper];
    }
    for (let upper = 0; upper < level; upper++) numbers[upper] ??= list.levels.get(upper)?.start ?? 1;
    // a blank bullet is how some programs indent a paragraph of an item
    return { text: labelText(list, own, numbers), isBullet: own.format === 'bullet' && own.text.trim() !== '' };
  };
}

function labelText(list: List, own: Level, numbers: readonly number[]): string {
  if (own.format === 'bullet' || own.format === 'none')
    return own.format === 'none' ? own.text.replace(/%\d/g, '') : '';
  return own.text
    .replace(/%(\d)/g, (_all, digit: string) => {
      const at = Number(digit) - 1;
      const level = list.levels.get(at);
      return numberText(numbers[at] ?? 1, own.isLegal ? 'decimal' : (level?.format ?? 'decimal'));
    })
    .trim();
}

const countings: Readonly<Record<string, Counting>> = {
  lowerLetter: 'lower-letter',
  upperLetter: 'upper-letter',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
};

function numberText(number: number, format: string): string {
  if (format === 'decimalZero') return String(number).padStart(2, '0');
  if (format === 'ordinal') return number + (['st', 'nd', 'rd'][(number % 10) - 1] ?? 'th');
  // Word doubles a letter after z: aa, bb
  if (format.endsWith('Letter') && number > 26) {
    return counted(((number - 1) % 26) + 1, countings[format] ?? 'decimal').repeat(Math.ceil(number / 26));
  }
  return counted(number, countings[format] ?? 'decimal');
}

function readLists(nodes: readonly XmlNode[]): Map<string, List> {
  const kinds = new Map(all(nodes, 'w:abstractNum').map((node) => [node.attributes['w:abstractNumId'] ?? '', node]));
  const byStyle = new Map([...kinds].map(([id, node]) => [value(node, 'w:styleLink') ?? '', id]));
  return new Map(
    all(nodes, 'w:num').map((node) => {
      const id = value(node, 'w:abstractNumId') ?? '';
      const link = value(kinds.get(id), 'w:numStyleLink');
      const kind = (link && byStyle.get(link)) || id;
      const levels = readLevels(kinds.get(kind)?.children ?? []);
      const overrides = new Map<number, number>();
      for (const override of all(node.children, 'w:lvlOverride')) {
        const at = Number(override.attributes['w:ilvl']);
        const start = value(override, 'w:startOverride');
        if (start !== undefined) overrides.set(at, Number(start));
        for (const [level, read] of readLevels(override.children)) levels.set(level, read);
      }
      return [node.attributes['w:numId'] ?? '', { kind, levels, overrides }];
    }),
  );
}

function readLevels(nodes: readonly XmlNode[]): Map<number, Level> {
  return new Map(
    all(nodes, 'w:lvl').map((node) => [
      Number(node.attributes['w:ilvl']),
      {
        start: Number(value(node, 'w:start') ?? 1),
        format: value(node, 'w:numFmt') ?? alternative(node) ?? 'decimal',
        text: value(node, 'w:lvlText') ?? '',
        isLegal: isOn(node, 'w:isLgl'),
        restart: child(node, 'w:lvlRestart') ? Number(value(node, 'w:lvlRestart')) : undefined,
      },
    ]),
  );
}

/** A format that older versions of Word do not know stands beside one that they do. */
function alternative(node: XmlNode): string | undefined {
  return value(node, 'mc:AlternateContent', 'mc:Fallback', 'w:numFmt');
}
