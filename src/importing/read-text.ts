/**
 * Returns the text of a UTF-8 file, without a byte order mark and with `\n` line endings, or `undefined` if it is in another
 * encoding or not text.
 */
export function readText(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
