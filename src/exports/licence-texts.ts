/** A part of the site that others have made, or the program itself. */
export interface LicensedPart {
  name: string;
  /** The id of its licence in the list of SPDX. */
  license: string;
  /** The text of its licence; empty if it comes with none. */
  text: string;
}

/** Returns the texts of the licences of several parts, one after the other. */
export function licenceTexts(parts: readonly LicensedPart[]): string {
  return parts
    .map(({ name, license, text }) => `${name}\n${license}\n\n${cleaned(text)}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function cleaned(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').trim();
  return lines || 'It comes with no text of its licence.';
}
