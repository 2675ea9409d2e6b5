import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { basketChange, basketKey } from '../../../src/elements/kept-basket.ts';

it('the script that loads the link to the basket knows the names under which the basket is kept', () => {
  const script = readFileSync('src/elements/basket-shown.ts', 'utf8');
  expect(script).toContain(`'${basketChange}'`);
  expect(script).toContain(`startsWith('${basketKey('')}')`);
});
