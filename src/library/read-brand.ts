import { contrast, mix } from '../model/contrast.ts';
import type { Problem } from '../model/problem.ts';
import { type ContentFile, decode } from './content-files.ts';
import type { Library, Picture } from './library-types.ts';
import type { CompanyFile } from './read-company.ts';

/** The backgrounds that the accent colour is read on, as `colours.css` has them. */
export const backgrounds = {
  light: ['#fdfcf9', '#f5f2eb'],
  dark: ['#16181a', '#1f2225'],
} as const;

/** How much of the accent is in the background of what it marks. */
export const softShare = 0.12;

const leastContrast = 4.5;
const folder = 'brand/';

/**
 * Returns the pictures of the company's brand, and the problems of its brand: a picture that is missing, is not an SVG document
 * of a known shape or is not used, and an accent colour that is hard to read.
 */
export function readBrand(
  company: CompanyFile | undefined,
  files: readonly ContentFile[],
): { pictures: NonNullable<Library['pictures']>; problems: Problem[] } {
  const pictures: NonNullable<Library['pictures']> = {};
  if (!company) return { pictures, problems: [] };
  const { brand = {} } = company.data;
  const problems = [...unusedFiles(brand, files), ...faintAccents(company)];
  for (const use of ['logo', 'logoDark', 'icon'] as const) {
    const name = brand[use];
    if (!name) continue;
    const file = files.find((one) => one.name === folder + name);
    const picture = file && pictureOf(name, file);
    if (typeof picture === 'object') pictures[use] = picture;
    else problems.push({ ...missing(company, use, name), ...(file && picture ? unusable(file, picture) : {}) });
  }
  return { pictures, problems };
}

/** Returns a picture, or what is wrong with it. */
function pictureOf(name: string, file: ContentFile): Picture | string {
  const decoded = decode(file);
  if ('problem' in decoded) return 'it is not UTF-8 text';
  const svg = decoded.text;
  if (!/^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<svg[\s>]/.test(svg)) return 'it does not begin with <svg>';
  if (/<script|\son\w+\s*=|javascript:|<foreignObject/i.test(svg)) return 'it has a script or a page in it';
  const [, , width = 0, height = 0] =
    /\sviewBox="([^"]*)"/
      .exec(svg)?.[1]
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  return width > 0 && height > 0 ? { name, svg, ratio: width / height } : 'it has no viewBox, which gives its shape';
}

function missing({ path, places }: CompanyFile, use: string, name: string): Problem {
  return {
    path,
    ...places.positionOf(['brand', use]),
    rule: 'brand-picture',
    message: `There is no ${folder}${name}.`,
    hint: `Add it, or remove ${use} here.`,
  };
}

function unusable({ path }: ContentFile, fault: string): Partial<Problem> {
  const hint = 'Export it again as plain SVG with a viewBox.';
  return { path, line: 1, column: 1, message: `The picture cannot be used: ${fault}.`, hint };
}

function unusedFiles(brand: Partial<Record<string, unknown>>, files: readonly ContentFile[]): Problem[] {
  const used = new Set(
    Object.values(brand)
      .filter((name) => typeof name === 'string')
      .map((name) => folder + name),
  );
  return files
    .filter(({ name }) => name.startsWith(folder) && !used.has(name))
    .map(({ name, path }) => ({
      path,
      line: 1,
      column: 1,
      rule: 'brand-picture',
      message: `Nothing in company.yaml uses ${name}, so it is not published.`,
      hint: 'Name it there as logo, logoDark or icon of brand, or remove it.',
    }));
}

function faintAccents({ path, places, data }: CompanyFile): Problem[] {
  const { accent } = data.brand ?? {};
  if (!accent) return [];
  return (['light', 'dark'] as const).flatMap((scheme) => {
    const colour = accent[scheme];
    const [paper] = backgrounds[scheme];
    const ratios = [...backgrounds[scheme], mix(colour, softShare, paper)].map((one) => contrast(colour, one));
    const least = Math.floor(Math.min(...ratios) * 100) / 100;
    if (least >= leastContrast) return [];
    return {
      path,
      ...places.positionOf(['brand', 'accent', scheme]),
      rule: 'brand-contrast',
      message: `The colour ${colour} has a contrast of ${least} to the ${scheme} backgrounds of the site, less than ${leastContrast}.`,
      hint: `Choose a ${scheme === 'light' ? 'darker' : 'lighter'} one.`,
    };
  });
}
