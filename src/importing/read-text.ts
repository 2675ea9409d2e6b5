/**
 * The text of a file in UTF-8, without a byte order mark and with plain line ends; undefined where it is in another encoding
 * or is no text at all.
 */
export function readText(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
