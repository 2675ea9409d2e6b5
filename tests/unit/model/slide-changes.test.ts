import { expect, it } from 'vitest';
import { diffWords } from '../../../src/model/diff-words.ts';

/** The changed words of a text, written as `[-removed-]{+added+}`. */
const marked = (from: string, to: string) =>
  diffWords(from, to)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('');

it.each([
  [
    'a sentence before one that begins alike',
    'If you pay.',
    'If you ask, we answer. If you pay.',
    '{+If you ask, we answer. +}If you pay.',
  ],
  [
    'the same sentence removed',
    'If you ask, we answer. If you pay.',
    'If you pay.',
    '[-If you ask, we answer. -]If you pay.',
  ],
  [
    'a sentence in the middle',
    'Hi. We pay. We go.',
    'Hi. We pay. We stay here. We go.',
    'Hi. We pay.{+ We stay here.+} We go.',
  ],
  [
    'a sentence after a quotation',
    'He says “Go.” We go.',
    'He says “Go.” We sit. We go.',
    'He says “Go.”{+ We sit.+} We go.',
  ],
  ['a Chinese sentence', '我们付款。', '我们回答。我们付款。', '{+我们回答。+}我们付款。'],
  [
    'a sentence before one that begins alike, with words of it in between',
    'If you have questions, write to us.',
    'In some cases we ask you for more. If we cannot verify you, we do not reply. If you have questions, write to us.',
    '{+In some cases we ask you for more. If we cannot verify you, we do not reply. +}If you have questions, write to us.',
  ],
  ['words inside a sentence', 'We pay.', 'We pay and we pay.', 'We pay{+ and we pay+}.'],
  ['a number with a point', 'It is 3.5 or 4.', 'It is 3.5 or 3.5 or 4.', 'It is 3.5 or{+ 3.5 or+} 4.'],
])('diffWords() marks %s from where the reader sees it begin', (_, from, to, expected) =>
  expect(marked(from, to)).toBe(expected),
);
