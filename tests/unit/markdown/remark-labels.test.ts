import { expect, it } from 'vitest';
import { parseBody, readClauses } from '../../../src/markdown/parse-section.ts';

it.each([
  ['- (a) One\n- (b) Two', true],
  ['- iv. One', true],
  ['- A) One', true],
  ['- 1.1 One\n- 1.2. Two', true],
  ['- (a) One\n- Two', false],
  ['- One', false],
  ['- I agree.', false],
  ['1. (a) One', false],
  ['- (and more)', false],
])('a list is shown with its labels in place of bullets if each item has one: %j', (body, isLabelled) => {
  const { html } = readClauses(parseBody(body), '1');
  expect(html.includes('<ul class="labelled">')).toBe(isLabelled);
});
