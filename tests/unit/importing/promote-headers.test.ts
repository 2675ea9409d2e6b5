import { describe, expect, it } from 'vitest';
import { importHtml } from './import-text.ts';

const table = (...rows: string[][]) =>
  importHtml(
    `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
  );

describe('the first row of an imported table', () => {
  it('is its header if all its words are bold', () => {
    expect(table(['<b>Data</b>', '<p><b>Kept</b></p>', ''], ['Logs', '<b>30</b> days', 'x'])).toBe(
      '| Data | Kept | |\n| - | - | - |\n| Logs | **30** days | x |',
    );
  });

  it.each([
    [
      'one cell is not bold',
      [
        ['<b>Owner</b>', 'CTO'],
        ['<b>Version</b>', '2'],
      ],
      '| | |\n| - | - |\n| **Owner** | CTO |\n| **Version** | 2 |',
    ],
    ['there is no other row', [['<b>One</b>', '<b>two</b>']], '| | |\n| - | - |\n| **One** | **two** |'],
    [
      'it has no words',
      [
        ['', ''],
        ['a', 'b'],
      ],
      '| | |\n| - | - |\n| | |\n| a | b |',
    ],
  ])('is none if %s', (_why, rows, expected) => {
    expect(table(...rows)).toBe(expected);
  });

  it('stays below a header that the source has', () => {
    expect(importHtml('<table><tr><th>A</th></tr><tr><td><b>b</b></td></tr><tr><td>c</td></tr></table>')).toBe(
      '| A |\n| - |\n| **b** |\n| c |',
    );
  });
});
