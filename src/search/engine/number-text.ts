/** The signs that stand for digits: printable, and none that JSON escapes. */
const signs = [...Array(92).keys()].map((index) => String.fromCharCode(index + (index < 57 ? 35 : 36)));

const values = new Map(signs.map((sign, value) => [sign, value]));

/** Numbers below this take one sign, others up to the limit two, and the rest four. */
const short = 62;
const digit = signs.length;
const prefixes = digit - short - 1;

/** Returns whole numbers from 0 as text, small ones in one sign: a short form that also compresses well. */
export function numbersToText(numbers: readonly number[]): string {
  return numbers.map(toText).join('');
}

/** Returns the numbers that `numbersToText` made a text of. */
export function textToNumbers(text: string): number[] {
  const numbers: number[] = [];
  let at = 0;
  const next = () => values.get(text[at++] ?? '') ?? 0;
  while (at < text.length) {
    const first = next();
    if (first < short) numbers.push(first);
    else if (first < short + prefixes) numbers.push(short + (first - short) * digit + next());
    else numbers.push((next() * digit + next()) * digit + next());
  }
  return numbers;
}

function toText(number: number): string {
  const sign = (value: number) => signs[value] ?? '';
  if (number < short) return sign(number);
  const rest = number - short;
  if (rest < prefixes * digit) return sign(short + Math.floor(rest / digit)) + sign(rest % digit);
  const digits = [Math.floor(number / digit ** 2), Math.floor(number / digit) % digit, number % digit];
  return sign(digit - 1) + digits.map(sign).join('');
}
