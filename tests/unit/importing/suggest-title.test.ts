import { expect, it } from 'vitest';
import { suggestTitle } from '../../../src/importing/suggest-title.ts';
import { importText } from './import-text.ts';

const first = '## 1. A\n\nx.\n\n## 2. B\n\ny.\n';

it.each([
  [`**Access** policy\n\nMore.\n\n${first}`, 'Access policy'],
  [`We keep all data safe.\n\n${first}`, 'Acme access policy v2'],
  [`${'Long '.repeat(30)}\n\n${first}`, 'Acme access policy v2'],
  [`- Item\n\n${first}`, 'Acme access policy v2'],
  [first, 'Acme access policy v2'],
])('the title that is suggested for %j is %s', (text, expected) => {
  expect(suggestTitle(importText(text).sections, 'folder/acme-access_policy v2.docx')).toBe(expected);
});
