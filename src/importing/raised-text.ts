const raised = new Map(
  [...'0123456789+-=()n'].map((character, index) => [character, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'][index] ?? '']),
);
const lowered = new Map(
  [...'0123456789+-=()'].map((character, index) => [character, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][index] ?? '']),
);

/** Returns text in raised characters, as in 10⁶, or `undefined` if one of its characters has none. */
export function toSuperscript(text: string): string | undefined {
  return replaced(text, raised);
}

/** Returns text in lowered characters, as in H₂O, or `undefined` if one of its characters has none. */
export function toSubscript(text: string): string | undefined {
  return replaced(text, lowered);
}

function replaced(text: string, characters: ReadonlyMap<string, string>): string | undefined {
  const found = [...text.replace(/[−–]/g, '-')].map((character) => characters.get(character));
  return found.every((character) => character !== undefined) ? found.join('') : undefined;
}
