/** Returns `text` with `replacement` in place of the `length` characters at each offset; the offsets are in order. */
export function replaceAt(text: string, offsets: readonly number[], length: number, replacement: string): string {
  let [result, at] = ['', 0];
  for (const offset of offsets) {
    result += text.slice(at, offset) + replacement;
    at = offset + length;
  }
  return result + text.slice(at);
}
