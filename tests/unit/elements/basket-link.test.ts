import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { basketChange, basketKey } from '../../../src/elements/kept-basket.ts';

it('the link to the basket knows under which names the basket is kept', () => {
  const link = readFileSync('src/elements/basket-link.ts', 'utf8');
  const basket = readFileSync('src/elements/kept-basket.ts', 'utf8');
  expect(link).toContain(`'${basketChange}'`);
  expect(link).toContain(`\`${basketKey('$')}{page}\``);
  const [counted = ''] = /split\(.*?\)/.exec(basket) ?? [];
  expect(link).toContain(counted);
});
