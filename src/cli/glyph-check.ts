import { missingGlyphs } from '../exports/pdf/missing-glyphs.ts';
import type { GlyphCheck } from '../library/check-characters.ts';
import type { Settings } from './settings.ts';

/**
 * Returns a function that returns which characters the PDF files of a run cannot show. On a machine that has no compiler it
 * finds none, because only a build needs one.
 */
export function glyphCheckOf({ fonts }: Pick<Settings, 'fonts'>): GlyphCheck {
  return (characters) => {
    try {
      return missingGlyphs(characters, fonts);
    } catch (error) {
      if (!(error instanceof Error && error.name === 'PdfError')) throw error;
      return { upright: new Set(), italic: new Set() };
    }
  };
}
