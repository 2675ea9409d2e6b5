import type { Problem } from '../model/problem.ts';
import { codePoints, specialCharacters, unprintablePart, unprintableReason } from '../model/unprintable.ts';
import { type ContentFile, decode } from './content-files.ts';
import { fontFor } from './font-for.ts';
import { type PrintedText, printedTexts } from './printed-texts.ts';

/** The characters that no font of the PDF files has: upright, and in italics. */
export interface MissingGlyphs {
  upright: ReadonlySet<string>;
  italic: ReadonlySet<string>;
}

/** Returns which of some characters the PDF files cannot show. */
export type GlyphCheck = (characters: readonly string[]) => MissingGlyphs;

/**
 * Returns a problem for each character that cannot be published: one that can be printed nowhere and, in what is set as PDF,
 * one that `glyphCheck` finds missing.
 */
export function checkCharacters(files: readonly ContentFile[], glyphCheck?: GlyphCheck): Problem[] {
  const read = files.flatMap((file) => {
    if (!/\.(yaml|mdx)$/.test(file.name)) return [];
    const decoded = decode(file);
    if ('problem' in decoded) return [];
    const { text } = decoded;
    // what is written with an escape is seen only once the file is parsed
    const texts = once(() => printedTexts(file.name, text));
    const isEscaped = text.includes(file.name.endsWith('.mdx') ? '&' : '\\');
    const written = [text, ...(isEscaped ? texts().map((one) => one.text) : [])].flatMap(specialCharacters);
    return [{ file, text, texts, characters: [...new Set(written)] }];
  });
  const inPdf = read.filter(({ file }) => isSetAsPdf(file.name)).flatMap(({ characters }) => characters);
  const asked = [...new Set(inPdf)].filter((character) => !unprintableReason(character));
  const missing = glyphCheck?.(asked) ?? { upright: new Set(), italic: new Set() };
  const isSuspect = (one: string) =>
    unprintableReason(one) !== undefined || missing.upright.has(one) || missing.italic.has(one);
  return read
    .filter(({ characters }) => characters.some(isSuspect))
    .flatMap(({ file, text, texts }) => {
      // Markdown reads a null character as U+FFFD; it is reported where it stands
      const printed = text.includes('\0') ? texts().map(withoutLost) : texts();
      return [...printed.flatMap((one) => problemsOf(one, file, missing)), ...unreadCharacters(file, text, printed)];
    });
}

function withoutLost(printed: PrintedText): PrintedText {
  return { ...printed, text: printed.text.replaceAll('\uFFFD', '') };
}

/** Returns a problem for each unprintable character that is in no text of a file: in a comment, or lost when it was read. */
function unreadCharacters({ path }: ContentFile, text: string, printed: readonly PrintedText[]): Problem[] {
  return specialCharacters(text).flatMap((character): Problem[] => {
    const reason = unprintableReason(character);
    if (!reason || printed.some((one) => one.text.includes(character))) return [];
    const lines = text.slice(0, text.indexOf(character)).split('\n');
    return [unprintable({ path, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }, character, reason)];
  });
}

function unprintable(place: Pick<Problem, 'path' | 'line' | 'column'>, character: string, reason: string): Problem {
  const message = `${codePoints(unprintablePart(character))} is ${reason}.`;
  const hint = character.includes('\r') ? 'Save the file with LF line endings.' : 'Remove it.';
  return { ...place, rule: 'unprintable-character', message, hint };
}

function problemsOf(printed: PrintedText, { name, path }: ContentFile, missing: MissingGlyphs): Problem[] {
  const { text, keys, isItalic, positionOf } = printed;
  const missingHere = isItalic ? [missing.upright, missing.italic] : [missing.upright];
  return specialCharacters(text).flatMap((character): Problem[] => {
    const place = { path, ...positionOf(character) };
    const reason = unprintableReason(character);
    if (reason) return [unprintable(place, character, reason)];
    if (!isSetAsPdf(name, keys) || !missingHere.some((set) => set.has(character))) return [];
    const isInItalicsOnly = !missing.upright.has(character);
    const message = `No font of the PDF files has ${codePoints(character)} (${character})${isInItalicsOnly ? ' in italics' : ''}.`;
    const otherwise = isInItalicsOnly ? 'Take it out of the emphasis' : 'Write it in words';
    const hint = `${otherwise}, or install a font that has it, such as ${fontFor(character)}, and name it in PDF_FONTS.`;
    return [{ ...place, rule: 'unprintable-character', message, hint }];
  });
}

/** Returns whether a file, or a field of it, is set as PDF: other registers and other wordings of questions are not. */
function isSetAsPdf(name: string, keys: readonly string[] = []): boolean {
  if (name === 'company.yaml') return keys.length === 0 || keys[0] === 'name' || keys[0] === 'legalName';
  return /^(policy|policies|answers|references)\//.test(name) && !keys.includes('wordings');
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
