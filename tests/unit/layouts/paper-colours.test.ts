import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { paperColours } from '../../../src/layouts/paper-colours.ts';

it('reads the colours of the paper from the style sheet as it is written, and as it is published', () => {
  const { light = '', dark = '' } = paperColours(readFileSync('src/styles/colours.css', 'utf8'));
  expect([light, dark]).toEqual([expect.stringMatching(/^#f/), expect.stringMatching(/^#1/)]);
  expect(paperColours(`:root{--paper:${light};--ink:#000}@media(x){:root{--paper:${dark}}}`)).toEqual({ light, dark });
});

it('takes no other colour for that of the paper', () => {
  expect(paperColours(':root{--paper-raised:#f5f2eb;--ink:#1d1c1a}')).toEqual({});
});
