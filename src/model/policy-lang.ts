import { escapeHtml } from './cite.ts';
import { type TextLanguage, textLanguage } from './text-language.ts';

/**
 * Returns the attributes that mark words of a company’s policy in the interface: its language, and its direction if it is
 * written from right to left.
 */
export function policyLang({ library }: { library: { company: { language: string } } }): TextLanguage {
  return textLanguage(library.company.language);
}

/** Returns the attributes as HTML, with a space before each. */
export function languageHtml({ lang, dir }: TextLanguage): string {
  return (lang ? ` lang="${escapeHtml(lang)}"` : '') + (dir ? ` dir="${dir}"` : '');
}

/** Returns words in an element that marks their language, or alone if they need none. Both are HTML. */
export function markedHtml(html: string, language: TextLanguage): string {
  const attributes = languageHtml(language);
  return attributes ? `<span${attributes}>${html}</span>` : html;
}
