import { expect, it } from 'vitest';
import { brandStyle } from '../../../src/layouts/brand-style.ts';

it('sets the accent on screens, light and dark', () => {
  expect(brandStyle({ brand: { accent: { light: '#5b2a86', dark: '#c9a5ee' } } })).toBe(
    '@layer colours{@media screen{:root{--accent:#5b2a86}}@media screen and (prefers-color-scheme:dark){:root{--accent:#c9a5ee}}}',
  );
});

it.each([{}, { brand: {} }, { brand: { icon: 'icon.svg' } }])('adds nothing without an accent: %j', (company) => {
  expect(brandStyle(company)).toBe('');
});
