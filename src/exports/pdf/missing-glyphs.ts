import type { MissingGlyphs } from '../../library/check-characters.ts';
import { fontsOf, loadCompiler } from './compile.ts';

/**
 * Returns which characters no font of the PDF files has, by asking the compiler: those that are missing upright or bold, as
 * any text may be, and those that are missing in italics. `moreFonts` are fonts of this machine, by name.
 */
export function missingGlyphs(characters: readonly string[], moreFonts: readonly string[] = []): MissingGlyphs {
  if (characters.length === 0) return { upright: new Set(), italic: new Set() };
  const compiler = loadCompiler();
  const fonts = fontsOf(moreFonts);
  const missingIn = (style: string, weights: readonly string[], from: readonly string[]): string[] => {
    const document = JSON.stringify({ style, weights, fonts, characters: from });
    const { result } = compiler.compile({ mainFileContent: template, inputs: { document } });
    const texts = result ? undisplayed(() => compiler.pdf(result, { pdfStandard: 'ua-1' })) : from;
    compiler.evictCache(0);
    return from.filter((character) => texts.some((text) => character.includes(text)));
  };
  /** Tries a character by itself if what was missing may be part of another one. */
  const surelyMissing = (style: string, weights: readonly string[]) => {
    const found = missingIn(style, weights, characters);
    return new Set(found.filter((one) => [...one].length === 1 || missingIn(style, weights, [one]).length > 0));
  };
  return {
    upright: surelyMissing('normal', ['regular', 'semibold', 'bold']),
    italic: surelyMissing('italic', ['regular', 'bold']),
  };
}

const template = `#let data = json(bytes(sys.inputs.document))
#set document(title: "Characters")
#set text(font: data.fonts, fallback: false, style: data.style)
#for weight in data.weights {
  set text(weight: weight)
  for character in data.characters { par(character) }
}`;

/** Returns the texts that could not be displayed in a PDF. */
function undisplayed(print: () => unknown): string[] {
  try {
    print();
    return [];
  } catch (error) {
    // the compiler gives its findings in Rust's debug format, in which the text is in that format too
    return [...String(error).matchAll(/the text `\\"(.*?)\\"` could not be displayed/gs)].map(([, text = '']) =>
      text
        .replace(/\\\\u\{([0-9a-f]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
        .replace(/\\+(?=["'\\])/g, ''),
    );
  }
}
