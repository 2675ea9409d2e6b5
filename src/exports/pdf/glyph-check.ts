import type { GlyphCheck } from '../../library/check-characters.ts';
import { missingGlyphs } from './missing-glyphs.ts';

/**
 * Returns a function that returns which characters the PDF files of a run cannot show. On a machine that has no compiler it
 * finds none, because only a build needs one. `fonts` are fonts of this machine, by name.
 */
export function glyphCheckOf({ fonts }: { fonts: readonly string[] }): GlyphCheck {
  return (characters) => {
    try {
      return missingGlyphs(characters, fonts);
    } catch (error) {
      if (!(error instanceof Error && error.name === 'PdfError')) throw error;
      return { upright: new Set(), italic: new Set() };
    }
  };
}
