import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitReader, bitWriter, codeNumber } from '../../../../../src/search/engine/matcher/range-coder.ts';

/** Writes bits, each with its context. */
function written(bits: readonly (readonly [context: number, bit: number])[]): string {
  const writer = bitWriter();
  for (const [context, bit] of bits) writer.bit(context, bit);
  return writer.text();
}

/** Reads what `written` wrote. */
function read(text: string, contexts: readonly number[]): number[] {
  const reader = bitReader(text);
  return contexts.map((context) => reader.bit(context));
}

describe('bitWriter() and bitReader()', () => {
  it('give back any bits', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(1)), { maxLength: 400 }), (bits) => {
        expect(
          read(
            written(bits),
            bits.map(([context]) => context),
          ),
        ).toEqual(bits.map(([, bit]) => bit));
      }),
    );
  });

  it.each([0, 1])('give back a bit that comes after thousands of %s', (usual) => {
    const bits = [...Array.from({ length: 5000 }, () => usual), 1 - usual, usual, 1 - usual];
    const text = written(bits.map((bit) => [7, bit]));
    expect(
      read(
        text,
        bits.map(() => 7),
      ),
    ).toEqual(bits);
  });

  it('need less for bits that are alike in their contexts', () => {
    const bits = Array.from({ length: 4000 }, (_, index) => index % 2);
    expect(written(bits.map((bit) => [bit, bit])).length).toBeLessThan(60);
    expect(written(bits.map((bit) => [0, bit])).length).toBeGreaterThan(600);
  });

  it('follow a context that changes', () => {
    const bits = Array.from({ length: 8000 }, (_, index) => (index < 4000 ? 0 : 1));
    expect(written(bits.map((bit) => [0, bit])).length).toBeLessThan(300);
  });

  it('carry into bytes that are settled', () => {
    // a rare bit at the end of many usual ones moves the range up across a byte, sooner or later
    for (let length = 1; length < 300; length++) {
      const bits = Array.from({ length }, (_, index) => (index % 37 === 36 || index === length - 1 ? 1 : 0));
      expect(
        read(
          written(bits.map((bit) => [0, bit])),
          bits.map(() => 0),
        ),
      ).toEqual(bits);
    }
  });
});

describe('codeNumber()', () => {
  it('writes and reads numbers of a size', () => {
    const numbers = [0, 1, 5, 31, 16, 0];
    const writer = bitWriter();
    expect(numbers.map((number) => codeNumber(writer, 32, 5, number))).toEqual(numbers);
    const reader = bitReader(writer.text());
    expect(numbers.map(() => codeNumber(reader, 32, 5))).toEqual(numbers);
  });

  it.each([-1, 32])('fails at %s, which has more than five bits or a sign', (number) => {
    expect(() => codeNumber(bitWriter(), 0, 5, number)).toThrow('Expected a number of 5 bits');
  });
});
