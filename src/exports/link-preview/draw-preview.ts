import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { compile, fontsOf } from '../pdf/compile.ts';
import type { PreviewWords } from './preview-words.ts';

const template = readFileSync(new URL('preview.typ', import.meta.url), 'utf8');

/** The width and height of the picture in pixels: 1.91 to 1, which the programs that show it do not cut. */
export const previewSize = { width: 1200, height: 630 } as const;

/**
 * Resolves with the picture as PNG. `accent` is the colour of its title, and `moreFonts` are fonts of this machine, by name, for scripts
 * that the compiler's own do not have; `checkCharacters` reports what none of them has. Throws an error named `PdfError` if there is no
 * compiler for this machine.
 */
export async function drawPreview(
  words: PreviewWords,
  { accent = '#1d4e79', moreFonts = [] }: { accent?: string | undefined; moreFonts?: readonly string[] },
): Promise<Uint8Array> {
  const data = { ...words, accent, fonts: fontsOf(moreFonts) };
  const svg = compile({ template, data, named: 'The picture of links to this site' }, (compiler, document) =>
    // with the outlines of letters, so that it needs no font
    compiler.plainSvg(document),
  );
  return sharp(Buffer.from(svg))
    .resize(previewSize)
    .png({ palette: true, colours: 64, compressionLevel: 9 })
    .toBuffer();
}
