/** The characters that stand for the digits 0 to 88: those that JSON leaves as they are and without which no text is a URL. */
const digits = Array.from({ length: 92 }, (_, index) => String.fromCharCode(35 + index)).filter(
  (char) => !'\\/:'.includes(char),
);
const digitOf = new Map(digits.map((char, value) => [char, value]));
/** A digit below this one ends a number; a higher one says that more follow. */
const base = 44;

/** Returns whole numbers from 0 as text that compresses well: one character for each below 44, the least digit first. */
export function numbersToText(numbers: readonly number[]): string {
  return numbers.map(numberToText).join('');
}

/** Returns the numbers of a text that `numbersToText` wrote. Throws an error if it did not write it. */
export function textToNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let unit = 1;
  for (const char of text) {
    const digit = digitOf.get(char);
    if (digit === undefined || digit >= 2 * base) throw new Error(`Expected a digit, not “${char}”.`);
    number += unit * (digit % base);
    unit *= base;
    if (digit >= base) continue;
    numbers.push(number);
    number = 0;
    unit = 1;
  }
  if (unit > 1) throw new Error('Expected the last digit.');
  return numbers;
}

function numberToText(number: number): string {
  const digit = number % base;
  const rest = Math.floor(number / base);
  return rest === 0 ? (digits[digit] ?? '') : `${digits[base + digit]}${numberToText(rest)}`;
}
