import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';

const css = readFileSync('src/styles/fonts.css', 'utf8');
const faces = css.match(/@font-face \{[^}]*\}/g) ?? [];
const fallbacks = faces.filter((face) => face.includes('local('));
const percent = (face: string, property: string) => Number(new RegExp(`${property}: ([\\d.]+)%`).exec(face)?.[1]) / 100;

it('uses every font file, each of at most 45 KB', () => {
  const files = readdirSync('src/fonts').filter((name) => name.endsWith('.woff2'));
  expect([...css.matchAll(/fonts\/([\w-]+\.woff2)/g)].map(([, name]) => name).sort()).toEqual(files.sort());
  expect(files.filter((name) => statSync(`src/fonts/${name}`).size > 45 * 1024)).toEqual([]);
});

it('shows text before its font has arrived', () => {
  expect(faces.filter((face) => face.includes('url(') && !face.includes('font-display: swap'))).toEqual([]);
});

it.each(fallbacks)('gives every fallback the height of Trust Serif: %#', (face) => {
  const size = percent(face, 'size-adjust');
  expect(size * percent(face, 'ascent-override')).toBeCloseTo(1.036, 3);
  expect(size * percent(face, 'descent-override')).toBeCloseTo(0.335, 3);
  expect(percent(face, 'line-gap-override')).toBe(0);
});

it.each(['Trust Georgia', 'Trust Times'])('has regular, bold and italic faces of %s', (family) => {
  const own = fallbacks.filter((face) => face.includes(`'${family}'`) && !face.includes('unicode-range'));
  const styles = own.map((face) => /font-(style|weight): [\w ]+/.exec(face)?.[0]);
  expect(styles).toEqual([undefined, 'font-weight: 600 700', 'font-style: italic']);
});
