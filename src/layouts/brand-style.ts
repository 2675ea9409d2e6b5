import type { Company } from '../library/library-types.ts';

/**
 * Returns the CSS that sets the company's accent colour, or nothing if it has none. It comes after the style sheet; on paper
 * that one's own colours stay.
 */
export function brandStyle({ brand }: Pick<Company, 'brand'>): string {
  if (!brand?.accent) return '';
  const { light, dark } = brand.accent;
  return `@layer colours{@media screen{:root{--accent:${light}}}@media screen and (prefers-color-scheme:dark){:root{--accent:${dark}}}}`;
}
