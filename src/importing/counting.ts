/** The ways in which documents count items and sections. */
export type Counting = 'decimal' | 'lower-letter' | 'upper-letter' | 'lower-roman' | 'upper-roman';

/** Returns a number as a list shows it: 2 is `b`, `B`, `ii`, `II` or `2`. After `z` come `aa` and `ab`, as on web pages. */
export function counted(number: number, counting: Counting): string {
  if (counting === 'decimal' || number < 1) return String(number);
  const text = counting.endsWith('letter') ? letters(number) : roman(number);
  return counting.startsWith('upper') ? text.toUpperCase() : text;
}

/** A number that a label may stand for. */
export interface Reading {
  counting: Counting;
  value: number;
}

/** Returns each number that a label of digits, one letter or Roman digits may stand for: `i` is the ninth letter or 1. */
export function readingsOf(label: string): Reading[] {
  if (/^\d+$/.test(label)) return [{ counting: 'decimal', value: Number(label) }];
  const lower = label.toLowerCase();
  if (label !== lower && label !== label.toUpperCase()) return [];
  const size = label === lower ? 'lower' : 'upper';
  const found: Reading[] = [];
  if (/^[a-z]$/.test(lower)) found.push({ counting: `${size}-letter`, value: lower.charCodeAt(0) - 96 });
  const value = romanValue(lower);
  if (value) found.push({ counting: `${size}-roman`, value });
  return found;
}

const digits: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  if (number > 399) return String(number);
  const [value, digit] = digits.find(([value]) => value <= number) ?? [];
  return value && digit ? digit + (number > value ? roman(number - value) : '') : '';
}

/** Returns the value of lowercase Roman digits below 400, or `undefined` if they are not written as usual. */
function romanValue(text: string): number | undefined {
  if (!/^[ivxlc]+$/.test(text)) return undefined;
  for (let number = 1; number < 400; number++) if (roman(number) === text) return number;
  return undefined;
}

function letters(number: number): string {
  const before = Math.floor((number - 1) / 26);
  return (before > 0 ? letters(before) : '') + String.fromCharCode(97 + ((number - 1) % 26));
}
