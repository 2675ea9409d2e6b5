import { expect, it } from 'vitest';
import { setNumber } from '../../../src/cli/set-number.ts';

it.each([
  ["---\nnumber: '3.9'\ntitle: A\n---\n\nnumber: '3.9'\n", "---\nnumber: '3.10'\ntitle: A\n---\n\nnumber: '3.9'\n"],
  [
    '---\r\ntitle: "A"\r\nnumber: "3.9" # was 3.8\r\n---\r\n',
    '---\r\ntitle: "A"\r\nnumber: \'3.10\' # was 3.8\r\n---\r\n',
  ],
  ['---\nnumber: 3.9\ntitle: A\n---', "---\nnumber: '3.10'\ntitle: A\n---"],
])('setNumber changes only the number of %j', (text, expected) => {
  expect(setNumber(text, '3.10')).toBe(expected);
});

it.each([
  ["---\nnumber: '3.9'\ntitle: A\n---\n", "---\nnumber: '3.10'\nskipsNumbers: true\ntitle: A\n---\n", true],
  [
    "---\r\ntitle: A\r\nnumber: '3.9'\r\n---\r\n",
    "---\r\ntitle: A\r\nnumber: '3.10'\r\nskipsNumbers: true\r\n---\r\n",
    true,
  ],
  ["---\nskipsNumbers: true\nnumber: '3.9'\n---\n", "---\nnumber: '3.10'\nskipsNumbers: true\n---\n", true],
  [
    "---\nnumber: '3.9'\nskipsNumbers: true\n---\n\nskipsNumbers: x\n",
    "---\nnumber: '3.10'\n---\n\nskipsNumbers: x\n",
    false,
  ],
])('setNumber says in %j whether the numbers before are left out', (text, expected, skipsNumbers) => {
  expect(setNumber(text, '3.10', skipsNumbers)).toBe(expected);
});

it.each(['Text.', '---\ntitle: A\n---\n'])('setNumber throws if there is none in %j', (text) => {
  expect(() => setNumber(text, '1')).toThrow('has no number');
});
