import { expect, it } from 'vitest';
import { licenceTexts } from '../../../src/exports/licence-texts.ts';

it('licenceTexts() has the name, the licence and its text of each part, with a line between them', () => {
  const parts = [
    { name: 'a 1.0.0', license: 'MIT', text: '\r\nDo as you like.\r\nReally.\n\n' },
    { name: 'b 2.0.0', license: 'ISC', text: '' },
  ];
  expect(licenceTexts(parts)).toBe(
    `a 1.0.0\nMIT\n\nDo as you like.\nReally.\n\n${'-'.repeat(80)}\n\nb 2.0.0\nISC\n\nIt comes with no text of its licence.\n`,
  );
});
