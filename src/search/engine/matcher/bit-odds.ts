/** What a coder has seen in each context so far: the more certain a bit is, the fewer bytes it takes. */
export interface BitOdds {
  /** Returns the share of a range that a zero gets in a context. */
  zeroShare: (context: number) => number;
  /** Notes the bit that came in a context. */
  note: (context: number, bit: number) => void;
}

/** How many contexts there are; each is a whole number below. */
export const contextCount = 8192;

/** How many bits a context remembers: with more, it takes longer to notice that they change. */
const remembered = 255;

/** Returns odds that are even in every context. */
export function evenOdds(): BitOdds {
  const zeros = new Float64Array(contextCount);
  const ones = new Float64Array(contextCount);
  return {
    // never 0 or 1: a bit that has not come yet can still come
    zeroShare: (context) => {
      const zero = (zeros[context] ?? 0) + 0.4;
      return zero / (zero + (ones[context] ?? 0) + 0.4);
    },
    note: (context, bit) => {
      const seen = bit ? ones : zeros;
      seen[context] = (seen[context] ?? 0) + 1;
      if ((zeros[context] ?? 0) + (ones[context] ?? 0) <= remembered) return;
      zeros[context] = (zeros[context] ?? 0) / 2;
      ones[context] = (ones[context] ?? 0) / 2;
    },
  };
}
