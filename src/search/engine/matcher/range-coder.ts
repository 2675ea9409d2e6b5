import { evenOdds } from './bit-odds.ts';

/**
 * Writes bits, or reads them. One function can do both with it: a writer returns the bit that it is given, a reader returns
 * the one that it reads and takes no notice of the given one.
 */
export interface BitCoder {
  /** A context is a whole number below `contextCount`; bits of one context should be alike. */
  bit: (context: number, given?: number) => number;
}

/** Writes bits as text. */
export interface BitWriter extends BitCoder {
  /** Returns all that was written, as Base64. */
  text: () => string;
}

/** Below this, a range is too narrow to be divided well: its highest byte is settled. */
const narrow = 2 ** 24;
const whole = 2 ** 32;

/** Returns a writer: a range coder, which spends on a bit what its odds in the context say. */
export function bitWriter(): BitWriter {
  const odds = evenOdds();
  const bytes: number[] = [];
  let low = 0;
  let range = whole - 1;
  const settle = () => {
    if (low >= whole) {
      low -= whole;
      carry(bytes);
    }
    bytes.push(Math.floor(low / narrow));
    low = (low % narrow) * 256;
  };
  return {
    bit: (context, bit = 0) => {
      const zeros = Math.floor(range * odds.zeroShare(context));
      odds.note(context, bit);
      if (bit) low += zeros;
      range = bit ? range - zeros : zeros;
      for (; range < narrow; range *= 256) settle();
      return bit;
    },
    text: () => {
      for (let byte = 0; byte < 4; byte++) settle();
      // with the underscore of base64url, so that no text is a path of the site
      return btoa(bytes.map((byte) => String.fromCharCode(byte)).join('')).replaceAll('/', '_');
    },
  };
}

/** Returns a reader of the text of a writer; it must be asked for the same contexts. Throws an error if the text is not Base64. */
export function bitReader(text: string): BitCoder {
  const odds = evenOdds();
  const bytes = atob(text.replaceAll('_', '/'));
  let next = 0;
  let code = 0;
  let range = whole - 1;
  const read = () => {
    code = code * 256 + (bytes.charCodeAt(next++) || 0);
  };
  for (let byte = 0; byte < 4; byte++) read();
  return {
    bit: (context) => {
      const zeros = Math.floor(range * odds.zeroShare(context));
      const bit = code < zeros ? 0 : 1;
      odds.note(context, bit);
      if (bit) code -= zeros;
      range = bit ? range - zeros : zeros;
      for (; range < narrow; range *= 256) read();
      return bit;
    },
  };
}

/**
 * Writes or reads a whole number of so many bits, the highest first. Takes 2 to the power of `size` contexts. Throws an error if the
 * given number has more bits.
 */
export function codeNumber(coder: BitCoder, context: number, size: number, given = 0): number {
  if (given < 0 || given >= 2 ** size) throw new Error(`Expected a number of ${size} bits, not ${given}.`);
  let node = 1;
  for (let place = size - 1; place >= 0; place--) node = 2 * node + coder.bit(context + node, (given >> place) & 1);
  return node - 2 ** size;
}

/** Adds 1 to a number given by its bytes. */
function carry(bytes: number[]): void {
  let last = bytes.length - 1;
  for (; bytes[last] === 255; last--) bytes[last] = 0;
  bytes[last] = (bytes[last] ?? 0) + 1;
}
